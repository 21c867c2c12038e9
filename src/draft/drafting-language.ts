import type { Units } from "../model/schema.ts";
import type { MULTIPLES } from "../model/unit-table.ts";
import type { DocumentConventions } from "./document-conventions.ts";
import type { NamedPeriodLanguage } from "./named-period-language.ts";
import type { TableLanguage } from "./tables/table-language.ts";

/** What the importer must know of a language to read a report in it. Every pattern ignores case and matches whole words. */
export interface DraftingLanguage extends DocumentConventions {
  /** Periods and days as the text names them: the frame of a sentence does not depend on them. */
  readonly periods: readonly string[];
  /** What a change is measured from, the more exact pattern first; a year in it is of the year before the report. */
  readonly bases: readonly { readonly pattern: string; readonly base: string }[];
  /** Words between a change and what it is measured from. */
  readonly compared: readonly string[];
  /** Words before a period by which it only ends or begins a time: "đến hết tháng 6". */
  readonly until: readonly string[];
  /** Plans that a completion is measured against. */
  readonly plans: readonly { readonly pattern: string; readonly plan: string }[];
  /** Words by which a figure is a ratio of two things. */
  readonly ratios: readonly string[];
  /** Words behind a stroke that make a rate of a unit: "/ha", "/người". */
  readonly rateParts: readonly string[];
  /** Comparatives that say how many times as much, not how much more: "gấp 2 lần". */
  readonly multiplying: readonly string[];
  /** Words directly before a place among others: "xếp thứ 5/14". */
  readonly ranks: readonly string[];
  /** Words that make a figure run from the beginning of the year or of the work. */
  readonly cumulative: readonly string[];
  /** Words that bring the total to the figure behind them: no change, whatever stands before. */
  readonly lifted: readonly string[];
  /** Verbs by which a sentence says that a figure was reached. */
  readonly reaching: readonly string[];
  /** Words that make another indicator of one: a sentence that gains or loses one is asked. */
  readonly telling: readonly string[];
  /**
   * Phrases that may stand for each other in a sentence that stays the same, its estimates and bases included. The
   * first stands for the others. "@" is a period; a phrase that ends in "#" counts only directly before a number.
   */
  readonly variants: readonly (readonly string[])[];
  /** Words that mean the same in a report; the first stands for the others. */
  readonly alike: readonly (readonly string[])[];
  /** Words that multiply a unit: "nghìn tấn". */
  readonly scales: readonly string[];
  /** The same words with the multiples that ids of units name. */
  readonly multiples: Readonly<Record<string, keyof typeof MULTIPLES>>;
  /** The words of numbers, as they repeat digits in brackets: "07 (bảy) xã". */
  readonly numberWords: readonly string[];
  /** How a title names the period of its report, the longer pattern first, and what follows the year in its notation. */
  readonly reportPeriods: readonly { readonly pattern: string; readonly period: string }[];
  /** Units that every report has: proposed for a publisher whose catalogue writes none of their forms. */
  readonly commonUnits: Units;
  /** Units of time: a number before one is a duration. */
  readonly timeUnits: readonly string[];
  /** How a sentence names periods. */
  readonly namedPeriods: NamedPeriodLanguage;
  /** Verbs that open a clause in which the figure counts what stands behind it: "thành lập 5 hợp tác xã". */
  readonly actions: readonly string[];
  /** Nouns that open the name of what is measured: "tỷ lệ", "sản lượng". */
  readonly heads: readonly string[];
  /** Words behind which a clause speaks of something else: "12 căn nhà với kinh phí …". */
  readonly parting: readonly string[];
  /** How tables of indicators are headed. */
  readonly tables: TableLanguage;
  /** Words that join a figure to what the next one counts, and verbs by which something has what is counted. */
  readonly joining: readonly string[];
  readonly having: readonly string[];
  /** Words behind which a clause says what else there is of the same thing: "12 căn nhà với kinh phí …". */
  readonly besides: readonly string[];
  /** Words that open the name of a place. */
  readonly places: readonly string[];
  /** What a figure of a dimension measures, where its clause does not name it. */
  readonly measures: Readonly<Record<string, string>>;
  /** Phrases that name nothing at the end of a clause, and words of them that end a noun when they stand alone. */
  readonly nameEnds: readonly string[];
  readonly nounEnds: readonly string[];
  /** Words that a draft has to make up: a unit of which nothing is written, what a rate is of, how a count is named, the chapter of a text without headings. */
  readonly made: {
    readonly unit: string;
    readonly per: string;
    readonly count: string;
    readonly chapter: string;
  };
  /** What stands before the words that a rate is of, as the source of a regular expression. */
  readonly rateOf: string;
}
