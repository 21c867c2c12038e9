import type { Locale } from "../model/locale.ts";

/** Raised when the form of `SearchData` changes, so that a script of another version refuses the records. */
export const SEARCH_DATA_VERSION = 1;

/**
 * What the search of one report in one language is made from, as it goes over the wire: plain data, every text
 * written out in the page's language, every repeated text once.
 */
export interface SearchData {
  readonly version: typeof SEARCH_DATA_VERSION;
  readonly locale: Locale;
  readonly report: { readonly id: string; readonly name: string };
  /** The words of a citation, with {name}, {value}, {time}, {status} and {address} to be filled in. */
  readonly citation: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly indicators: readonly IndicatorEntry[];
  readonly units: Readonly<Record<string, UnitEntry>>;
  /** Section titles in the order of print. */
  readonly sections: readonly string[];
  readonly sentences: readonly string[];
  readonly figures: readonly FigureRecord[];
  readonly vocabulary: Vocabulary;
}

export interface IndicatorEntry {
  readonly id: string;
  /** In the page's language first, then in the others. */
  readonly names: readonly string[];
  readonly topic: string;
  readonly partOf?: string;
}

export interface UnitEntry {
  readonly dimension: string;
  readonly factor: string;
  /** Every way to write it, in all languages; `#` stands for the number. */
  readonly forms: readonly string[];
}

/** One observation or derived figure, in the order of print. */
export interface FigureRecord {
  readonly id: string;
  readonly kind: string;
  /** How a derived figure is made. */
  readonly method?: string;
  /** Place of the indicator in `indicators`. */
  readonly indicator: number;
  /** The figure's own name, where it is not the indicator's. */
  readonly name?: string;
  /** Its names in the other languages, where it has a name apart from its indicator's. */
  readonly alsoCalled?: readonly string[];
  /** Plain decimal in the printed unit; empty where a derived figure is known by its ends alone. */
  readonly value: string;
  readonly total?: string;
  readonly unit: string;
  /** The value as a reader hears it, with direction, bound and unit. */
  readonly text: string;
  readonly direction?: string;
  /** What it is measured against, in words. */
  readonly against?: string;
  readonly time: string;
  /** The period or the day: "2021-Q1", "2021", "2021-03-31", "2021/2025". */
  readonly period: string;
  readonly status: string;
  /** Place of the section in `sections`; undefined for a derived figure. */
  readonly section?: number;
  /** Path and anchor of the sentence, or of the page that shows a derived figure. */
  readonly href: string;
  /** How a derived figure follows from printed ones. */
  readonly formula?: string;
  /** What is doubtful about it, as one text. */
  readonly caveat?: string;
  /** Place of the sentence in `sentences`, and where the printed figure stands in it. */
  readonly sentence?: readonly [index: number, start: number, end: number];
  /** The figure that is printed here once more. */
  readonly sameAs?: string;
}

/** What words stand for besides themselves. */
export interface Vocabulary {
  /** Words and phrases of one meaning, in whatever language. */
  readonly groups: readonly (readonly string[])[];
  /** Phrases that lead to another, and not the other way. */
  readonly hints: Readonly<Record<string, readonly string[]>>;
  /** Phrases by which one asks for a kind of figure, a method, a direction, a status or a dimension. */
  readonly intents: Readonly<Record<string, readonly string[]>>;
  /** Words that a question is made of, and the place that every figure is about: they find nothing by themselves. */
  readonly fillers: readonly string[];
}
