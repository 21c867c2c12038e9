import type { Metric } from "../model/schema.ts";
import { withoutEmpty } from "./metric-fields.ts";

/** A figure of a draft and the passage that prints it. */
interface Placed {
  readonly passage: number;
  readonly metric: Metric;
}

/**
 * The metric of a change, a share or a completion with the day, the cumulation and the price basis of the level that its
 * passage prints: the words before a level are said of what follows it, too.
 */
export const asItsLevel = ({ passage, metric }: Placed, all: readonly Placed[]): Metric => {
  if (metric.kind === "level" || metric.kind === "count-of-total" || metric.kind === "rank") return metric;
  const about = metric.kind === "share-of-total" ? (metric.part ?? metric.of) : metric.of;
  const level = all.find(
    (one) =>
      one.passage === passage &&
      (one.metric.kind === "level" || one.metric.kind === "count-of-total") &&
      (one.metric.of ?? one.metric.id) === about &&
      one.metric.period === metric.period,
  )?.metric;
  if (!level) return metric;
  const { asOf, cumulative, priceBasis } = level;
  return withoutEmpty({ ...metric, asOf: asOf ?? metric.asOf, cumulative, priceBasis });
};
