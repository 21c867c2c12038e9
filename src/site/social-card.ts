import { element, escapeXml } from "../charts/svg.ts";
import { textWidth } from "../charts/text-width.ts";
import { wrap } from "../charts/wrap.ts";
import type { Route } from "./routes.ts";

/** What a card says. */
export interface SocialCard {
  /** The site's name, over the title. */
  readonly site: string;
  readonly title: string;
  /** A figure's value with its unit. */
  readonly value?: string;
  /** What the value is measured against, when, and the like; or the report that a page belongs to. */
  readonly detail: string;
  /** Who publishes, at the foot. */
  readonly source: string;
}

/** Where the picture of a page is; pages without an address of their own show that of the home page. */
export const cardPath = ({ path }: Pick<Route, "path">): string =>
  `/cards${path.endsWith("/") ? path : "/"}card.png`;

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const ROOM = WIDTH - 2 * MARGIN;
const FONT = "Source Sans 3";
/** Widths of text are estimated for the widest fonts of readers; this font takes so much of the estimate. */
const NARROWER = 0.86;
/** Baseline of the site's name, upper and lower edge of title, value and detail, and the gap before the last. */
const SITE_LINE = 112;
const TOP = 152;
const BOTTOM = 540;
const GAP = 20;
/** Each channel is a multiple of 17, so that the picture keeps them exactly when its colours are counted. */
const COLOURS = { ground: "#ffffff", ink: "#222222", quiet: "#444444", accent: "#771122" } as const;

interface Type {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly colour: keyof typeof COLOURS;
}

const LINE_HEIGHT = 1.25;

interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  readonly height: number;
}

/**
 * The largest of `sizes` at which `text` keeps to `most` lines, to the width of the card and to `height`; at the
 * smallest, lines too many are cut off with "…".
 */
const fitted = (
  text: string,
  sizes: readonly number[],
  most: number,
  weight: 400 | 700,
  height = HEIGHT,
): Fitted => {
  const bold = weight === 700 ? "bold" : "regular";
  const room = ROOM / NARROWER;
  const broken = (size: number): Fitted => {
    const all = wrap(text.replaceAll("\u00a0", " "), room, size, bold);
    return { size, lines: all, height: all.length * size * LINE_HEIGHT };
  };
  const fits = (one: Fitted): boolean =>
    one.lines.length <= most &&
    one.height <= height &&
    one.lines.every((line) => textWidth(line, one.size, bold) <= room);
  const fitting = sizes.find((size) => fits(broken(size)));
  const found = broken(fitting ?? Math.min(...sizes));
  if (found.lines.length <= most) return found;
  return {
    ...found,
    lines: [...found.lines.slice(0, most - 1), `${found.lines[most - 1] ?? ""} …`],
    height: most * found.size * LINE_HEIGHT,
  };
};

const lines = (texts: readonly string[], baseline: number, { size, weight, colour }: Type): string =>
  texts
    .map((text, index) =>
      element(
        "text",
        {
          x: MARGIN,
          y: baseline + index * size * LINE_HEIGHT,
          "font-family": FONT,
          "font-size": size,
          "font-weight": weight,
          fill: COLOURS[colour],
        },
        escapeXml(text.normalize("NFC")),
      ),
    )
    .join("");

/** A card as SVG, 1200 × 630, in the font "Source Sans 3"; the build turns it into a PNG. */
export const cardSvg = ({ site, title, value, detail, source }: SocialCard): string => {
  const heading = fitted(
    title,
    value === undefined ? [72, 64, 56, 48] : [52, 46, 40, 36],
    value === undefined ? 4 : 3,
    700,
  );
  const below = fitted(detail, [36, 32, 28], 2, 400);
  const headingEnd = TOP + heading.height;
  const left = BOTTOM - headingEnd - GAP - below.height;
  const number = value === undefined ? undefined : fitted(value, [112, 96, 80, 64, 52, 44], 2, 700, left);
  const numberEnd = headingEnd + (number?.height ?? 0);
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    element("rect", { width: WIDTH, height: HEIGHT, fill: COLOURS.ground }),
    element("rect", { width: WIDTH, height: 20, fill: COLOURS.accent }),
    lines([site], SITE_LINE, { size: 30, weight: 400, colour: "quiet" }),
    lines(heading.lines, TOP + heading.size, { size: heading.size, weight: 700, colour: "ink" }),
    number
      ? lines(number.lines, headingEnd + number.size, { size: number.size, weight: 700, colour: "accent" })
      : "",
    lines(below.lines, numberEnd + GAP + below.size, { size: below.size, weight: 400, colour: "quiet" }),
    element("rect", { x: MARGIN, y: 552, width: ROOM, height: 2, fill: COLOURS.quiet }),
    lines(fitted(source, [28, 24], 1, 400).lines, 594, { size: 28, weight: 400, colour: "quiet" }),
  );
};
