/** How a language writes of documents and days; without it a report's documents are not checked. */
export interface DocumentLanguage {
  /** Codes of kinds of documents in their numbers, by every way in which the kind is named before a number. */
  readonly codes: Readonly<Record<string, string>>;
  /** What may stand between the kind and the number, and between the number and its date, as patterns. */
  readonly number: string;
  readonly dated: string;
  /** Ways of writing a day, as patterns with the named groups `day`, `month` and `year`. */
  readonly days: readonly string[];
  /** The word for years in "5 năm 2021-2025"; not that of a school year, "năm học 2020-2021". */
  readonly years: string;
}
