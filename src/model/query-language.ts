/** How a number is hedged: "gần 40.000" is at most 40,000, "hơn" at least, "khoảng" either side. */
export type Hedge = "below" | "above" | "about";

/** How readers ask in a language, for the search. What they type without its marks is written down as well. */
export interface QueryLanguage {
  /** Words that tie what stands behind them to what stands before: "jobs in agriculture" asks for one figure, not two. */
  readonly restricting: readonly string[];
  /** Words that are no part of a phrase: "compared with the plan". */
  readonly articles: readonly string[];
  /** Words of its grammar: a figure that lacks them answers all the same. A name that has them beside the same word is found by them. */
  readonly functionWords: readonly string[];
  /** Words before the number of a document that say what document it is, with marks and without: "quyết định 666/QĐ-TTg". */
  readonly documents: readonly string[];
  /** Words that deny, "not" in "not yet cleared", and those that ask for what is left without saying so: "còn bao nhiêu". */
  readonly denying: readonly string[];
  readonly remaining: readonly string[];
  /** A beginning that denies a word, and the word that says so: "unregistered" is "not registered". */
  readonly denial?: { readonly prefix: string; readonly word: string };
  readonly numbers: QueryNumbers;
  readonly times: QueryTimes;
}

export interface QueryNumbers {
  readonly hedges: Readonly<Record<Hedge, readonly string[]>>;
  /** Between the two numbers of a pair: "15 of 29". */
  readonly pair: readonly string[];
  /** Between the two ends of a range: "from 15 to 18". */
  readonly range: readonly string[];
  /** Numbers in words before a multiplier, by the plain decimal that they are. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** Behind a multiplier: "hai tỷ rưỡi". */
  readonly andAHalf: readonly string[];
  /** Multipliers by the power of ten that they are, as words; also those that are written behind digits alone. */
  readonly multipliers: Readonly<Record<string, readonly string[]>>;
  readonly abbreviated: Readonly<Record<string, readonly string[]>>;
  /** Letters that are multipliers between a number and its unit, and units or words elsewhere. */
  readonly letters: Readonly<Record<string, readonly string[]>>;
}

/** Times, as patterns of regular expressions. */
export interface QueryTimes {
  /**
   * Times with the groups `year`, `month`, `quarter`, or the empty groups `firstHalf`, `secondHalf`, `nineMonths`,
   * `firstQuarter`. "@year" stands for a year, "@ofYear" for one behind another time, "@month" for the name of a month.
   */
  readonly forms: readonly string[];
  /** Times that are a year alone. */
  readonly years: readonly string[];
  readonly months: readonly string[];
  /** Words that number the quarters, by their number. */
  readonly quarters: Readonly<Record<string, number>>;
  /** Words before a year: "năm 2020". */
  readonly yearWords: readonly string[];
  /** Words before a time that is only what something is compared with, */
  readonly comparedWith: readonly string[];
  /** those of them that say so before a relative time alone, */
  readonly comparedWithRelative: readonly string[];
  /** and what may stand between them and a year. */
  readonly samePeriod: readonly string[];
  /** Words for the beginning and the end of a year that is compared with: "so với cuối năm 2020". */
  readonly edges: readonly string[];
  /** Words before the year whose prices a value is reckoned in. */
  readonly baseYear: readonly string[];
  /** Times that are told from the newest report's. */
  readonly before: { readonly quarter: readonly string[]; readonly month: readonly string[] };
  readonly nextYear: readonly string[];
}
