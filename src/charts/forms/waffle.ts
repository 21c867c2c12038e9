import { translator } from "../../i18n/translator.ts";
import { PROGRAMME_STATES } from "../../report/programme-states.ts";
import type { ChartData, LabelledRow } from "../chart-data.ts";
import { coordinate, element, em, lines, LINE_HEIGHT, TYPE_SIZE, WIDTH } from "../svg.ts";
import { idIn, type Fill } from "../drawing.ts";
import { wrap } from "../wrap.ts";
import type { DrawForm } from "./form.ts";

const CELL = 16;
const SIDE = 13;
const ROW_GAP = 16;
const HEAD_GAP = 4;
const FILLS: readonly Fill[] = ["first", "second", "rest"];

/**
 * One square as a pattern, so that a whole area of them is one shape. It stands off the edges of the pattern: at them the
 * strokes of the next square would show as hairlines.
 */
const squares = (id: string, fill: Fill): string => {
  const inside =
    fill === "second"
      ? element("path", { d: "M1 14L14 1M1 7.5L7.5 1M7.5 14L14 7.5", class: "hatching" })
      : "";
  const square = element("rect", {
    x: 1.5,
    y: 1.5,
    width: SIDE - 1,
    height: SIDE - 1,
    class: `square ${fill}`,
  });
  return element(
    "pattern",
    { id, width: CELL, height: CELL, patternUnits: "userSpaceOnUse" },
    square + inside,
  );
};

/** The outline of cells number `from` to `to`, counted along rows of `columns`, its origin at the pattern's. */
const area = (from: number, to: number, columns: number): string => {
  const rows: string[] = [];
  for (let row = Math.floor(from / columns); row * columns < to; row += 1) {
    const [start, end] = [Math.max(from, row * columns), Math.min(to, (row + 1) * columns)];
    rows.push(
      `M${coordinate((start - row * columns) * CELL)} ${coordinate(row * CELL)}h${(end - start) * CELL}v${CELL}h${(start - end) * CELL}z`,
    );
  }
  return rows.join("");
};

/** One square for each thing counted: x of y filled, or the rows of a work programme by state. Squares grow with the type. */
export const drawWaffle: DrawForm = (data) => {
  const columns = Math.floor(WIDTH / CELL);
  const ids = FILLS.map((fill) => idIn(data.chart.id, fill));
  let y = 0;
  const body = data.panels[0].rows.flatMap((row) => {
    const label = wrap(row.label, WIDTH, TYPE_SIZE);
    const said = wrap(saying(data, row), WIDTH, TYPE_SIZE, "bold");
    const [labelTop, saidTop] = [y, y + label.length * LINE_HEIGHT];
    const top = saidTop + said.length * LINE_HEIGHT + HEAD_GAP;
    const [width, height] = [columns * CELL, Math.ceil(countOf(row) / columns) * CELL];
    y = top + height + ROW_GAP;
    return [
      lines(labelTop, label, "label"),
      lines(saidTop, said, "value"),
      element(
        "svg",
        {
          y: em(top),
          width: em(width),
          height: em(height),
          viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
          "data-cell": String(CELL),
        },
        cells(row, columns, ids),
      ),
    ];
  });
  return {
    height: y - ROW_GAP,
    patterns: FILLS.map((fill, index) => squares(ids[index] ?? "", fill)),
    body: body.join(""),
  };
};

const countOf = ({ values, total }: LabelledRow): number =>
  total?.number ?? values.reduce((sum, { number }) => sum + number, 0);

/** The parts one after the other, and what is left of the total in grey. */
const cells = (row: LabelledRow, columns: number, ids: readonly string[]): string => {
  let from = 0;
  const shape = (count: number, id: string, figure: string | undefined): string => {
    const d = area(from, from + count, columns);
    from += count;
    return count > 0 ? element("path", { d, fill: `url(#${id})`, "data-of": figure }) : "";
  };
  const parts = row.values.map(({ number, figure }, index) => shape(number, ids[index] ?? "", figure.id));
  return parts.join("") + shape(countOf(row) - from, ids[2] ?? "", row.total?.figure.id);
};

const saying = ({ chart, locale }: ChartData, { values, total }: LabelledRow): string => {
  const t = translator(locale);
  if (chart.form !== "programme")
    return t("common:ofTotal", { value: values[0].drawn, total: total?.drawn ?? "" });
  return values
    .flatMap(({ number, drawn }, index) => {
      const state = PROGRAMME_STATES[index];
      return number && state ? [t(`charts:state.${state}`, { value: drawn })] : [];
    })
    .join("; ");
};
