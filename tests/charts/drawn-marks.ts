import { readMarks, type ReadMarks } from "../../scripts/verify/drawn-marks.ts";
import { elementsOf as verified } from "../../scripts/verify/elements.ts";
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

/**
 * Reads every mark of a drawing back through the scale that the drawing states and compares it with the figure that
 * it names. Returns what is wrong, and how many marks were read.
 */
export const readBack = (svg: string, valueOf: (figure: string) => number): ReadMarks =>
  readMarks(verified(svg), (figure) => ({ low: valueOf(figure), high: valueOf(figure) }));
