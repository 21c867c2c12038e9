import { across, element, em, roughly, TYPE_SIZE, WIDTH } from "./svg.ts";

/** How a mark is filled: the first colour, the second with hatching, grey for the rest, outline for a whole. */
export type Fill = "first" | "second" | "rest" | "whole";

/** A drawing in layout pixels (svg.ts). */
export interface Drawing {
  readonly height: number;
  /** Markup of the marks and texts. */
  readonly body: string;
  /** Patterns that the marks refer to. */
  readonly patterns: readonly string[];
}

/** Where a chart's own ids begin. */
export const idIn = (chart: string, name: string): string => `chart-${chart}-${name}`;

/** Diagonal lines, so that the second colour is told apart without colour. */
export const hatch = (id: string): string =>
  element(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" },
    element("path", { d: "M-1.5 1.5l3 -3M0 6l6 -6M4.5 7.5l3 -3", class: "hatching" }),
  );

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled rectangle that says which figure it draws, and of which report where the page shows several. */
export const bar = (
  { x, y, width, height }: Box,
  fill: Fill,
  figure: string,
  hatchId: string,
  report?: string,
): string =>
  element("rect", {
    x: across(x),
    y: em(y),
    width: roughly(width),
    height: em(height),
    class: fill,
    fill: fill === "second" ? `url(#${hatchId})` : undefined,
    "data-of": figure,
    "data-report": report,
  });

/** A round mark; `radius` grows with the type. */
export const dot = (
  x: number,
  y: number,
  radius: number,
  kind: string,
  figure: string,
  report?: string,
): string =>
  element("circle", {
    cx: across(x),
    cy: em(y),
    r: em(radius),
    class: kind,
    "data-of": figure,
    "data-report": report,
  });

/**
 * The scale of the marks inside, so that they can be read back: where the value 0 is and how far one unit reaches, in
 * the unit that the marks are written in.
 */
const scale = (zero: string, perUnit: string, content: readonly string[]): string =>
  `<g data-zero="${zero}" data-per-unit="${perUnit}">${content.join("")}</g>`;

/** Marks along a scale from left to right, in per cent of the width. */
export const scaled = (zero: number, perUnit: number, ...content: readonly string[]): string =>
  scale(across(zero), `${((perUnit * 100) / WIDTH).toPrecision(9)}%`, content);

/** Marks along a scale that goes up, in type sizes. */
export const upwards = (zero: number, perUnit: number, ...content: readonly string[]): string =>
  `<g data-axis="y">${scale(em(zero), `${(perUnit / TYPE_SIZE).toPrecision(9)}em`, content)}</g>`;

/** The finished drawing: one image with a short name, its inside hidden from screen readers. */
export const svgOf = ({ height, body, patterns }: Drawing, name: string, kind = "drawing"): string =>
  element(
    "svg",
    { class: kind, height: em(height), role: "img", "aria-label": name },
    ...(patterns.length ? [`<defs>${patterns.join("")}</defs>`] : []),
    `<g aria-hidden="true">${body}</g>`,
  );

/**
 * The drawing without what it is read back by. A page that has many charts shows them so; the frame of each has the whole
 * drawing, with which the page's is compared (scripts/verify/pages/framed-charts.ts).
 */
export const withoutBindings = (svg: string): string =>
  svg.replace(/ data-(?:of|report|zero|per-unit|axis|cell)="[^"]*"/g, "");
