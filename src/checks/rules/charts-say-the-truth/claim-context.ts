import type { Chart } from "../../../model/chart.ts";
import { panelsOf } from "../../../model/chart-rows.ts";
import { figureFinder } from "../../../derive/chart-figures.ts";
import { derivedChartFigures } from "../../../derive/derived-chart-figures.ts";
import type { Edition } from "../../../report/edition.ts";
import { PROGRAMME_STATES } from "../../../report/programme-states.ts";
import type { ClaimContext, ClaimedRow } from "./counterexamples.ts";

/** What the claims of a chart are about. */
export const claimContext = (edition: Edition, chart: Chart): ClaimContext => {
  const find = figureFinder(edition, chart, derivedChartFigures(edition));
  const rows = panelsOf(chart, PROGRAMME_STATES).flatMap((panel) =>
    panel.rows.flatMap(({ figures, total, whole }): ClaimedRow[] => {
      const figure = find(figures[0] ?? "");
      const of = total === undefined ? undefined : find(total);
      return figure && !whole ? [{ figure, ...(of ? { total: of } : {}) }] : [];
    }),
  );
  return { rows, find, factorOf: (unit) => edition.units[unit]?.factor ?? "1" };
};
