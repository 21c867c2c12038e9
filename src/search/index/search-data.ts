import type { Locale } from "../../model/locale.ts";
import type { QueryLanguage } from "../../model/query-language.ts";

/** Raised when the form of the search files changes, so that a script of another version refuses them. */
export const SEARCH_DATA_VERSION = 10;

/**
 * What all reports share, in one language: names, units and the words of questions. Plain data, as it goes over the
 * wire; every text is in the page's language first.
 */
export interface SearchCatalogue {
  readonly version: typeof SEARCH_DATA_VERSION;
  readonly locale: Locale;
  readonly kinds: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly indicators: readonly IndicatorEntry[];
  readonly units: Readonly<Record<string, UnitEntry>>;
  readonly vocabulary: Vocabulary;
  /** How readers ask in each language of the site. */
  readonly languages: readonly QueryLanguage[];
}

/** What is loaded after the first hits to make a catalogue whole: names and phrases of other languages, and addresses. */
export interface CatalogueRest {
  readonly version: typeof SEARCH_DATA_VERSION;
  /** Groups in the order of the catalogue's. */
  readonly vocabulary: SplitVocabulary;
  /** In the order of the catalogue's indicators. */
  readonly indicators: readonly Pick<IndicatorEntry, "names" | "everyday" | "href">[];
}

/** The printed figures of one report in one language. */
export interface ReportRecords {
  readonly version: typeof SEARCH_DATA_VERSION;
  readonly report: ReportEntry;
  /** Section titles in the order of print. */
  readonly sections: readonly string[];
  readonly figures: readonly SearchRecord[];
}

/** What is loaded after the printed figures: the sentences that print them, and the figures that follow from them. */
export interface ReportDetails {
  readonly version: typeof SEARCH_DATA_VERSION;
  readonly sentences: readonly string[];
  /** By figure: the place of its sentence in `sentences`, and where the printed figure stands in it. */
  readonly printed: Readonly<Record<string, readonly [index: number, start: number, end: number]>>;
  readonly derived: readonly SearchRecord[];
}

/** The figures of one report as far as they are loaded. */
export interface ReportData extends ReportRecords {
  readonly details?: ReportDetails;
}

export interface ReportEntry {
  readonly id: string;
  readonly name: string;
  /** Its reference period: "2021-Q1". */
  readonly period: string;
  /** Its number as an official document, where it has one, and its page. */
  readonly number?: string;
  readonly href: string;
}

export interface IndicatorEntry {
  readonly id: string;
  /** In the page's language first, then in the others. */
  readonly names: readonly string[];
  /** What readers call it besides, in all languages. */
  readonly everyday?: readonly string[];
  readonly topic: string;
  /** The wholes that it is a part of. */
  readonly partOf?: readonly string[];
  /** The path of its own page. */
  readonly href?: string;
}

export interface UnitEntry {
  readonly dimension: string;
  readonly factor: string;
  /** Every way to write it, in all languages; `#` stands for the number. */
  readonly forms: readonly string[];
}

/** One observation or derived figure, in the order of print. */
export interface SearchRecord {
  readonly id: string;
  readonly kind: string;
  /** How a derived figure is made. */
  readonly method?: string;
  /** Id of its indicator. */
  readonly indicator: string;
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
  /** The figure that is printed here once more. */
  readonly sameAs?: string;
}

/** What words stand for besides themselves. */
export interface Vocabulary {
  /** Words and phrases of one meaning, in whatever language. */
  readonly groups: readonly (readonly string[])[];
  /** By a broader phrase: phrases that are part of what it counts. They find it, and the page says that it holds more. */
  readonly narrower: Readonly<Record<string, readonly string[]>>;
  /** By a phrase: phrases of its subject that are something else. They lead to it as what is nearest, not as an answer. */
  readonly related: Readonly<Record<string, readonly string[]>>;
  /** Phrases by which one asks for a kind of figure, a method, a direction, a status or a dimension. */
  readonly intents: Readonly<Record<string, readonly string[]>>;
  /** Words that only make a question: they find nothing by themselves. */
  readonly fillers: readonly string[];
  /** Words that say who, how or by what act: they find what has them, but a figure that lacks them answers all the same. */
  readonly minor: readonly string[];
  /** Names of other places: no word of one is a filler, nor the name of the place that every figure is about. */
  readonly elsewhere: readonly string[];
  /** Words for another measure than a level: no word of one is a filler either. */
  readonly measures: readonly string[];
  /** Names of the place that every figure is about; a name of a figure is not found by them. */
  readonly places: readonly string[];
}

/** The lists of the vocabulary that come in two parts. The others say what is asked for in any case: no answer is given without them. */
export type SplitVocabulary = Pick<
  Vocabulary,
  "groups" | "narrower" | "related" | "intents" | "fillers" | "minor"
>;

/** Everything that one search is made from, the newest report first. */
export interface SearchData {
  readonly catalogue: SearchCatalogue;
  readonly reports: readonly ReportData[];
}
