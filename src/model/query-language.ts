/** How readers ask in a language, for the search. Words with and without their marks are one. */
export interface QueryLanguage {
  /** Words that tie what stands behind them to what stands before: "jobs in agriculture" asks for one figure, not two. */
  readonly restricting: readonly string[];
}
