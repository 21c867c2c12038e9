import type { ComparedLanguage } from "./compared-language.ts";
import type { ComparisonLanguage } from "./comparison-language.ts";
import type { DocumentLanguage } from "./document-language.ts";
import type { MetadataLanguage } from "./metadata-language.ts";
import type { Bound } from "./observation.ts";
import type { QueryLanguage } from "./query-language.ts";

export type Bounds = Readonly<Record<Bound, readonly string[]>>;

/** What the system must know of a language to read figures in its prose. One entry in the table makes a language. */
export interface Language {
  /** The language's own name, as a reader of it looks for it. */
  readonly name: string;
  /** Letters that no other language of the table writes, as in a regular expression's class: its words are told by them. */
  readonly ownLetters?: string;
  /** The separators of printed numbers. */
  readonly group: string;
  readonly decimal: string;
  /** Words between the two numbers of a printed pair, besides "/": "15 of 29", "15 trong tổng số 29". */
  readonly pair: readonly string[];
  /** Words around the two ends of a range: before the first, and between: "từ 5% đến 7%", "6 - 7%". */
  readonly range: { readonly from: readonly string[]; readonly to: readonly string[] };
  /** How a text calls its parts in words, "Part One"; `capitalised`: does the ordinal have a capital? */
  readonly parts?: {
    readonly word: string;
    readonly ordinals: readonly string[];
    readonly capitalised: boolean;
  };
  /** Other spellings of words in the forms of units, list by list: the first, as the catalogue writes it, then the others. */
  readonly unitSpellings?: readonly (readonly string[])[];
  /** Words that give a change its direction; what directly follows one is a change. */
  readonly increase: readonly string[];
  readonly decrease: readonly string[];
  /** Words of direction that also compare two things: "thấp hơn 2,1%", "vượt 5% kế hoạch", "gấp 1,5 lần". */
  readonly comparatives: { readonly increase: readonly string[]; readonly decrease: readonly string[] };
  /** Words that may stand between a word of direction and its figure; without them, what stands there is not looked at. */
  readonly directionJoints?: readonly string[];
  /** Words that stand directly before a figure that is only a bound, as patterns. */
  readonly bounds: Bounds;
  /** Words that stand directly behind such a figure: "or more". */
  readonly boundsBehind?: Bounds;
  /** Words directly before a figure that make a bound of it without saying which, as patterns. */
  readonly unclearBounds?: readonly string[];
  /** Words that make the figures after them in a sentence estimates. */
  readonly estimate: readonly string[];
  /** Words directly before a figure that make it one expected, not reached yet. */
  readonly expected?: readonly string[];
  /** Words that say what typed fields must say; without it they are not compared. */
  readonly metadata?: MetadataLanguage;
  /** How the language says what a figure is compared with; without it, bases are not compared with the words. */
  readonly comparison?: ComparisonLanguage;
  /** How comments compare two numbers; without it, comparisons in comments are not looked at. */
  readonly compared?: ComparedLanguage;
  /** Proper names with which a name of an indicator may begin; they keep their capital inside a sentence. */
  readonly properNames?: readonly string[];
  /** The longest sentence of a plain-language summary, in pieces between spaces: words, or in Vietnamese syllables. */
  readonly longestSentence: number;
  /** Words that say a small whole number, list by list: the first of a list says 1, as "January", "one" and "first" do. */
  readonly numberWords: readonly (readonly string[])[];
  /** Amounts in words, as patterns: like numbers in digits they are bound to a figure, or listed as none. */
  readonly numbersInWords?: readonly string[];
  /** Fractions in words, as patterns, by their value: "1/2". */
  readonly fractions?: Readonly<Record<string, readonly string[]>>;
  /** Words for a part that is not named exactly, as patterns, by the least part that they stand for: "19/20". */
  readonly quantifiers?: Readonly<Record<string, readonly string[]>>;
  /** Words that put one thing above or below all others, as patterns. */
  readonly superlatives?: { readonly highest: readonly string[]; readonly lowest: readonly string[] };
  /** Numbers that are no figures, by kind; a pattern without \\p{Lu} is matched without regard to case. */
  readonly notFigures: Readonly<Record<string, readonly string[]>>;
  /** Marks of other languages that translations keep by mistake, as patterns, and what this one writes instead. */
  readonly foreignMarks?: readonly { readonly pattern: string; readonly instead: string }[];
  /** How documents are cited; an official language without it has its documents unchecked. */
  readonly documents?: DocumentLanguage;
  /** How readers ask in it; without it, the search takes its words for names alone. */
  readonly query?: QueryLanguage;
}
