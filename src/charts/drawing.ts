import { coordinate, element } from "./svg.ts";

/** Widths of the two drawings of a chart, in CSS pixels at the usual type size. */
export const WIDTHS = { narrow: 320, wide: 640 } as const;
export type Size = keyof typeof WIDTHS;

/** How a mark is filled: the first colour, the second with hatching, grey for the rest, outline for a whole. */
export type Fill = "first" | "second" | "rest" | "whole";

export interface Drawing {
  readonly size: Size;
  readonly height: number;
  /** Markup of the marks and texts. */
  readonly body: string;
  /** Patterns that the marks refer to. */
  readonly patterns: readonly string[];
}

/** Where a chart's own ids begin; one page holds both drawings. */
export const idIn = (chart: string, size: Size, name: string): string => `chart-${chart}-${size}-${name}`;

/** Diagonal lines, so that the second colour is told apart without colour. */
export const hatch = (id: string): string =>
  element(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
    element("path", { d: "M-1.5 1.5l3 -3M0 6l6 -6M4.5 7.5l3 -3", class: "hatching" }),
  );

/** A filled rectangle that says which figure it draws. */
export const bar = (
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  fill: Fill,
  figure: string,
  hatchId: string,
): string => {
  const second = fill === "second" ? { fill: `url(#${hatchId})` } : {};
  return element("rect", { ...box, class: fill, ...second, "data-of": figure });
};

/**
 * The scale of the marks inside, so that they can be read back: x of the value 0 and pixels per unit.
 */
export const scaled = (zero: number, perUnit: number, ...content: readonly string[]): string =>
  `<g data-zero="${coordinate(zero)}" data-per-unit="${perUnit.toPrecision(9)}">${content.join("")}</g>`;

/** The same for a scale that goes up: y of the value 0 and pixels per unit. */
export const upwards = (zero: number, perUnit: number, ...content: readonly string[]): string =>
  `<g data-axis="y">${scaled(zero, perUnit, ...content)}</g>`;

/** The finished drawing: one image with a short name, its inside hidden from screen readers. */
export const svgOf = ({ size, height, body, patterns }: Drawing, name: string): string =>
  element(
    "svg",
    {
      class: `drawing ${size}`,
      viewBox: `0 0 ${WIDTHS[size]} ${coordinate(height)}`,
      role: "img",
      "aria-label": name,
    },
    ...(patterns.length ? [`<defs>${patterns.join("")}</defs>`] : []),
    `<g aria-hidden="true">${body}</g>`,
  );
