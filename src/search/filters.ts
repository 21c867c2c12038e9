/** What a reader asks for besides the query. */
export interface Filters {
  readonly topic?: string;
  readonly kind?: string;
  readonly status?: string;
}

export const SORTS = ["relevance", "value", "order"] as const;
export type Sort = (typeof SORTS)[number];
