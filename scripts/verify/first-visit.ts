import { posix } from "node:path";
import { fileAt, resolveAddress } from "./addresses.ts";
import { readSiteFile, type BuiltPage, type BuiltSite } from "./built-site.ts";
import { words, type Element } from "./elements.ts";
import { cssUrls } from "./references.ts";

/** What a browser loads on the first visit of a page, before the reader asks for anything. */
export interface FirstVisit {
  /** Files of the site, each once; the page itself is not among them. */
  readonly files: ReadonlySet<string>;
  /** Those of them that are scripts. */
  readonly scripts: ReadonlySet<string>;
  /** The text of scripts that stand in the page. */
  readonly inlineScripts: readonly string[];
  /** The text of styles that stand in the page. */
  readonly inlineStyles: readonly string[];
}

/**
 * Style sheets with all they load (every font face counts), scripts with their static imports, images that are not
 * lazy, icons and the manifest. Files the site does not have are left to the gate `links`.
 */
export async function firstVisit(site: BuiltSite, page: BuiltPage): Promise<FirstVisit> {
  const files = new Set<string>();
  const scripts = new Set<string>();

  const load = async (from: string, address: string): Promise<void> => {
    const target = resolveAddress(site, from, address);
    const file = target.kind === "inside" ? fileAt(site, target.path) : undefined;
    if (file === undefined || files.has(file)) return;
    files.add(file);
    if (/\.m?js$/.test(file)) scripts.add(file);
    const needed = await neededBy(site, file);
    await Promise.all(needed.map((url) => load(`/${file}`, url)));
  };

  const { elements } = page;
  const inline = elements.filter(isInlineScript).map(({ text }) => text);
  /** A face that a page uses only where it is cached is not loaded on a first visit. */
  const hasOwnFace = !elements.some(({ attributes }) => attributes["data-face"] === "system");
  const addresses = [
    ...page.references
      .filter(({ element }) => hasOwnFace || element.name !== "style")
      .flatMap(({ url, use, element }) => (use === "fetch" && isLoadedWithPage(element) ? [url] : [])),
    ...inline.flatMap(staticImports),
  ];
  await Promise.all(addresses.map((address) => load(page.path, address)));
  const inlineStyles = elements.filter(({ name }) => name === "style").map(({ text }) => text);
  return { files, scripts, inlineScripts: inline, inlineStyles };
}

/** A script that runs and stands in the page; data blocks such as JSON-LD do not run. */
export function isInlineScript({ name, attributes }: Element): boolean {
  const type = attributes["type"]?.toLowerCase() ?? "";
  const runs = ["", "module", "text/javascript", "importmap", "speculationrules"].includes(type);
  return name === "script" && attributes["src"] === undefined && runs;
}

const laterRels = ["prefetch", "prerender", "preconnect", "dns-prefetch"];

function isLoadedWithPage({ name, attributes }: Element): boolean {
  if (name === "form" || name === "button" || name === "a" || name === "base") return false;
  if (attributes["loading"] === "lazy") return false;
  return name !== "link" || !words(attributes["rel"]).some((rel) => laterRels.includes(rel));
}

async function neededBy(site: BuiltSite, file: string): Promise<readonly string[]> {
  const extension = posix.extname(file);
  if (extension !== ".css" && extension !== ".js" && extension !== ".mjs") return [];
  const text = (await readSiteFile(site, file)).toString("utf8");
  return extension === ".css" ? cssUrls(text) : staticImports(text);
}

/** Module names that a script names in `import … from` and `export … from`; `import()` is for later. */
function staticImports(script: string): readonly string[] {
  const named = script.matchAll(/\b(?:import|export)\s*(?:[\w$*{][^"'();]*?\bfrom\s*)?["']([^"']+)["']/g);
  return [...named].flatMap(([, name = ""]) => (/^(?:\.{0,2}\/|https?:)/.test(name) ? [name] : []));
}
