import { translator } from "../i18n/translator.ts";
import { PROGRAMME_STATES } from "../report/programme-states.ts";
import { capitalised } from "../prose/letter-case.ts";
import { type ChartData, type Datum, type LabelledRow } from "./chart-data.ts";
import type { CellWords } from "./figure-words.ts";
import { timeNames, unitsOf } from "./measure-line.ts";

/** A figure in a table, in words around its numbers. */
export interface FigureCell extends CellWords {
  /** The figure's id; absent for what is only counted or the second number of a pair. */
  readonly figure?: string;
}

export interface ChartTableRow {
  readonly label: string;
  /** Undefined where a row has no such figure. */
  readonly cells: readonly (FigureCell | undefined)[];
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartTableRow[];
}

const cellOf = ({ cell, figure }: Datum): FigureCell => ({
  ...cell,
  ...(figure.origin !== "counted" && !figure.id.includes(".") ? { figure: figure.id } : {}),
});

/** The rows of a chart as a table, in the order of the drawing. */
export const chartTable = (data: ChartData): ChartTable => {
  const { chart, locale, panels } = data;
  const t = translator(locale);
  const item = t("charts:column.item");
  const [panel] = panels;
  const unit = unitsOf(data);
  const by = (
    columns: readonly string[],
    cells: (row: LabelledRow) => readonly (Datum | undefined)[],
  ): ChartTable => ({
    columns: [item, ...columns],
    rows: panel.rows.map((row) => ({ label: row.label, cells: cells(row).map((one) => one && cellOf(one)) })),
  });
  switch (chart.form) {
    case "of-total":
    case "waffle":
      return by(
        [t("charts:column.part", { unit }), t("charts:column.total", { unit })],
        ({ values, total }) => [values[0], total],
      );
    case "programme":
      return by(
        [...PROGRAMME_STATES.map((state) => t(`charts:column.${state}`)), t("charts:column.all")],
        ({ values, total }) => [...values, total],
      );
    case "pair": {
      const names = timeNames(data);
      return by(
        [names.base, names.now].map((time) =>
          t("charts:column.at", { time: capitalised(time, locale), unit }),
        ),
        ({ values, base }) => [base, values[0]],
      );
    }
    case "multiples": {
      const labels = [...new Set(panels.flatMap(({ rows }) => rows.map(({ label }) => label)))];
      return {
        columns: [item, ...panels.map((one) => one.title)],
        rows: labels.map((label) => ({
          label,
          cells: panels.map(({ rows }) => {
            const found = rows.find((row) => row.label === label);
            return found && cellOf(found.values[0]);
          }),
        })),
      };
    }
    default:
      return by([t("charts:column.value", { unit })], ({ values }) => [values[0]]);
  }
};
