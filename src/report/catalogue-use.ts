import { proposedCataloguePath } from "./content-paths.ts";
import { proposedCatalogue } from "../model/indicators.ts";
import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import { withBreaks } from "./series-breaks.ts";

/** One indicator or unit of the catalogues that reports share, or of those that a draft proposes for them. */
export interface CatalogueEntry {
  readonly file: string;
  readonly kind: "indicator" | "unit";
  /** Where it stands in the file: ["indicators", "rice-area"], ["percent"]. */
  readonly path: readonly string[];
  readonly id: string;
  readonly data: unknown;
}

const INDICATORS = /^content\/indicators\/[^/]+\.yaml$/;
const UNITS = "content/units.yaml";
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Every indicator and unit that reports share, in the order of files and entries. */
export const catalogueEntries = (files: Files, parsed: ParsedFiles = parsedFiles()): CatalogueEntry[] =>
  [...files].flatMap(([file, text]): CatalogueEntry[] => {
    const isIndicators = INDICATORS.test(file);
    if (!isIndicators && file !== UNITS) return [];
    const data = parsed.yaml(file, text).source.data;
    return isIndicators ? entriesOf(file, data, "indicator", "indicators") : entriesOf(file, data, "unit");
  });

/** What `catalogue.yaml` of a report proposes, without the topic that an indicator will join. */
const proposedEntries = (files: Files, id: string, parsed: ParsedFiles = parsedFiles()): CatalogueEntry[] => {
  const file = proposedCataloguePath(id);
  const text = files.get(file);
  if (text === undefined) return [];
  const data = parsed.yaml(file, text).source.data;
  const indicators = entriesOf(file, data, "indicator", "indicators").map((entry) => ({
    ...entry,
    data: { ...(entry.data as object | null), topic: undefined },
  }));
  return [...indicators, ...entriesOf(file, data, "unit", "units")];
};

const entriesOf = (
  file: string,
  data: unknown,
  kind: CatalogueEntry["kind"],
  field?: string,
): CatalogueEntry[] => {
  const map = field === undefined ? data : (data as Record<string, unknown> | null | undefined)?.[field];
  return Object.entries(map ?? {}).map(([id, one]: [string, unknown]) => ({
    file,
    kind,
    path: field === undefined ? [id] : [field, id],
    id,
    data: one,
  }));
};

type Breaks = Parameters<typeof withBreaks>[1];

/** An indicator with the breaks that a report proposes for it, as it will stand in the shared catalogue. */
const withOwnBreaks = (entry: CatalogueEntry, proposed: Readonly<Record<string, Breaks>>): CatalogueEntry => {
  const own = entry.kind === "indicator" ? proposed[entry.id] : undefined;
  const data = entry.data as { readonly breaks?: Breaks } | null;
  return own ? { ...entry, data: { ...data, breaks: withBreaks(data?.breaks, own) } } : entry;
};

/** The breaks that `catalogue.yaml` of a report proposes, by their indicators. */
const proposedBreaks = (files: Files, id: string, parsed: ParsedFiles): Readonly<Record<string, Breaks>> => {
  const file = proposedCataloguePath(id);
  const text = files.get(file);
  const data = text === undefined ? undefined : parsed.yaml(file, text).source.data;
  return proposedCatalogue.shape.breaks.safeParse((data as { breaks?: unknown } | null)?.breaks).data ?? {};
};

/** The path of a file inside the folder of report `id`; undefined for a file that says nothing of what it reports. */
export const contentPathIn = (id: string, path: string): string | undefined => {
  const root = `content/reports/${id}/`;
  const own = path.startsWith(root) ? path.slice(root.length) : undefined;
  return own === undefined || NOT_CONTENT.test(own) ? undefined : own;
};

/**
 * Files of a report that are about its release or its making, not its content; of `catalogue.yaml` the entries count
 * that are used, wherever they stand.
 */
const NOT_CONTENT =
  /^(?:release\.yaml|translations\.yaml|readings\.yaml|questions\.yaml|expectations\.yaml|catalogue\.yaml|versions\/)/;

/** The indicators and units that report `id` uses: named as values in its files, or by an entry that is used. */
export const usedEntries = (
  files: Files,
  id: string,
  parsed: ParsedFiles = parsedFiles(),
): readonly CatalogueEntry[] => {
  const shared = catalogueEntries(files, parsed);
  const known = new Set(shared.map(({ kind, id: one }) => `${kind} ${one}`));
  const proposed = proposedEntries(files, id, parsed);
  const breaks = proposedBreaks(files, id, parsed);
  const entries = [...shared, ...proposed.filter((one) => !known.has(`${one.kind} ${one.id}`))].map((one) =>
    withOwnBreaks(one, breaks),
  );
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
