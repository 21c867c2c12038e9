import type { Figure } from "./index/corpus.ts";

/** What a reader asks for besides the query. */
export interface Filters {
  readonly report?: string;
  readonly period?: string;
  readonly topic?: string;
  readonly kind?: string;
  readonly status?: string;
}

export const FILTERS = ["report", "period", "topic", "kind", "status"] as const;

export const SORTS = ["relevance", "value", "order"] as const;
export type Sort = (typeof SORTS)[number];

/** Is a figure one of those that the filters leave? */
export const passes = (
  { record, indicator, data }: Figure,
  { report, period, topic, kind, status }: Filters,
): boolean =>
  (!report || data.report.id === report) &&
  (!period || record.period === period) &&
  (!topic || indicator.topic === topic) &&
  (!kind || record.kind === kind) &&
  (!status || record.status === status);
