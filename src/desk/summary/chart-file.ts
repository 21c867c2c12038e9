import { isMap, isSeq, parseDocument } from "yaml";
import { block } from "../../draft/yaml-text.ts";
import type { Chart } from "../../model/chart.ts";

/**
 * `charts.yaml` with one chart written anew, or without it; a chart that is not there is added at the end. Other charts
 * stay letter by letter.
 */
export const withChart = (text: string | undefined, id: string, chart: Chart | undefined): string => {
  const before = text ?? "charts:\n";
  const written = chart ? block([chart], 2) : "";
  const item = itemOf(before, id);
  if (item) return before.slice(0, item.start) + written + before.slice(item.end);
  return `${before.replace(/^charts:\s*\[\]\s*$/m, "charts:\n").trimEnd()}\n${written}`;
};

/** Where the chart stands, from the start of its first line to that of the next chart. */
const itemOf = (text: string, id: string): { start: number; end: number } | undefined => {
  const charts = parseDocument(text).get("charts");
  if (!isSeq(charts)) return undefined;
  const starts = charts.items.map((one) => {
    const at = isMap(one) ? (one.range?.[0] ?? 0) : 0;
    return text.lastIndexOf("\n", at) + 1;
  });
  const at = charts.items.findIndex((one) => isMap(one) && one.get("id") === id);
  const start = starts[at];
  return start === undefined ? undefined : { start, end: starts[at + 1] ?? text.length };
};
