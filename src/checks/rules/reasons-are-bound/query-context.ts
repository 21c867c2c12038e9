import { audit } from "../../../audit/audit.ts";
import { isArithmetic } from "../../../audit/relations/result.ts";
import { derive } from "../../../derive/derive.ts";
import { language } from "../../../model/languages.ts";
import { lowerCaseWords } from "../../../prose/lower-case-words.ts";
import type { PlaceKind } from "../../../model/compared-language.ts";
import type { Locale } from "../../../model/locale.ts";
import type { CorrectionFile } from "../../../model/schema.ts";
import { passagesOf } from "../../../report/occurrences.ts";
import type { Edition } from "../../../report/edition.ts";
import { quotedWords } from "../../../report/quoted-words.ts";
import { middle } from "../../../quantity/interval.ts";
import type { Decimal } from "../../../quantity/decimal.ts";
import { boundValues, type BoundValues } from "./bound-values.ts";
import { passagesNamed, placeAfter, sharesWords, TELLING } from "./named-passages.ts";
import { besideSameWords, type Beside } from "./same-words.ts";
import { namedNumbers, plainNumbers } from "./said-numbers.ts";

type Query = CorrectionFile["queries"][number];

/** What a question to the publisher speaks of: the line that it quotes, and the section that prints the line. */
export interface QueryContext {
  /** Numbers of the words that it asks about, and of a list that it quotes of a finding, as plain decimals. */
  readonly asked: ReadonlySet<string>;
  /** Numbers of the places that it names. */
  readonly placed: ReadonlySet<string>;
  /** Numbers of the line as received and as published, and of the section, as plain decimals. */
  readonly printed: ReadonlySet<string>;
  /** What the line and the section print beside the words that stand beside the number at `start` of the question. */
  readonly beside: (start: number) => readonly Beside[];
  /** Days, documents, years and numbers of the line, of the section and of the places that the question names. */
  readonly names: ReadonlySet<string>;
  /** Is it the number of a note of the passage, or of such a part of the report that shares words with the question? */
  readonly isNamedPlace: (number: string, kind: PlaceKind) => boolean;
  /** Is it the number of a row that shares words with the question, and with those in brackets `behind` the number? */
  readonly isNamedRow: (number: string, behind: string) => boolean;
  /** Does it quote a row of a table? */
  readonly isRow: boolean;
  /** The numbers of the rows of all tables. */
  readonly rows: ReadonlySet<string>;
  /** Derived figures of which an input stands in the section. */
  readonly derived: readonly Decimal[];
  /** What follows from findings of the audit about figures of its passage. */
  readonly values: readonly BoundValues[];
  /** Line `number` of the text as received has the words of the query, or words that the question quotes or names. */
  readonly isNamedLine: (number: number, question: string) => boolean;
}

