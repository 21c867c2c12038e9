import { isMap, isScalar, parseDocument, type Document } from "yaml";
import { slugOf } from "../i18n/slug.ts";
import { catalogueEntries, type CatalogueEntry } from "./catalogue-use.ts";
import type { Files } from "./from-files.ts";

interface Named {
  readonly name?: Readonly<Record<string, string>>;
  readonly slug?: Readonly<Record<string, string>>;
}

/**
 * The catalogues that change when the addresses of all indicators are stored, as they are at every release: each
 * indicator without a `slug` gets that of its name, numbered where another has it. All other lines stay as they are.
 */
export const storedSlugs = (files: Files): Map<string, string> => {
  const indicators = catalogueEntries(files).filter(({ kind }) => kind === "indicator");
  const taken = new Set(indicators.flatMap(({ data }) => keysOf((data as Named).slug)));
  const added = new Map<string, Added[]>();
  for (const entry of indicators) {
    const { name, slug } = entry.data as Named;
    if (!name || slug) continue;
    const own = Object.fromEntries(
      Object.entries(name).map(([locale, text]) => [locale, freeSlug(slugOf(text), locale, taken)]),
    );
    for (const key of keysOf(own)) taken.add(key);
    added.set(entry.file, [...(added.get(entry.file) ?? []), { path: entry.path, slug: own }]);
  }
  return new Map([...added].map(([file, own]) => [file, withSlugs(files.get(file) ?? "", own)]));
};

interface Added extends Pick<CatalogueEntry, "path"> {
  readonly slug: Readonly<Record<string, string>>;
}

const keysOf = (slugs: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries(slugs).map(([locale, slug]) => `${locale} ${slug}`);

const freeSlug = (slug: string, locale: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(`${locale} ${free}`)) return free;
  }
};

/** A catalogue with each slug on a line of its own below the indicator's name. */
const withSlugs = (text: string, added: readonly Added[]): string => {
  const document = parseDocument(text);
  const placed = added.map((one) => ({ ...one, at: endOfName(document, one.path, text) }));
  for (const { path, slug, at } of placed)
    if (!at) document.setIn([...path, "slug"], document.createNode(slug, { flow: true }));
  const blocks = placed.flatMap(({ path, slug, at }) => (at ? [{ path, slug, at }] : []));
  if (blocks.length < placed.length)
    return blocks.length > 0 ? withSlugs(String(document), blocks) : String(document);
  return blocks
    .toSorted((a, b) => b.at.offset - a.at.offset)
    .reduce((left, { slug, at }) => {
      const pairs = Object.entries(slug).map(([locale, one]) => `${locale}: ${quoted(one)}`);
      const line = `\n${" ".repeat(at.indent)}slug: { ${pairs.join(", ")} }`;
      return left.slice(0, at.offset) + line + left.slice(at.offset);
    }, text);
};

/** A slug of digits alone would be read as a number. */
const quoted = (slug: string): string => (/[a-z]/.test(slug) ? slug : `"${slug}"`);

/** Where the line of the name ends, and how far it is indented; undefined where the entry stands on one line. */
const endOfName = (
  document: Document,
  path: readonly string[],
  text: string,
): { offset: number; indent: number } | undefined => {
  const node: unknown = document.getIn(path, true);
  if (!isMap(node) || node.flow) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === "name");
  const start = (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
  const end = (pair?.value as { range?: [number, number, number] } | undefined)?.range?.[1];
  if (start === undefined || end === undefined) return undefined;
  const before = text.slice(0, end).trimEnd().length;
  const newline = text.indexOf("\n", before);
  return {
    offset: newline < 0 ? text.length : newline,
    indent: start - (text.lastIndexOf("\n", start - 1) + 1),
  };
};
