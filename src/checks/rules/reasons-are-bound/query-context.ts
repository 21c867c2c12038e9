import { audit } from "../../../audit/audit.ts";
import { isArithmetic } from "../../../audit/relations/result.ts";
import { derive } from "../../../derive/derive.ts";
import { language } from "../../../model/languages.ts";
import type { Locale } from "../../../model/locale.ts";
import type { CorrectionFile } from "../../../model/schema.ts";
import { passagesOf } from "../../../report/occurrences.ts";
import type { Edition } from "../../../report/edition.ts";
import { quotedWords } from "../../../report/quoted-words.ts";
import { middle } from "../../../quantity/interval.ts";
import type { Decimal } from "../../../quantity/decimal.ts";
import { boundValues, type BoundValues } from "./bound-values.ts";
import { passagesNamed, sharesWords } from "./named-passages.ts";
import { namedNumbers, plainNumbers } from "./said-numbers.ts";

type Query = CorrectionFile["queries"][number];

/** What a question to the publisher speaks of: the line that it quotes, and the section that prints the line. */
export interface QueryContext {
  /** Numbers of the line as received and as published, and of the section, as plain decimals. */
  readonly printed: ReadonlySet<string>;
  /** Days, documents, years and numbers of the line, of the section and of the places that the question names. */
  readonly names: ReadonlySet<string>;
  /** Is it the number of a note of the passage, or of a part of the report that shares words with the question? */
  readonly isNamedPlace: (number: string) => boolean;
  /** Is it the number of a row that shares words with the question, and with those in brackets `behind` the number? */
  readonly isNamedRow: (number: string, behind: string) => boolean;
  /** Does it quote a row of a table? */
  readonly isRow: boolean;
  /** The numbers of the rows of all tables. */
  readonly rows: ReadonlySet<string>;
  /** Derived figures of which an input stands in the section. */
  readonly derived: readonly Decimal[];
  /** What follows from findings of the audit about figures of the section. */
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
  const lists = findings.flatMap((one) => (isArithmetic(one) ? [] : [one.printed]));
  const failed = findings.map((result) => ({
    sections: result.sections,
    values: boundValues(edition, result),
  }));
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
    const named = (question.match(/\d+/g) ?? []).flatMap((number) => passagesUnder(number, asked));
    const isHere = (id: string): boolean => observations.get(id)?.section === section?.slug;
    return {
      printed: new Set([
        ...texts.flatMap((text) => plainNumbers(text, own)),
        ...(query.text.match(/\d+/g) ?? []),
        ...lists.flatMap((list) => (question.includes(list) ? (list.match(/\d+/g) ?? []) : [])),
      ]),
      names: new Set(
        [...texts, ...named].flatMap((text) => [
          ...namedNumbers(text, own).map(({ value }) => value),
          ...plainNumbers(text, own),
        ]),
      ),
      isNamedPlace: (number) =>
        passage?.plain.footnotes.some(({ label }) => label === number) === true ||
        passagesUnder(number, asked).length > 0,
      isNamedRow: (number, behind) =>
        rows.has(number) &&
        passagesUnder(number, asked).some((text) =>
          sharesWords(text, /^ \(([^()\d]+)\)/.exec(behind)?.[1] ?? ""),
        ),
      isRow: line.includes("\t"),
      rows,
      derived: derived.filter(({ inputs }) => inputs.some(isHere)).map(({ interval }) => middle(interval)),
      values: failed.flatMap(({ sections, values }) =>
        !section || sections.includes(section.slug) ? [values] : [],
      ),
      isNamedLine: (number, question) => {
        const named = lines[number - 1] ?? "";
        return [firstWords(query.text), ...namesIn(question)].some((words) => named.includes(words));
      },
    };
  };
};

/** So many words at the beginning of a sentence tell it from others. */
const TELLING = 6;

const firstWords = (text: string): string => text.split(" ").slice(0, TELLING).join(" ");

/** Words in quotation marks and numbers of documents. */
const namesIn = (question: string): string[] => [
  ...[...question.matchAll(/“([^”]+)”/g)].map(([, quote = ""]) => quote),
  ...(question.match(/\d+\/[\p{Lu}-]+/gu) ?? []),
];

/** So many characters before and behind a number name the figure that it is of. */
const LONGEST_NAME = 80;
/** Two words that stand together in more names of indicators than this tell none of them from others: "number of". */
const COMMON = 30;

/**
 * Finds the values of the figures whose names in `locale` share two telling words with what stands around `start` in a
 * question.
 */
export const namedFigures = (
  { observations, indicators }: Edition,
  locale: Locale,
): ((question: string, start: number) => ReadonlySet<string>) => {
  const figures = [...observations.values()].map(({ indicator, value, total }) => ({
    pairs: new Set(pairsOf(indicators.get(indicator)?.name[locale] ?? "")),
    indicator,
    values: [value, ...(total ? [total] : [])],
  }));
  const names = new Map(figures.map(({ indicator, pairs }) => [indicator, pairs]));
  const times = new Map<string, number>();
  for (const pairs of names.values()) for (const pair of pairs) times.set(pair, (times.get(pair) ?? 0) + 1);
  const isTelling = (pair: string): boolean => (times.get(pair) ?? 0) <= COMMON;
  return (question, start) => {
    const around = question.slice(Math.max(0, start - LONGEST_NAME), start + LONGEST_NAME);
    const said = pairsOf(around).filter(isTelling);
    return new Set(
      figures.flatMap(({ pairs, values }) => (said.some((pair) => pairs.has(pair)) ? values : [])),
    );
  };
};

/** Each two words that follow one another. */
const pairsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
};
