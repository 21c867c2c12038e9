import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { WIDTHS } from "../../src/charts/drawing.ts";
import { PALETTE } from "../../src/charts/palette.ts";
import { TYPE_SIZE } from "../../src/charts/svg.ts";

const style = (name: string): string => readFileSync(join("src/styles", name), "utf8");
const tokensCss = style("tokens.css");
const chartsCss = style("charts.css");

type Tokens = Readonly<Record<string, string>>;

/** The colours among the custom properties of the first block after `head`. */
const tokensAfter = (css: string, head: string): Tokens => {
  const start = css.indexOf(head);
  if (start < 0) throw new Error(`no ${head}`);
  const block = css.slice(css.indexOf("--", start), css.indexOf("}", css.indexOf("--", start)));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name = "", colour = ""]) => [
      name,
      colour,
    ]),
  );
};

/** The colours that differ by scheme: the light ones, or the dark ones. */
const schemeColours = (css: string, which: 0 | 1): Tokens =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)/gi)].map((found) => [
      found[1] ?? "",
      found[2 + which] ?? "",
    ]),
  );

const plain = tokensAfter(tokensCss, ":root");
const light = { ...plain, ...schemeColours(tokensCss, 0) };
const dark = { ...plain, ...schemeColours(tokensCss, 1) };
const print = { ...light, ink: "#000000", quiet: "#333333", ...tokensAfter(chartsCss, "@media print") };

const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Relative luminance of WCAG 2.2. */
const luminance = (colour: string): number => {
  const hex = colour.slice(1);
  const full = hex.length === 3 ? [...hex].map((one) => one + one).join("") : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    channel(Number.parseInt(full.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast ratio of WCAG 2.2. */
const contrast = (one: string | undefined, other: string | undefined): number => {
  const [low = 0, high = 0] = [luminance(one ?? "#000"), luminance(other ?? "#000")].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const TEXTS = ["ink", "quiet"];
const MARKS = ["chart-1", "chart-2", "chart-grey", "ink"];

const tooFaint = (tokens: Tokens): string[] => [
  ...TEXTS.filter((name) => !(contrast(tokens[name], tokens["ground"]) >= 7)),
  ...MARKS.filter((name) => !(contrast(tokens[name], tokens["ground"]) >= 3)),
];

test("browsers that know one scheme show the light colours", () => {
  expect(Object.keys(dark).filter((name) => dark[name] !== light[name]).length).toBeGreaterThan(10);
  expect(light).toEqual(plain);
});

test.for([
  ["light", light],
  ["dark", dark],
  ["print", print],
  ["file", PALETTE],
] as const)("texts have 7:1 and marks 3:1 on their ground: %s", ([, tokens]) => {
  expect(tooFaint(tokens)).toEqual([]);
});

test.for([
  ["light", light],
  ["dark", dark],
  ["file", PALETTE],
] as const)("the two colours have 3:1 with one another: %s", ([, tokens]) => {
  expect(contrast(tokens["chart-1"], tokens["chart-2"])).toBeGreaterThanOrEqual(3);
});

test("a faint colour is found", () => {
  expect(tooFaint({ ...light, "chart-grey": "#bbbbbb", quiet: "#777777" })).toEqual(["quiet", "chart-grey"]);
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("files of drawings have the colours of the pages", () => {
  for (const name of ["chart-1", "chart-2", "chart-grey", "ink", "quiet"] as const)
    expect(PALETTE[name]).toBe(light[name]);
});

/** The narrowest column in which a drawing stands: a phone of 320 px with 32 px on either side. */
const NARROWEST_COLUMN = 256;
const SMALLEST_TYPE = 12;
const REM = 16;

/** Type size on the screen, by the width at which the style sheet shows each drawing at the least. */
const shownSizes = (css: string): number[] => {
  const type = Number(/\.drawing text \{[^}]*font-size: ([\d.]+)px/.exec(css)?.[1]);
  const wideFrom = Number(/@container \(min-width: ([\d.]+)rem\)/.exec(css)?.[1]) * REM;
  return [(type * NARROWEST_COLUMN) / WIDTHS.narrow, (type * wideFrom) / WIDTHS.wide];
};

test("texts of drawings are shown at 12 px at the least", () => {
  for (const size of shownSizes(chartsCss)) expect(size).toBeGreaterThanOrEqual(SMALLEST_TYPE);
  expect(chartsCss).toContain(`font-size: ${TYPE_SIZE}px`);
});

test("a type or a column too small is found", () => {
  expect(Math.min(...shownSizes(chartsCss.replace("font-size: 15px", "font-size: 14px")))).toBeLessThan(
    SMALLEST_TYPE,
  );
  expect(Math.min(...shownSizes(chartsCss.replace("(min-width: 40rem)", "(min-width: 30rem)")))).toBeLessThan(
    SMALLEST_TYPE,
  );
});
