import { proposedCataloguePath } from "./content-paths.ts";
import type { z } from "astro/zod";
import { parse, parseDocument, stringify } from "yaml";
import type { proposedCatalogue } from "../model/indicators.ts";
import { catalogueEntries } from "./catalogue-use.ts";
import type { Files } from "./from-files.ts";
import { withBreaks } from "./series-breaks.ts";
import { withBreaksAt } from "./written-breaks.ts";

/** The catalogue of proposed indicators that name no topic which is there. */
const NEW_TOPIC = "content/indicators/new.yaml";
const NEW_HEAD = 'topic: { vi: "Chỉ tiêu mới", en: "New indicators" }\nindicators:\n';
const UNITS = "content/units.yaml";

interface Proposed {
  readonly units?: Readonly<Record<string, unknown>>;
  readonly indicators?: Readonly<Record<string, { readonly topic?: string }>>;
  readonly breaks?: NonNullable<z.infer<typeof proposedCatalogue>["breaks"]>;
}

/**
 * What changes when the indicators, units and breaks of series that a draft proposes join the shared catalogues, as they
 * do when it is published: those catalogues with the entries at their ends and the breaks in their indicators, and no
 * `catalogue.yaml`. A shared id keeps its meaning.
 */
export const joinedCatalogues = (files: Files, id: string): Map<string, string | null> => {
  const path = proposedCataloguePath(id);
  const text = files.get(path);
  const changes = new Map<string, string | null>();
  if (text === undefined) return changes;
  const { units = {}, indicators = {}, breaks = {} } = (parse(text) ?? {}) as Proposed;
  const shared = catalogueEntries(files);
  const isKnown = (kind: string, one: string) =>
    shared.some((entry) => entry.kind === kind && entry.id === one);
  const added = new Map<string, Record<string, unknown>>();
  const add = (file: string, one: string, data: unknown): void => {
    added.set(file, { ...added.get(file), [one]: data });
  };
  for (const [one, unit] of Object.entries(units)) if (!isKnown("unit", one)) add(UNITS, one, unit);
  for (const [one, { topic, ...indicator }] of Object.entries(indicators)) {
    const home = `content/indicators/${topic ?? "new"}.yaml`;
    if (!isKnown("indicator", one)) add(files.has(home) ? home : NEW_TOPIC, one, indicator);
  }
  for (const [file, entries] of added) {
    const before = files.get(file) ?? (file === NEW_TOPIC ? NEW_HEAD : "");
    changes.set(file, withEntries(before, file === UNITS ? [] : ["indicators"], entries));
  }
  const joined = new Map([...files, ...changes].filter((one): one is [string, string] => one[1] !== null));
  for (const [one, own] of Object.entries(breaks)) {
    const entry = catalogueEntries(joined).find(
      ({ kind, id: known }) => kind === "indicator" && known === one,
    );
    if (!entry) continue;
    const known = (entry.data as { readonly breaks?: typeof own } | null)?.breaks;
    const next = withBreaksAt(joined.get(entry.file) ?? "", entry.path, withBreaks(known, own));
    changes.set(entry.file, next);
    joined.set(entry.file, next);
  }
  return changes.set(path, null);
};

/** A catalogue with more entries; what stands in it stays as it is, letter by letter, where the map ends the file. */
const withEntries = (
  text: string,
  path: readonly string[],
  entries: Readonly<Record<string, unknown>>,
): string => {
  const indent = "  ".repeat(path.length);
  const lines = stringify(entries, { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
  const longer = `${text.replace(/\n*$/, "\n")}${lines}`;
  const document = parseDocument(longer);
  const ids = Object.keys(entries);
  if (document.errors.length === 0 && ids.every((id) => document.hasIn([...path, id]))) return longer;
  const whole = parseDocument(text);
  for (const [id, data] of Object.entries(entries)) whole.setIn([...path, id], data);
  return String(whole);
};
