import { words, type Element } from "./elements.ts";

/** An address that an element names, and what the browser does with it. */
export interface Reference {
  readonly url: string;
  /** `visit`: the reader may go there; `fetch`: loaded with the page; `name`: said, not loaded. */
  readonly use: "visit" | "fetch" | "name";
  readonly element: Element;
}

const fetchingRels = new Set([
  "stylesheet",
  "preload",
  "modulepreload",
  "prefetch",
  "prerender",
  "preconnect",
  "dns-prefetch",
  "icon",
  "apple-touch-icon",
  "mask-icon",
  "manifest",
  "expect",
]);

const fetchingAttributes: Readonly<Record<string, readonly string[]>> = {
  audio: ["src"],
  embed: ["src"],
  iframe: ["src"],
  image: ["href", "xlink:href"],
  img: ["src"],
  input: ["src"],
  object: ["data"],
  script: ["src"],
  source: ["src"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"],
  feimage: ["href"],
  a: ["ping"],
  form: ["action"],
  button: ["formaction"],
};

/** Every address an element names. A form's action counts as fetched: what the reader typed goes there. */
export function referencesOf(element: Element): readonly Reference[] {
  const { name, attributes } = element;
  const fetched = (fetchingAttributes[name.toLowerCase()] ?? []).map((attribute) => attributes[attribute]);
  const sets = ["srcset", "imagesrcset"].flatMap((attribute) => srcsetUrls(attributes[attribute]));
  const own: Reference[] = [...fetched, ...sets]
    .filter((url) => url !== undefined)
    .map((url) => ({ url, use: "fetch", element }));
  const href = attributes["href"];
  if (href !== undefined && (name === "a" || name === "area")) own.push({ url: href, use: "visit", element });
  if (href !== undefined && name === "base") own.push({ url: href, use: "fetch", element });
  if (href !== undefined && name === "link") {
    const fetches = words(attributes["rel"]).some((rel) => fetchingRels.has(rel.toLowerCase()));
    own.push({ url: href, use: fetches ? "fetch" : "name", element });
  }
  const refresh = /url\s*=\s*['"]?([^'"]+)/i.exec(attributes["content"] ?? "")?.[1];
  if (name === "meta" && attributes["http-equiv"]?.toLowerCase() === "refresh" && refresh !== undefined)
    own.push({ url: refresh.trim(), use: "fetch", element });
  if (name === "style")
    own.push(...cssUrls(element.text).map((url) => ({ url, use: "fetch", element }) as const));
  return own;
}

function srcsetUrls(value: string | undefined): readonly string[] {
  return (value ?? "")
    .split(/,\s+/)
    .map((candidate) => words(candidate)[0])
    .filter((url) => url !== undefined);
}

/** Addresses a style sheet loads: `url()` and `@import`. */
export function cssUrls(css: string): readonly string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const urls = [...text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/gi)];
  const imports = [...text.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi)];
  return [...urls, ...imports].map((match) => (match[1] ?? match[2] ?? match[3] ?? "").trim());
}
