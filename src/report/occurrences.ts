import type { Place } from "../model/issue.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import {
  allPassages,
  plain,
  sentenceAround,
  type At,
  type PlainPassage,
  type PrintedFigure,
} from "../prose/document.ts";
import type { Edition, Section, SectionText } from "./edition.ts";
import { asRunningText } from "./table-rows.ts";

/** One passage of a section in one language, as plain text. */
export interface PassageOf {
  readonly text: SectionText;
  readonly locale: Locale;
  /** Position among the passages of the section, footnotes after the text. */
  readonly index: number;
  readonly plain: PlainPassage;
}

/** One place where a figure is printed. */
export interface Occurrence extends PassageOf {
  readonly figure: PrintedFigure;
  readonly place: Place;
  /** The figure's metric; undefined when the link leads to none of its section. */
  readonly observation?: Observation;
}

export const placeIn = (text: SectionText, at: At): Place => ({
  file: text.source.file,
  line: at.line,
  column: at.column,
});

/** Texts of the report, section by section, official language first. */
export const allTexts = (edition: Edition): SectionText[] => [
  ...textsOf(edition.sections),
  ...textsOf(edition.summaries),
];

const textsOf = (sections: ReadonlyMap<string, Section>): SectionText[] =>
  [...sections.values()].flatMap((section) => [...section.texts.values()]);

/** Every passage of a text. */
export const passagesOf = (text: SectionText): PassageOf[] =>
  allPassages(text.prose).map((passage, index) => ({
    text,
    locale: text.locale,
    index,
    plain: plain(passage),
  }));

const figuresIn = (
  texts: readonly SectionText[],
  observationOf: (id: string, text: SectionText) => Observation | undefined,
): Occurrence[] =>
  texts.flatMap((text) =>
    passagesOf(text).flatMap((passage) =>
      passage.plain.figures.map((figure) => {
        const observation = observationOf(figure.id, text);
        return {
          ...passage,
          figure,
          place: placeIn(text, figure.textAt),
          ...(observation ? { observation } : {}),
        };
      }),
    ),
  );

const found = new WeakMap<Edition, Occurrence[]>();

/** Every place where the running text prints a figure: not the cells of tables, which have no words beside their numbers. */
export const inSentences = (all: readonly Occurrence[]): readonly Occurrence[] =>
  all.filter(({ text }) => text.table === undefined);

/**
 * Every place where the report prints a figure, in the order of the files. A section binds its own metrics alone.
 * Found once an edition.
 */
export const occurrences = (edition: Edition): Occurrence[] => {
  const known = found.get(edition);
  if (known) return known;
  const all = figuresIn(textsOf(edition.sections), (id, text) => {
    const observation = edition.observations.get(id);
    return observation?.section === text.slug ? observation : undefined;
  });
  found.set(edition, all);
  return all;
};

const firsts = new WeakMap<Edition, ReadonlyMap<string, ReadonlyMap<Locale, Occurrence>>>();

/** Where each figure is printed first, in each language, by its id. Found once an edition. */
export const firstOccurrences = (edition: Edition): ReadonlyMap<string, ReadonlyMap<Locale, Occurrence>> => {
  const known = firsts.get(edition);
  if (known) return known;
  const first = new Map<string, Map<Locale, Occurrence>>();
  for (const occurrence of occurrences(edition)) {
    if (!occurrence.observation) continue;
    const byLocale = first.get(occurrence.observation.id) ?? new Map<Locale, Occurrence>();
    if (!byLocale.has(occurrence.locale)) byLocale.set(occurrence.locale, occurrence);
    first.set(occurrence.observation.id, byLocale);
  }
  firsts.set(edition, first);
  return first;
};

/** Every bound figure: what the report prints, and what the summaries say with figures of any section. */
export const bindings = (edition: Edition): Occurrence[] => [
  ...occurrences(edition),
  ...figuresIn(textsOf(edition.summaries), (id) => edition.observations.get(id)),
];

/** The sentence in which a figure is printed, without its footnote markers. */
export const sentenceOf = ({ text: { table }, plain: { text }, figure }: Occurrence): string => {
  if (table) return asRunningText(text);
  const { start, end } = sentenceAround(text, figure.start);
  return text.slice(start, end).trim();
};
