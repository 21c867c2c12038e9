import type { Chart } from "./chart.ts";
import type { Localized } from "./locale.ts";

/** A row of a chart in one shape for every form; figures by the names that the chart gives them. */
export interface ChartRow {
  /** The figures drawn: one, or one for each state of a work programme. */
  readonly figures: readonly string[];
  /** What the figures are a part of. */
  readonly total?: string;
  /** The same measure in the base period. */
  readonly base?: string;
  readonly label?: Localized;
  /** The whole that the other rows are parts of. */
  readonly whole: boolean;
}

export interface ChartPanel {
  readonly title?: Localized;
  readonly rows: readonly ChartRow[];
}

type Declared =
  | string
  | {
      figure: string;
      label?: Localized | undefined;
      whole?: true | undefined;
      total?: string | undefined;
      base?: string;
    };

const plainRow = (one: Declared): ChartRow => {
  if (typeof one === "string") return { figures: [one], whole: false };
  const { figure, label, whole, total, base } = one;
  return {
    figures: [figure],
    whole: whole ?? false,
    ...(label ? { label } : {}),
    ...(total ? { total } : {}),
    ...(base ? { base } : {}),
  };
};

/** A part's total is the second number of its own pair where none is named. */
const partRow = (one: Declared): ChartRow => {
  const row = plainRow(one);
  return { total: `${row.figures[0] ?? ""}.total`, ...row };
};

/** The rows of a chart as listed, panel by panel; every form but `multiples` has one panel. */
export const panelsOf = (chart: Chart, states: readonly string[]): ChartPanel[] => {
  switch (chart.form) {
    case "multiples":
      return chart.panels.map(({ title, rows }) => ({ title, rows: rows.map(plainRow) }));
    case "of-total":
    case "waffle":
      return [{ rows: chart.rows.map(partRow) }];
    case "programme":
      return [
        {
          rows: chart.rows.map(({ group, label }) => ({
            figures: states.map((state) => `${group}/${state}`),
            total: `${group}/all`,
            label,
            whole: false,
          })),
        },
      ];
    default:
      return [{ rows: chart.rows.map(plainRow) }];
  }
};

/**
 * Ids of the metrics and derived figures that a chart draws: its rows with their totals and bases. A figure that only a
 * claim, a highlight or a label names is not drawn.
 */
export const drawnFigures = (chart: Chart, states: readonly string[]): ReadonlySet<string> =>
  new Set(
    panelsOf(chart, states)
      .flatMap(({ rows }) => rows)
      .flatMap(({ figures, total, base }) => [...figures, ...(total ? [total] : []), ...(base ? [base] : [])])
      .map((name) => name.replace(/\.total$/, "")),
  );
