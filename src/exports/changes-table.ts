import { versionChanges, type FigureChange, type VersionChange } from "../derive/version-changes.ts";
import type { Locale, Localized } from "../model/locale.ts";
import { comparePeriods } from "../model/period.ts";
import type { Edition } from "../report/edition.ts";
import { figureChangeText, reasonText } from "../wording/version-change-text.ts";
import { perLanguage, tableOf, type ColumnOf, type DataTable } from "./table.ts";

/** One thing that a correction changed: a figure, a derived figure that came out otherwise, or a passage. */
export interface ChangeRecord {
  readonly report: string;
  readonly version: number;
  readonly date: string;
  /** The moment of publication, where it is recorded. */
  readonly published?: string;
  readonly kind: "figure" | "derived" | "passage";
  /** The figure's id, or the section of the passage. */
  readonly id: string;
  readonly name: Localized;
  /** What was said before, and what is said now, by language; a passage in its own language alone. Missing where there was nothing. */
  readonly was: Localized;
  readonly now: Localized;
  readonly wasValue?: string;
  readonly nowValue?: string;
  readonly reason: Localized;
}

/** Everything that was corrected in the reports after publication, the newest first. */
export const changeRecords = (editions: readonly Edition[]): readonly ChangeRecord[] =>
  editions
    .flatMap((edition) => versionChanges(edition))
    .toSorted((a, b) => comparePeriods(b.version.date, a.version.date))
    .flatMap(recordsOf);

const recordsOf = (change: VersionChange): readonly ChangeRecord[] => {
  const { now, version } = change;
  const { id: report, languages } = now.report;
  const said = (say: (locale: Locale) => string | undefined): Localized =>
    Object.fromEntries(
      languages.flatMap((locale): [string, string][] => {
        const text = say(locale);
        return text === undefined ? [] : [[locale, text]];
      }),
    );
  const shared = {
    report,
    version: version.number,
    date: version.date,
    ...(version.published === undefined ? {} : { published: version.published }),
    reason: said((locale) => reasonText(change, locale)),
  };
  const value = (name: "wasValue" | "nowValue", plain: string | undefined) =>
    plain === undefined ? {} : { [name]: plain };
  const ofFigure = (difference: FigureChange) => {
    const text = (locale: Locale) => figureChangeText(change, difference, locale);
    return {
      id: difference.id,
      name: said((locale) => text(locale).name),
      was: said((locale) => text(locale).was),
      now: said((locale) => text(locale).now),
    };
  };
  return [
    ...change.figures.map((one): ChangeRecord => ({
      ...shared,
      kind: "figure",
      ...ofFigure(one),
      ...value("wasValue", one.was?.value),
      ...value("nowValue", one.now?.value),
    })),
    ...change.derived.map((one): ChangeRecord => ({
      ...shared,
      kind: "derived",
      ...ofFigure(one),
      ...value("wasValue", one.was?.estimate),
      ...value("nowValue", one.now?.estimate),
    })),
    ...change.passages.map(({ section, locale, was, now: after }): ChangeRecord => ({
      ...shared,
      kind: "passage",
      id: section,
      name: {},
      was: was === undefined ? {} : { [locale]: was },
      now: after === undefined ? {} : { [locale]: after },
    })),
  ];
};

/** The corrections as a table, one changed thing a row. */
export const changesTable = (records: readonly ChangeRecord[], locales: readonly Locale[]): DataTable => {
  type Row = ChangeRecord & { readonly number: number };
  const text = (
    name: string,
    value: (row: Row) => string | undefined,
    more: Partial<ColumnOf<Row>> = {},
  ): ColumnOf<Row> => ({ name, type: "string", words: `change_${name}`, value, ...more });
  const columns: ColumnOf<Row>[] = [
    text("number", ({ number }) => String(number), { type: "integer", required: true }),
    text("report", ({ report }) => report, { words: "report", required: true }),
    text("version", ({ version }) => String(version), { words: "version", type: "integer", required: true }),
    text("version_date", ({ date }) => date, { words: "version_date", type: "date", required: true }),
    text("published", ({ published }) => published),
    text("kind", ({ kind }) => kind, { required: true }),
    text("id", ({ id }) => id, { required: true }),
    ...perLanguage<Row>("name", locales, ({ name }, locale) => name[locale]),
    ...perLanguage<Row>("was", locales, ({ was }, locale) => was[locale]),
    ...perLanguage<Row>("now", locales, ({ now }, locale) => now[locale]),
    text("was_value", ({ wasValue }) => wasValue, { type: "number" }),
    text("now_value", ({ nowValue }) => nowValue, { type: "number" }),
    ...perLanguage<Row>("reason", locales, ({ reason }, locale) => reason[locale]),
  ];
  const rows = records.map((record, index) => ({ ...record, number: index + 1 }));
  return tableOf(columns, rows, ["number"]);
};
