import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";

/** One indicator or unit of the catalogues that reports share. */
export interface CatalogueEntry {
  readonly file: string;
  /** Where it stands in the file: ["indicators", "rice-area"], ["percent"]. */
  readonly path: readonly string[];
  readonly id: string;
  readonly data: unknown;
}

const INDICATORS = /^content\/indicators\/[^/]+\.yaml$/;
const UNITS = "content/units.yaml";
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Every indicator and unit, in the order of files and entries. */
export const catalogueEntries = (files: Files, parsed: ParsedFiles = parsedFiles()): CatalogueEntry[] =>
  [...files].flatMap(([file, text]): CatalogueEntry[] => {
    const isIndicators = INDICATORS.test(file);
    if (!isIndicators && file !== UNITS) return [];
    const data = parsed.yaml(file, text).source.data;
    const entries = isIndicators ? (data as { indicators?: unknown } | undefined)?.indicators : data;
    return Object.entries(entries ?? {}).map(([id, one]: [string, unknown]) => ({
      file,
      path: isIndicators ? ["indicators", id] : [id],
      id,
      data: one,
    }));
  });

/** The path of a file inside the folder of report `id`; undefined for a file that says nothing of what it reports. */
export const contentPathIn = (id: string, path: string): string | undefined => {
  const root = `content/reports/${id}/`;
  const own = path.startsWith(root) ? path.slice(root.length) : undefined;
  return own === undefined || NOT_CONTENT.test(own) ? undefined : own;
};

/** Files of a report that are about its release or its making, not its content. */
const NOT_CONTENT = /^(?:release\.yaml|questions\.yaml|versions\/)/;

/** The indicators and units that report `id` uses: named as values in its files, or by an entry that is used. */
export const usedEntries = (
  files: Files,
  id: string,
  parsed: ParsedFiles = parsedFiles(),
): readonly CatalogueEntry[] => {
  const entries = catalogueEntries(files, parsed);
  const named = new Set<string>();
  for (const [path, text] of files) {
    if (contentPathIn(id, path) === undefined) continue;
    if (path.endsWith(".mdx")) addIds(parsed.mdx(path, text).source.data, named);
    else if (path.endsWith(".yaml")) addIds(parsed.yaml(path, text).source.data, named);
  }
  const used = new Set<CatalogueEntry>();
  for (let before = -1; before < used.size;) {
    before = used.size;
    for (const entry of entries)
      if (named.has(entry.id) && !used.has(entry)) {
        used.add(entry);
        addIds(entry.data, named);
      }
  }
  return entries.filter((entry) => used.has(entry));
};

/** Every text of the form of an id below a value, also where it is the key of an entry. */
const addIds = (value: unknown, ids: Set<string>): void => {
  if (typeof value === "string") {
    if (ID.test(value)) ids.add(value);
  } else if (Array.isArray(value)) for (const one of value) addIds(one, ids);
  else if (value !== null && typeof value === "object")
    for (const one of Object.values(value)) addIds(one, ids);
};
