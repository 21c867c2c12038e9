/** Patterns of words by the side on which they put the first of two numbers. */
export interface ComparisonWords {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** What of a report has a number; a row is one of an annex. */
export type PlaceKind = "note" | "section" | "annex" | "row";

/** How a language compares two numbers of a sentence, as patterns. */
export interface ComparedLanguage {
  /** Words between two numbers: the first is above or below the second. */
  readonly than: ComparisonWords;
  /** Words between two days: the first is after or before the second. */
  readonly days: ComparisonWords;
  /** Words beside the difference of two numbers: the second is above or below the first by so much. */
  readonly by: ComparisonWords;
  /** Words before the name and the number of what is not there: "không có mục 3". */
  readonly none: readonly string[];
  /** Words before the number of a line of the text as received, or of a row. */
  readonly line: readonly string[];
  /** Words before the number of another part of the report, by what it is. */
  readonly reference: Readonly<Record<PlaceKind, readonly string[]>>;
  /** Words that join the numbers of a list, commas aside. */
  readonly joined: readonly string[];
  /** Words between two numbers and their sum. */
  readonly sum: readonly string[];
  /** Words between two numbers of which only one can be right. */
  readonly choice: readonly string[];
}