/** The contexts of the questions of an edition; what all of them share is computed once. */
export const queryContexts = (edition: Edition): ((query: Query) => QueryContext) => {
  const { received, corrections, official, observations } = edition;
  const own = language(official);
  const lines = received.split("\n");
  const passagesUnder = passagesNamed(edition);
  const rows = new Set(lines.flatMap((one) => /^\d+(?=\t)/.exec(one)?.[0] ?? []));
  const findings = audit(edition).filter(({ holds }) => !holds);
  const lists = findings.flatMap((one) =>
    isArithmetic(one) || !LIST.test(one.printed) ? [] : [one.printed],
  );
  const failed = findings.map((result) => ({
    ids: new Set(result.members.flatMap(({ id }) => id ?? [])),
    values: boundValues(edition, result),
  }));
  const beside = besideSameWords(own);
  const derived = edition.derivations.flatMap(({ id }) => derive(edition).get(id) ?? []);
  return (query) => {
    const line = lines[query.line - 1] ?? "";
    const passage = quotedWords(edition, query.line, query.text)?.passage;
    const section = passage?.text;
    const question = query.question[official] ?? "";
    const asked = { text: query.text, question };
    const texts = [
      line,
      ...corrections.corrections.flatMap(({ line, published }) => (line === query.line ? [published] : [])),
      ...(section ? passagesOf(section).map(({ plain }) => plain.text) : []),
    ];
    const named = [...question.matchAll(/\d+/g)].flatMap(({ 0: number, index }) => {
      const kind = placeAfter(question.slice(0, index), official);
      return kind ? passagesUnder(number, asked, kind) : [];
    });
    const isHere = (id: string): boolean => observations.get(id)?.section === section?.slug;
    return {
      asked: new Set([
        ...plainNumbers(query.text, own),
        ...(query.text.match(/\d+/g) ?? []),
        ...lists.flatMap((list) => (question.includes(list) ? (list.match(/\d+/g) ?? []) : [])),
      ]),
      placed: new Set(named.flatMap((text) => plainNumbers(text, own))),
      printed: new Set(texts.flatMap((text) => plainNumbers(text, own))),
      beside: (start) => beside([query.text, ...texts], question, start),
      names: new Set(
        [...texts, ...named].flatMap((text) => [
          ...namedNumbers(text, own).map(({ value }) => value),
          ...plainNumbers(text, own),
        ]),
      ),
      isNamedPlace: (number, kind) =>
        (kind === "note" && passage?.plain.footnotes.some(({ label }) => label === number) === true) ||
        passagesUnder(number, asked, kind).length > 0,
      isNamedRow: (number, behind) =>
        rows.has(number) &&
        passagesUnder(number, asked, "row").some((text) =>
          sharesWords(text, /^ \(([^()\d]+)\)/.exec(behind)?.[1] ?? ""),
        ),
      isRow: line.includes("\t"),
      rows,
      derived: derived.filter(({ inputs }) => inputs.some(isHere)).map(({ interval }) => middle(interval)),
      values: failed.flatMap(({ ids, values }) =>
        !passage || passage.plain.figures.some(({ id }) => ids.has(id)) ? [values] : [],
      ),
      isNamedLine: (number, question) => {
        const named = lines[number - 1] ?? "";
        return [firstWords(query.text), ...namesIn(question)].some((words) => named.includes(words));
      },
    };
  };
};

/** Two numbers or more. */
const LIST = /\d\D+\d/;

/** So many words at the beginning of a sentence tell it from others. */
const FIRST = 6;

const firstWords = (text: string): string => text.split(" ").slice(0, FIRST).join(" ");

/** Words in quotation marks and numbers of documents. */
const namesIn = (question: string): string[] => [
  ...[...question.matchAll(/“([^”]+)”/g)].map(([, quote = ""]) => quote),
  ...(question.match(/\d+\/[\p{Lu}-]+/gu) ?? []),
];

/**
 * Finds the values of the figures that words name: those whose whole name in `locale` is said, and those whose names have
 * most words in a row with them, so many at least that they tell.
 */
export const namedFigures = (
  { observations, indicators }: Edition,
  locale: Locale,
): ((words: string) => ReadonlySet<string>) => {
  const figures = [...observations.values()].map(({ indicator, value, total }) => ({
    name: lowerCaseWords(indicators.get(indicator)?.name[locale] ?? ""),
    values: [value, ...(total ? [total] : [])],
  }));
  return (text) => {
    const words = ` ${lowerCaseWords(text).join(" ")} `;
    const runs = figures.map(({ name }) => longestRun(name, words));
    const longest = Math.max(TELLING, ...runs);
    return new Set(
      figures.flatMap(({ name, values }, index) => {
        const run = runs[index] ?? 0;
        return run > 0 && (run === name.length || run === longest) ? values : [];
      }),
    );
  };
};

/** How many words of a name stand in a row in other words. */
const longestRun = (name: readonly string[], words: string): number => {
  let [start, longest] = [0, 0];
  for (let end = 1; end <= name.length; end += 1) {
    while (start < end && !words.includes(` ${name.slice(start, end).join(" ")} `)) start += 1;
    longest = Math.max(longest, end - start);
  }
  return longest;
};
