import { metric as metricSchema, type Metric } from "../../model/schema.ts";
import type { Files } from "../../report/from-files.ts";
import { editCatalogue } from "./edit-catalogue.ts";
import { changeMetrics, metricIn, metricsIn, rebind } from "./metric-lines.ts";
import { textsOf } from "./unbind-figure.ts";

/** The metric as any other report declares it. */
const declaredElsewhere = (files: Files, report: string, id: string): Metric | undefined => {
  for (const [path, text] of files)
    if (path.endsWith(".mdx") && !path.startsWith(`content/reports/${report}/`)) {
      const metric = metricIn(text, id);
      if (metric) return metric;
    }
  return undefined;
};

/** The metric as a text of the report declares it. */
export const declaredIn = (files: Files, report: string, id: string): Metric | undefined =>
  textsOf(files, report).flatMap(([, text]) => metricIn(text, id) ?? [])[0];

/**
 * The figure is a metric that an earlier report declares: its meaning is taken over, what is printed stays. Undefined
 * where it cannot be that metric, or another figure is it.
 */
export const bindFigure = (files: Files, report: string, from: string, to: string): Files | undefined => {
  const known = declaredElsewhere(files, report, to);
  const own = declaredIn(files, report, from);
  if (!known || declaredIn(files, report, to)) return undefined;
  if (own && !mayBe(known, own)) return undefined;
  return renameMetric(files, report, from, to, (one) => boundMetric(known, one));
};

/**
 * What figures of the report are as the metric `to` of an earlier report; those are left out that cannot be it, as a
 * level cannot be a change, and all where the report prints that metric already.
 */
export const figuresThatMayBe = (
  files: Files,
  report: string,
  to: string,
  figures: readonly string[],
): readonly Metric[] => {
  const known = declaredElsewhere(files, report, to);
  if (!known || declaredIn(files, report, to)) return [];
  const own = new Set(figures);
  return textsOf(files, report)
    .flatMap(([, text]) => metricsIn(text))
    .filter((one) => own.has(one.id) && mayBe(known, one));
};

const mayBe = (known: Metric, own: Metric): boolean =>
  metricSchema.safeParse(boundMetric(known, own)).success;

/** A figure of the draft with the meaning of a known metric. */
const boundMetric = (known: Metric, own: Metric): Metric =>
  ({ ...meaningOf(known), ...printedOf(own), id: known.id }) as Metric;

/** Fields of what a figure prints; `total` only where it is a number. */
const PRINTED = new Set(["value", "upper", "unit", "direction", "bound", "status", "bare"]);
/** Fields that hold for one report alone. */
const OF_ONE_REPORT = new Set(["period", "asOf", "sameAs", "revises", "quotes"]);

const isPrinted = (field: string, { kind }: Metric): boolean =>
  PRINTED.has(field) || (field === "total" && (kind === "count-of-total" || kind === "rank"));

const printedOf = (metric: Metric): Partial<Metric> =>
  Object.fromEntries(Object.entries(metric).filter(([field]) => isPrinted(field, metric)));

const meaningOf = (metric: Metric): Partial<Metric> =>
  Object.fromEntries(
    Object.entries(metric).filter(([field]) => !isPrinted(field, metric) && !OF_ONE_REPORT.has(field)),
  );

/** Renames a metric in all texts, with what is said about it; an indicator that only the draft had goes. */
export const renameMetric = (
  files: Files,
  report: string,
  from: string,
  to: string,
  change: (metric: Metric) => Metric,
): Files => {
  const next = new Map(files);
  for (const [path, text] of textsOf(files, report)) {
    const metrics = changeMetrics(text, (metric) =>
      metric.id === from ? change(metric) : metric.of === from ? { ...metric, of: to } : metric,
    );
    next.set(path, rebind(metrics, from, to));
  }
  editCatalogue(next, report, (indicators) => {
    indicators.delete(from);
  });
  return next;
};
