import { closest, type Element } from "./elements.ts";

/**
 * What a mark may be off its value, in the unit that it is written in: half a pixel of the widest drawing (608 px), of
 * the smallest type (12 px), of cells.
 */
const tolerances = { "%": 0.08, em: 0.04, "": 0.5 } as const;

/** Between these lies what a mark stands for; they are the same for a value that is known exactly. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface ReadMarks {
  readonly faults: readonly string[];
  /** How many lengths and places were compared. */
  readonly marks: number;
}

/**
 * Reads every mark of drawings back through the scale that the drawing states and compares it with the figure that it
 * names. A figure without a range is left out.
 */
export function readMarks(
  elements: readonly Element[],
  rangeOf: (figure: string, mark: Element) => Range | undefined,
): ReadMarks {
  const faults: string[] = [];
  let marks = 0;
  for (const element of elements) {
    const figure = element.attributes["data-of"];
    const range = figure === undefined ? undefined : rangeOf(figure, element);
    if (figure === undefined || range === undefined) continue;
    for (const { found, from, to, unit } of lengthsOf(element, range)) {
      marks += 1;
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const tolerance = tolerances[unit];
      if (!(found >= low - tolerance && found <= high + tolerance))
        faults.push(`${figure}: ${found}${unit}, expected ${low === high ? low : `${low} to ${high}`}`);
    }
  }
  return { faults, marks };
}

interface Length {
  readonly found: number;
  readonly from: number;
  readonly to: number;
  readonly unit: keyof typeof tolerances;
}

/** A length with its unit; one in another unit than the scale cannot be read. */
function lengthOf(written: string | undefined, unit: string): number {
  const [, number = "", found = ""] = /^(-?[\d.]+)(%|em|)$/.exec(written ?? "") ?? [];
  return found === unit && number !== "" ? Number(number) : Number.NaN;
}

function lengthsOf(element: Element, { low, high }: Range): readonly Length[] {
  const { name, attributes } = element;
  const scale =
    closest(element, ({ attributes: a }) => "data-zero" in a || "data-cell" in a)?.attributes ?? {};
  if (name === "path") {
    const isRest = attributes["fill"]?.includes("-rest)") ?? false;
    const found = areaOf(attributes["d"] ?? "") / Number(scale["data-cell"]) ** 2;
    return isRest ? [] : [{ found, from: low, to: high, unit: "" }];
  }
  const [unit = ""] = (["em", "%"] as const).filter((one) => scale["data-per-unit"]?.endsWith(one));
  const number = (from: Readonly<Record<string, string>>, key: string) => lengthOf(from[key], unit);
  const [zero, perUnit] = [number(scale, "data-zero"), number(scale, "data-per-unit")];
  const [from, to] = [zero + low * perUnit, zero + high * perUnit];
  if (name === "circle") {
    const isUpwards = closest(element, ({ attributes: a }) => a["data-axis"] === "y") !== undefined;
    const along = isUpwards ? "cy" : "cx";
    return [{ found: number(attributes, along), from, to, unit }];
  }
  const [x, width] = [number(attributes, "x"), number(attributes, "width")];
  const length = { found: width, from: Math.abs(from - zero), to: Math.abs(to - zero), unit } as const;
  // The parts of one bar follow one another: only their lengths are their values.
  if (zero === 0) return [length];
  return [length, { found: low < 0 ? x : x + width, from, to, unit }];
}

function areaOf(path: string): number {
  return [...path.matchAll(/h(-?[\d.]+)v([\d.]+)h/g)].reduce(
    (sum, [, width = "", height = ""]) => sum + Number(width) * Number(height),
    0,
  );
}
