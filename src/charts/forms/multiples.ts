import { max } from "d3";
import type { Panel } from "../chart-data.ts";
import { bar, scaled, WIDTHS } from "../drawing.ts";
import { labelColumn, MARK_HEIGHT } from "../frame.ts";
import { scaleWithTexts, VALUE_GAP } from "../scale.ts";
import { line, lines, LINE_HEIGHT, straight, TYPE_SIZE } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { wrap } from "../wrap.ts";
import type { DrawForm } from "./form.ts";

const LABEL_GAP = 12;
const PANEL_GAP = { narrow: 22, wide: 20 };
const ROW_GAP = 10;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Bars of one panel, each panel on a scale of its own; `ys` are the middles of its rows. */
const barsOf = ({ rows }: Panel, { left, right }: Box, ys: readonly number[]): string => {
  const texts = rows.map(({ values: [{ number, drawn }] }) => ({
    value: number,
    width: textWidth(drawn, TYPE_SIZE, "bold"),
  }));
  const x = scaleWithTexts(max(texts, ({ value }) => value) ?? 0, left + 1, right, texts);
  const marks = rows.map(({ values: [{ figure, number, drawn }], quiet }, index) => {
    const y = ys[index] ?? 0;
    const box = { x: x(0), y: y - MARK_HEIGHT / 2, width: x(number) - x(0), height: MARK_HEIGHT };
    return bar(box, quiet ? "rest" : "first", figure.id, "") + line(x(number) + VALUE_GAP, y, drawn, "value");
  });
  const [first = 0, last = 0] = [ys[0], ys.at(-1)];
  return (
    scaled(x(0), x(1) - x(0), ...marks) +
    straight(x(0), first - MARK_HEIGHT / 2 - 2, x(0), last + MARK_HEIGHT / 2 + 2, "zero")
  );
};

/** Small bar charts of the same rows in several measures: one below the other, or side by side in the wide drawing. */
export const drawMultiples: DrawForm = ({ panels }, size) => {
  const labels = [...new Set(panels.flatMap(({ rows }) => rows.map(({ label }) => label)))];
  const column = labelColumn(labels);
  const sets = panels.map(({ rows }) => rows.map(({ label }) => wrap(label, column, TYPE_SIZE)));
  const heightOf = (set: readonly string[]): number =>
    Math.max(set.length * LINE_HEIGHT, MARK_HEIGHT) + ROW_GAP;
  const middles = (set: readonly (readonly string[])[], top: number): number[] => {
    let y = top;
    return set.map((one) => (y += heightOf(one)) - heightOf(one) / 2);
  };
  const labelsAt = (set: readonly (readonly string[])[], ys: readonly number[]): string =>
    set
      .map((one, index) => lines(0, (ys[index] ?? 0) - (one.length * LINE_HEIGHT) / 2, one, "label"))
      .join("");

  if (size === "narrow") {
    let top = 0;
    const body = panels.map((panel, index) => {
      const title = wrap(panel.title, WIDTHS.narrow, TYPE_SIZE, "bold");
      const set = sets[index] ?? [];
      const ys = middles(set, top + title.length * LINE_HEIGHT + 2);
      const box = { left: column + LABEL_GAP, right: WIDTHS.narrow, top };
      const text = lines(0, top, title, "value") + labelsAt(set, ys) + barsOf(panel, box, ys);
      top +=
        title.length * LINE_HEIGHT + 2 + set.reduce((sum, one) => sum + heightOf(one), 0) + PANEL_GAP.narrow;
      return text;
    });
    return { size, height: top - PANEL_GAP.narrow, patterns: [], body: body.join("") };
  }
  const room = (WIDTHS.wide - column - LABEL_GAP - PANEL_GAP.wide * (panels.length - 1)) / panels.length;
  const titles = panels.map(({ title }) => wrap(title, room, TYPE_SIZE, "bold"));
  const head = Math.max(...titles.map(({ length }) => length)) * LINE_HEIGHT + 2;
  const set = sets[0] ?? [];
  const ys = middles(set, head);
  const body = panels.map((panel, index) => {
    const left = column + LABEL_GAP + index * (room + PANEL_GAP.wide);
    return (
      lines(left, 0, titles[index] ?? [], "value") + barsOf(panel, { left, right: left + room, top: 0 }, ys)
    );
  });
  const height = head + set.reduce((sum, one) => sum + heightOf(one), 0) - ROW_GAP / 2;
  return { size, height, patterns: [], body: labelsAt(set, ys) + body.join("") };
};
