/** What a name of a period is the name of. */
export type PeriodUnit =
  | "quarter"
  | "first-months"
  | "last-months"
  | "months"
  | "half"
  | "month"
  | "day"
  | "year"
  | "years"
  | "bare";

/** How a language names periods. Patterns are sources of regular expressions that ignore case unless they say otherwise. */
export interface NamedPeriodLanguage {
  /**
   * The more exact form first. Groups: `n` the number, in digits or as one of `numerals`; of a day `d`, `m`, `y`, or
   * `d2`, `m2`, `y2` where it is written in another way; of several years the last one, `to`.
   */
  readonly forms: readonly {
    readonly unit: PeriodUnit;
    readonly pattern: string;
    /** Which one it is, where no group says it. */
    readonly count?: number;
    readonly exactCase?: true;
  }[];
  readonly numerals: Readonly<Record<string, number>>;
  /** Words before a period, or a whole name, by which only its end or its beginning is meant; the first counts. */
  readonly edges: readonly {
    readonly edge: "end" | "start";
    readonly before: string;
    readonly whole?: string;
  }[];
}
