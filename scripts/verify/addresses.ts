import { words } from "./elements.ts";
import { pageElements, type BuiltPage, type BuiltSite } from "./built-site.ts";

/**
 * Where the site will stand: the canonical address of its home page, which ends in `/`.
 * A site whose home page names none stands at a placeholder, so that only relative addresses are its own.
 */
export function siteRoot(site: BuiltSite): URL {
  const home = site.pages.find(({ path }) => path === "/");
  const canonical =
    home &&
    pageElements(home).find(
      ({ name, attributes }) => name === "link" && words(attributes["rel"]).includes("canonical"),
    );
  return new URL(canonical?.attributes["href"] ?? "/", "https://site.invalid/");
}

/** What an address written on a page means: a path inside the site, or somewhere else. */
export type Target =
  | { readonly kind: "inside"; readonly path: string; readonly fragment: string }
  | { readonly kind: "outside"; readonly url: URL }
  | { readonly kind: "data" }
  | { readonly kind: "broken" };

/** `from` is the path of the page or style sheet that names the address. */
export function resolveAddress(root: URL, from: string, address: string): Target {
  const url = URL.parse(address, new URL(from.slice(1), root));
  if (url === null) return { kind: "broken" };
  if (url.protocol === "data:") return { kind: "data" };
  if (url.origin !== root.origin) return { kind: "outside", url };
  if (!url.pathname.startsWith(root.pathname)) return { kind: "broken" };
  return {
    kind: "inside",
    path: decoded(`/${url.pathname.slice(root.pathname.length)}`),
    fragment: decoded(url.hash.slice(1)),
  };
}

/** The file that answers a path, without any redirect. */
export function fileAt(site: BuiltSite, path: string): string | undefined {
  const file = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
  return fileSet(site).has(file) ? file : undefined;
}

export function pageAt(site: BuiltSite, path: string): BuiltPage | undefined {
  const file = fileAt(site, path);
  return site.pages.find((page) => page.file === file);
}

const fileSets = new WeakMap<BuiltSite, ReadonlySet<string>>();

function fileSet(site: BuiltSite): ReadonlySet<string> {
  const known = fileSets.get(site) ?? new Set(site.files);
  fileSets.set(site, known);
  return known;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
