import { parse } from "yaml";
import type { Metric } from "../../model/schema.ts";
import { flow } from "../yaml-text.ts";

/** Metrics stand one on a line in the frontmatter: `  - { id: rice-area, kind: level, … }`. */
const LINE = /^ {2}- \{ id: ([a-z][a-z0-9-]*),.*\}$/;

/** The metric on a line; undefined on other lines. */
const metricOn = (line: string): Metric | undefined => {
  if (!LINE.test(line)) return undefined;
  const [one] = parse(line.trim()) as Metric[];
  return one;
};

/** The metric `id` of a text. */
export const metricIn = (text: string, id: string): Metric | undefined => {
  const line = text.split("\n").find((one) => LINE.exec(one)?.[1] === id);
  return line === undefined ? undefined : metricOn(line);
};

/** All metrics of a text. */
export const metricsIn = (text: string): readonly Metric[] =>
  text.split("\n").flatMap((line) => metricOn(line) ?? []);

/** Each metric of a text changed; a metric for which `change` gives nothing is taken out. */
export const changeMetrics = (text: string, change: (metric: Metric) => Metric | undefined): string => {
  const lines = text.split("\n").flatMap((line) => {
    const metric = metricOn(line);
    if (!metric) return [line];
    const next = change(metric);
    if (next === metric) return [line];
    return next ? [`  - ${flow(next)}`] : [];
  });
  return lines.join("\n").replace(/^metrics:\n(?! {2}- )/m, "");
};

/** The bindings of `id` in a text lead to `next`; without `next` their words stay and the binding goes. */
export const rebind = (text: string, id: string, next?: string): string =>
  text.replaceAll(new RegExp(String.raw`\[([^\]]+)\]\(#${id}\)`, "g"), (_, words: string) =>
    next === undefined ? words : `[${words}](#${next})`,
  );
