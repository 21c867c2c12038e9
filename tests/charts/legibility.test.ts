import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PALETTE } from "../../src/charts/palette.ts";
import { TYPE_SIZE } from "../../src/charts/svg.ts";

const tokensCss = readFileSync(join("src/layouts/styles", "tokens.css"), "utf8");
const printCss = readFileSync(join("src/layouts/styles/print", "document.css"), "utf8");

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
/** Colours of the sheet, by the same names; those that it does not set stay. */
const print = {
  ...light,
  ...Object.fromEntries(
    [...printCss.matchAll(/--([\w-]+): (#[0-9a-f]{3,6}) !important/g)].map(([, name = "", colour = ""]) => [
      name,
      colour,
    ]),
  ),
};

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

const TEXTS = ["ink", "soft"];
const MARKS = ["data", "data-2", "data-rest", "ink"];

const tooFaint = (tokens: Tokens): string[] => [
  ...TEXTS.filter((name) => !(contrast(tokens[name], tokens["paper"]) >= 7)),
  ...MARKS.filter((name) => !(contrast(tokens[name], tokens["paper"]) >= 3)),
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
  expect(contrast(tokens["data"], tokens["data-2"])).toBeGreaterThanOrEqual(3);
});

test("a faint colour is found", () => {
  expect(tooFaint({ ...light, "data-rest": "#bbbbbb", soft: "#777777" })).toEqual(["soft", "data-rest"]);
  expect(contrast("#000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("files of drawings have the colours of the pages", () => {
  for (const name of ["data", "data-2", "data-rest", "ink", "soft"] as const)
    expect(PALETTE[name]).toBe(light[name]);
});

/** Type of drawings on the screen at a window's width, in px: `min(0.9375rem, 4.2vw)`. */
const shownSize = (css: string, width: number): number => {
  const [, rem = "0", vw = "0"] = /--t-chart: min\(([\d.]+)rem, ([\d.]+)vw\)/.exec(css) ?? [];
  return Math.min(Number(rem) * 16, (Number(vw) * width) / 100);
};

const SMALLEST_TYPE = 12;
const NARROWEST = 320;

test("texts of drawings are shown at 12 px at the least, and at the size that they are laid out for", () => {
  expect(shownSize(tokensCss, NARROWEST)).toBeGreaterThanOrEqual(SMALLEST_TYPE);
  expect(shownSize(tokensCss, 1280)).toBe(TYPE_SIZE);
});

test("a type too small is found", () => {
  expect(shownSize(tokensCss.replace("4.2vw", "3.2vw"), NARROWEST)).toBeLessThan(SMALLEST_TYPE);
});
