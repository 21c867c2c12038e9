import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addressOf } from "../offline/offline-bundle.ts";
import { isCompressed } from "../serve/encodings.ts";
import { filesOf } from "../serve/files-of.ts";
import { elementsOf, words, type Element } from "./elements.ts";
import type { SiteIssue } from "./issue.ts";
import { referencesOf, type Reference } from "./references.ts";

/** A page as it stands in the output folder. */
export interface BuiltPage {
  /** Its address, as a reader asks for it: `/en/search/`, `/404.html`. */
  readonly path: string;
  /** Its file, relative to the folder, with `/`. */
  readonly file: string;
  readonly html: string;
  /** Its elements in document order. */
  readonly elements: readonly Element[];
  /** The addresses that they name, in the same order. */
  readonly references: readonly Reference[];
}

/** The output folder as the gates see it, without what stands in its files. Plain data: threads share it. */
export interface BuiltSite {
  readonly dir: string;
  /**
   * Where the site will stand: the canonical address of its home page, which ends in `/`. A site whose home page names
   * none stands at a placeholder, so that only relative addresses are its own.
   */
  readonly root: string;
  /** Every file, pages too, relative to the folder, with `/`, sorted; compressed forms of other files are not among them. */
  readonly files: ReadonlySet<string>;
  /** Whether the validator of HTML looks at each page, also where its markup forms are those of others. */
  readonly everyPage: boolean;
}

/**
 * A gate checks one requirement of the built site. It collects from each page once, as plain data, only what it needs to
 * evaluate the site, so that memory stays bounded.
 */
export interface Gate<Facts> {
  readonly collect: (page: BuiltPage, site: BuiltSite) => Facts | Promise<Facts>;
  /** `facts` is what was collected from the pages, in the order of their files. */
  readonly evaluate: (
    facts: readonly Facts[],
    site: BuiltSite,
  ) => readonly SiteIssue[] | Promise<readonly SiteIssue[]>;
}

/** A folder that holds no page of a site. */
export class NoPages extends Error {}

/** Looks over an output folder. Rejects for one without pages: a gate that sees nothing would find nothing. */
export async function readBuiltSite(dir: string, { everyPage = false } = {}): Promise<BuiltSite> {
  const files = new Set((await filesOf(dir)).filter((file) => !isCompressed(file)));
  const site = { dir, files, root: "https://site.invalid/", everyPage };
  if (pageFiles(site).length === 0) throw new NoPages(`${dir}: không có trang nào / no pages`);
  if (!files.has("index.html")) return site;
  const { elements } = await readPage(site, "index.html");
  const canonical = elements.find(
    ({ name, attributes }) => name === "link" && words(attributes["rel"]).includes("canonical"),
  );
  return { ...site, root: new URL(canonical?.attributes["href"] ?? "/", site.root).href };
}

/** The files of the site's pages. */
export const pageFiles = ({ files }: BuiltSite): readonly string[] =>
  [...files].filter((file) => file.endsWith(".html"));

/** Reads one page; its elements and their addresses are found when they are first asked for. */
export async function readPage(site: Pick<BuiltSite, "dir">, file: string): Promise<BuiltPage> {
  const html = await readFile(join(site.dir, file), "utf8");
  let parsed: readonly Element[] | undefined;
  let named: readonly Reference[] | undefined;
  const page: BuiltPage = {
    path: addressOf(file),
    file,
    html,
    get elements() {
      return (parsed ??= elementsOf(html));
    },
    get references() {
      return (named ??= page.elements.flatMap(referencesOf));
    },
  };
  return page;
}

export function readSiteFile(site: BuiltSite, file: string): Promise<Buffer> {
  return readFile(join(site.dir, file));
}
