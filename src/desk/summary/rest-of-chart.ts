import { claimContext } from "../../checks/rules/charts-say-the-truth/claim-context.ts";
import { drawnFigures, panelsOf } from "../../model/chart-rows.ts";
import { chart as chartSchema, type Chart } from "../../model/chart.ts";
import type { Edition } from "../../report/edition.ts";
import { PROGRAMME_STATES } from "../../report/programme-states.ts";
import { claimState } from "./chart-claims.ts";

/** What a report can show of a chart of the report before, and whether that is all that the chart showed and claimed. */
export interface RestOfChart {
  readonly chart: Chart;
  readonly isWhole: boolean;
}

/** Forms whose rows stand for themselves: one can go without making the others wrong. */
const OF_ROWS: readonly string[] = ["bar", "change", "dot", "completion", "of-total", "pair", "waffle"];

/**
 * A chart of the report before with the rows whose figures a report prints. Undefined where too little is left for a
 * chart, where its section is gone, and where its rows show something only together.
 */
export const restOfChart = (chart: Chart, edition: Edition): RestOfChart | undefined => {
  if (!edition.sections.has(chart.section)) return undefined;
  const { find } = claimContext(edition, chart);
  const isThere = (name: string): boolean => find(name) !== undefined;
  const isTrue = (one: Chart): boolean => {
    const context = claimContext(edition, one);
    return one.claims.every((claim) => claimState(claim, context) === "true");
  };
  if ([...drawnFigures(chart, PROGRAMME_STATES)].every(isThere)) return { chart, isWhole: isTrue(chart) };
  if (!OF_ROWS.includes(chart.form) || !("rows" in chart)) return undefined;
  const rows = panelsOf(chart, PROGRAMME_STATES).flatMap((panel) => panel.rows);
  if (rows.some(({ whole }) => whole)) return undefined;
  const kept = chart.rows.filter((_, at) => {
    const { figures = [], total, base } = rows[at] ?? {};
    return [...figures, ...[total, base].flatMap((name) => name ?? [])].every(isThere);
  });
  const highlight = "highlight" in chart ? chart.highlight?.filter(isThere) : undefined;
  const { data } = chartSchema.safeParse({
    ...chart,
    rows: kept,
    ...("highlight" in chart ? { highlight: highlight?.length ? highlight : undefined } : {}),
  });
  return data && { chart: data, isWhole: false };
};
