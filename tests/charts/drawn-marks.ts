import { parse, type DefaultTreeAdapterTypes } from "parse5";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The attributes of the elements that it stands in, nearest first. */
  readonly around: readonly Readonly<Record<string, string>>[];
}

/** Every element of a piece of markup, in document order. */
export const elementsOf = (markup: string): Element[] => {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node, around: Element["around"]): void => {
    const attributes =
      "attrs" in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : undefined;
    if (attributes && "childNodes" in node) {
      const text = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
      found.push({ name: node.nodeName, attributes, text, around });
    }
    const inside = attributes ? [attributes, ...around] : around;
    if ("childNodes" in node) for (const child of node.childNodes) visit(child, inside);
  };
  visit(parse(markup), []);
  return found;
};

const number = (attributes: Readonly<Record<string, string>>, name: string): number =>
  Number(attributes[name]);

/** Half a pixel: what a mark may be off its value. */
const TOLERANCE = 0.5;

const areaOf = (path: string): number =>
  [...path.matchAll(/h(-?[\d.]+)v([\d.]+)h/g)].reduce(
    (sum, [, width = "", height = ""]) => sum + Number(width) * Number(height),
    0,
  );

/**
 * Reads every mark of a drawing back through the scale that the drawing states and compares it with the figure that
 * it names. Returns what is wrong, and how many marks were read.
 */
export const readBack = (
  svg: string,
  valueOf: (figure: string) => number,
): { faults: string[]; marks: number } => {
  const faults: string[] = [];
  let marks = 0;
  const compare = (figure: string, found: number, expected: number): void => {
    marks += 1;
    if (!(Math.abs(found - expected) <= TOLERANCE))
      faults.push(`${figure}: ${found} px, expected ${expected}`);
  };
  for (const { name, attributes, around } of elementsOf(svg)) {
    const figure = attributes["data-of"];
    if (figure === undefined) continue;
    const scale = around.find((outer) => "data-zero" in outer || "data-cell" in outer) ?? {};
    const value = valueOf(figure);
    if (name === "path") {
      const cell = number(scale, "data-cell");
      const drawn = areaOf(attributes["d"] ?? "") / cell ** 2;
      const rest = attributes["fill"]?.includes("-rest)") ?? false;
      if (!rest) compare(figure, drawn, value);
      continue;
    }
    const [zero, perUnit] = [number(scale, "data-zero"), number(scale, "data-per-unit")];
    const end = zero + value * perUnit;
    if (name === "circle") compare(figure, number(attributes, "cx"), end);
    else {
      const [x, width] = [number(attributes, "x"), number(attributes, "width")];
      compare(figure, width, Math.abs(end - zero));
      const stacked = zero === 0;
      if (!stacked) compare(figure, value < 0 ? x : x + width, end);
    }
  }
  return { faults, marks };
};
