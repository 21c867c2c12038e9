import type { Issue, Place } from "../../model/issue.ts";
import type { Language } from "../../model/language.ts";
import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import { PROGRAMME_COLUMNS, type ProgrammeFile, type ProgrammeRow } from "../../model/report.ts";
import { foundExpected, phrase, type Phrase } from "../../model/phrase.ts";
import type { Edition } from "../../report/edition.ts";
import { isAnnexStale, isPartial } from "../../report/freshness.ts";
import type { Rule } from "../rule.ts";
import { NONE, numbersDiffer } from "./translations-say-the-same/numbers.ts";

const RULE = "annex-rows-are-translated";

/**
 * An annex has its heads in each language, and an annex table the same rows with the same filled cells, each
 * row under an id of its own; in each cell the same numbers in the same order, unless the row names it under `reordered`. A
 * partial translation may lack what it does not render yet.
 * Passes: row q1-01 with an agency in both. Fails: a row or a cell missing on one side; "15 March" for "ngày 16/3".
 */
export const annexRowsAreTranslated: Rule = (edition) => [
  ...[...edition.programmes].flatMap(([annex, byLocale]) =>
    [...byLocale].flatMap(([locale, file]) => rowsTwice(file, placesOf(edition, annex, locale))),
  ),
  ...edition.report.annexes.flatMap(({ id }) =>
    edition.report.languages
      .filter((locale) => locale !== edition.official)
      .flatMap((locale) => compareAnnex(edition, id, locale)),
  ),
];

type Places = (path: readonly PropertyKey[]) => Place;

const placesOf = (edition: Edition, annex: string, locale: Locale): Places =>
  (
    edition.files.annexHeads.find((one) => one.annex === annex && one.locale === locale) ??
    edition.files.report
  ).placeOf;

const compareAnnex = (edition: Edition, annex: string, locale: Locale): Issue[] => {
  const files = edition.programmes.get(annex) ?? edition.entries.get(annex);
  const [official, translation] = [files?.get(edition.official), files?.get(locale)];
  const there = placesOf(edition, annex, edition.official);
  if (!official || (isPartial(edition, locale) && (!translation || isAnnexStale(edition, annex, locale))))
    return [];
  const head = edition.files.annexHeads.find((one) => one.annex === annex && one.locale === locale);
  if (!translation) {
    if (head && edition.unread.files.has(head.file)) return [];
    return [
      {
        rule: RULE,
        place: there([]),
        code: "annex-rows-are-translated.no-translation",
        values: { annex, locale, file: there([]).file.replace(/[^/]+$/, `${locale}.yaml`) },
      },
    ];
  }
  if (!("parts" in official) || !("parts" in translation)) return [];
  const here = placesOf(edition, annex, locale);
  const [theirs, own] = [placedRows(official), placedRows(translation)];
  return [...new Set([...theirs.keys(), ...own.keys()])].flatMap((id): Issue[] => {
    const [a, b] = [theirs.get(id), own.get(id)];
    const difference = differing(id, b?.row, a?.row);
    const other = a ? { other: there(a.path) } : {};
    if (difference) return [{ rule: RULE, place: here(b?.path ?? ["parts"]), ...difference, ...other }];
    if (!a || !b) return [];
    const languages = { theirs: language(edition.official), own: language(locale) };
    return PROGRAMME_COLUMNS.flatMap((column) => {
      const message = cellNumbersDiffer(column, a.row, b.row, languages);
      const other = there([...a.path, column]);
      return message ? [{ rule: RULE, place: here([...b.path, column]), ...message, other }] : [];
    });
  });
};

/** Does a cell name other numbers than its official text, or the same in another order? */
const cellNumbersDiffer = (
  column: (typeof PROGRAMME_COLUMNS)[number],
  theirs: ProgrammeRow,
  own: ProgrammeRow,
  languages: { readonly theirs: Language; readonly own: Language },
): Phrase | undefined => {
  const cell = (row: ProgrammeRow, one: Language) => ({
    text: row[column] ?? "",
    figures: [],
    language: one,
  });
  const numbers = numbersDiffer(
    cell(theirs, languages.theirs),
    cell(own, languages.own),
    !own.reordered?.includes(column),
  );
  return numbers && foundExpected(numbers.found || NONE, numbers.expected || NONE);
};

interface PlacedRow {
  readonly row: ProgrammeRow;
  readonly path: readonly PropertyKey[];
}

const listRows = (file: ProgrammeFile): PlacedRow[] =>
  file.parts.flatMap((part, p) =>
    part.groups.flatMap((group, g) =>
      group.rows.map((row, r) => ({ row, path: ["parts", p, "groups", g, "rows", r] })),
    ),
  );

const placedRows = (file: ProgrammeFile): Map<string, PlacedRow> =>
  new Map(listRows(file).map((one) => [one.row.id, one]));

const rowsTwice = (file: ProgrammeFile, placeOf: Places): Issue[] => {
  const rows = listRows(file);
  return rows.flatMap(({ row, path }, index) => {
    const first = rows.findIndex((one) => one.row.id === row.id);
    if (first === index) return [];
    const other = placeOf([...(rows[first]?.path ?? []), "id"]);
    return [
      {
        rule: RULE,
        place: placeOf([...path, "id"]),
        code: "annex-rows-are-translated.row-id-twice",
        values: { id: row.id },
        other,
      },
    ];
  });
};

const differing = (
  id: string,
  own: ProgrammeRow | undefined,
  theirs: ProgrammeRow | undefined,
): Phrase | undefined => {
  const named = phrase("annex-rows-are-translated.row", { id });
  const none = phrase("annex-rows-are-translated.no-row", { id });
  if (!own || !theirs) return foundExpected(own ? named : none, theirs ? named : none);
  const columns = PROGRAMME_COLUMNS.filter((column) =>
    column === "number"
      ? own.number !== theirs.number
      : (own[column] === undefined) !== (theirs[column] === undefined),
  );
  if (!columns.length) return undefined;
  const cells = (row: ProgrammeRow): Phrase =>
    phrase("annex-rows-are-translated.cells", {
      id,
      cells: columns
        .map((column) => cellState(row, column))
        .reduce((first, second) => phrase("list", { first, second })),
    });
  return foundExpected(cells(own), cells(theirs));
};

const cellState = (row: ProgrammeRow, column: (typeof PROGRAMME_COLUMNS)[number]): Phrase => {
  const text = row[column];
  const cell = column === "number" ? (text ?? "") : "…";
  return phrase("annex-rows-are-translated.cell", { column, cell: text === undefined ? NONE : cell });
};
