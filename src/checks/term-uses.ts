import type { Place } from "../model/issue.ts";
import type { Language } from "../model/language.ts";
import { language } from "../model/languages.ts";
import type { Locale } from "../model/locale.ts";
import { PROGRAMME_COLUMNS, type ProgrammeFile } from "../model/report.ts";
import type { Term } from "../model/terms.ts";
import { allPassages, plain } from "../prose/document.ts";
import { exactForm, inflectedForm } from "../prose/term-forms.ts";
import type { Edition } from "../report/edition.ts";
import type { Sourced } from "../report/sources.ts";
import { rowsOf } from "../report/freshness.ts";
import { placeIn } from "../report/occurrences.ts";

/** A passage that has a term of the official text. */
export interface TermUse {
  readonly term: Term;
  readonly locale: Locale;
  readonly place: Place;
  readonly official: string;
  readonly translation: string;
  /** The rendering that the translation has; undefined where it has none of the listed ones. */
  readonly rendering: string | undefined;
}

/**
 * Where the official text uses the terms, and how each translation renders them. A term inside a longer term
 * counts as the longer one: "UBND tỉnh" is not "UBND"; one inside a document's number is none. Titles, passages, cells of annex
 * tables and the names in catalogues are looked at.
 */
export const termUses = (edition: Edition, terms: readonly Term[]): TermUse[] => {
  const { official } = edition;
  const forms = terms
    .flatMap((term) =>
      (term[official] ?? []).map((text) => ({ term, length: text.length, form: exactForm(text) })),
    )
    .toSorted((a, b) => b.length - a.length);
  const locales = edition.report.languages.filter((locale) => locale !== official);
  return locales.flatMap((locale) =>
    pairs(edition, locale).flatMap(({ theirs, own, place }) =>
      termsIn(theirs, forms, language(official)).flatMap((term): TermUse[] => {
        const renderings = term[locale];
        if (!renderings) return [];
        const rendering = renderings.find((text) => inflectedForm(text).test(own));
        return [{ term, locale, place, official: theirs, translation: own, rendering }];
      }),
    ),
  );
};

const termsIn = (
  text: string,
  forms: readonly { term: Term; form: RegExp }[],
  { notFigures }: Language,
): Term[] => {
  const documents = (notFigures["document"] ?? []).map((form) => new RegExp(form, "gu"));
  const taken = documents.flatMap((form) =>
    [...text.matchAll(form)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
  );
  const found = new Set<Term>();
  for (const { term, form } of forms)
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((one) => one.start < end && start < one.end)) continue;
      taken.push({ start, end });
      found.add(term);
    }
  return [...found];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Texts that stand side by side in a YAML file, one by one or, as in the glossary, several under each language. */
const namePairs = (
  source: Sourced,
  data: unknown,
  official: Locale,
  locale: Locale,
  path: readonly PropertyKey[] = [],
): Pair[] => {
  if (typeof data !== "object" || data === null) return [];
  const { [official]: theirs, [locale]: own } = data as Record<string, unknown>;
  if (typeof theirs === "string" && typeof own === "string")
    return [{ theirs, own, place: source.placeOf([...path, locale]) }];
  if (isRecord(theirs) && isRecord(own))
    return Object.entries(own).flatMap(([key, text]) => {
      const official = theirs[key];
      return typeof text === "string" && typeof official === "string"
        ? [{ theirs: official, own: text, place: source.placeOf([...path, locale, key]) }]
        : [];
    });
  return Object.entries(data).flatMap(([key, value]) =>
    namePairs(source, value, official, locale, [...path, Array.isArray(data) ? Number(key) : key]),
  );
};

interface Pair {
  readonly theirs: string;
  readonly own: string;
  readonly place: Place;
}

/** The YAML files whose texts stand side by side. */
const pairedFiles = ({ files }: Edition): Sourced[] =>
  [
    ...files.catalogues,
    files.report,
    files.charts,
    files.relations,
    files.derivations,
    files.acceptances,
  ].filter((source) => source !== undefined);

const pairs = (edition: Edition, locale: Locale): Pair[] => [
  ...pairedFiles(edition).flatMap((source) => namePairs(source, source.data, edition.official, locale)),
  ...[...edition.sections.values(), ...edition.summaries.values()].flatMap(({ texts }) => {
    const [official, translation] = [texts.get(edition.official), texts.get(locale)];
    if (!official || !translation) return [];
    const theirs = allPassages(official.prose);
    const title = {
      theirs: official.title,
      own: translation.title,
      place: translation.source.placeOf(["title"]),
    };
    const passages = allPassages(translation.prose).map((passage, index) => {
      const source = theirs[index];
      return {
        theirs: source ? plain(source).text : "",
        own: plain(passage).text,
        place: placeIn(translation, passage.at),
      };
    });
    return [title, ...passages];
  }),
  ...edition.report.annexes.flatMap(({ id }) => {
    const [official, translation] = [
      edition.programmes.get(id)?.get(edition.official),
      edition.programmes.get(id)?.get(locale),
    ];
    const head = edition.files.annexHeads.find((one) => one.annex === id && one.locale === locale);
    if (!official || !translation || !head) return [];
    const rows = rowsOf(translation);
    return [...rowsOf(official)].flatMap(([rowId, row]) =>
      PROGRAMME_COLUMNS.flatMap((column): Pair[] => {
        const [theirs, own] = [row[column], rows.get(rowId)?.[column]];
        return theirs && own
          ? [{ theirs, own, place: placeOfCell(head.placeOf, translation, rowId, column) }]
          : [];
      }),
    );
  }),
];

const placeOfCell = (
  placeOf: (path: readonly PropertyKey[]) => Place,
  file: ProgrammeFile,
  rowId: string,
  column: string,
): Place => {
  for (const [p, part] of file.parts.entries())
    for (const [g, group] of part.groups.entries()) {
      const r = group.rows.findIndex((row) => row.id === rowId);
      if (r >= 0) return placeOf(["parts", p, "groups", g, "rows", r, column]);
    }
  return placeOf([]);
};
