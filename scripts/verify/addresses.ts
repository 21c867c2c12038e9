import type { BuiltSite } from "./built-site.ts";

/** What an address written on a page means: a path inside the site, or somewhere else. */
export type Target =
  | { readonly kind: "inside"; readonly path: string; readonly fragment: string }
  | { readonly kind: "outside"; readonly url: URL }
  | { readonly kind: "data" }
  | { readonly kind: "broken" };

/** `from` is the path of the page or style sheet that names the address. */
export function resolveAddress({ root: home }: BuiltSite, from: string, address: string): Target {
  const root = new URL(home);
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
export function fileAt({ files }: BuiltSite, path: string): string | undefined {
  const file = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
  return files.has(file) ? file : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
