import { idsIn } from "../../draft/carry-files.ts";
import { relationStatement } from "../../wording/relation-text.ts";
import type { Edition } from "../../report/edition.ts";
import { CalculationError } from "../../quantity/calculation-error.ts";
import { ContentError } from "../../model/content-error.ts";
import type { Files } from "../../report/from-files.ts";
import type { DeskLocale } from "../messages/translator.ts";
import { shownText } from "../text/shown-text.ts";

/** Lists of a report that state something of its figures, by the key of their file. */
export const ENTRY_LISTS = ["relations", "derived"] as const;
export type EntryList = (typeof ENTRY_LISTS)[number];

/** A relation or a derived figure in words; none where it names something that the report does not have. */
export interface CarriedEntry {
  readonly id: string;
  readonly words: string | undefined;
}

/** What a report states of its figures, list by list. */
export const carriedEntries = (
  edition: Edition,
  locale: DeskLocale,
): Readonly<Record<EntryList, readonly CarriedEntry[]>> => ({
  relations: edition.relations.map((relation) => ({
    id: relation.id,
    words: saidOr(() => relationStatement(edition, relation, locale)),
  })),
  derived: edition.derivations.map(({ id, name }) => ({
    id,
    words: shownText(name, locale, edition.official),
  })),
});

const saidOr = (say: () => string): string | undefined => {
  try {
    return say();
  } catch (error) {
    if (error instanceof CalculationError || error instanceof ContentError) return undefined;
    throw error;
  }
};

/** Does the report name the entry `id`: in a chart, a relation, an answer to the audit, a text? */
export const isNamedIn = (files: Files, report: string, id: string): boolean =>
  [...files].some(([path, text]) => {
    if (!path.startsWith(`content/reports/${report}/`)) return false;
    if (path.endsWith(".mdx")) return new RegExp(`[#\\[ ,]${id}[\\],)]`).test(text);
    return /\/(?:charts|relations|derived|audit|report)\.yaml$/.test(path) && idsIn(text).includes(id);
  });
