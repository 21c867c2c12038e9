import { parse, type DefaultTreeAdapterTypes } from "parse5";

/** An element of a page, as a browser's parser sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands directly inside, for elements whose content is text: `script`, `style`. */
  readonly text: string;
  /** The elements that it stands in, from its own parent outwards, are found by this. */
  readonly parent: Element | undefined;
  /** Elements and texts inside, in order. */
  readonly content: readonly (Element | string)[];
}

/** All elements of a document in document order, those inside `template` and `noscript` too. */
export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  visit(parse(html, { scriptingEnabled: false }), undefined, [], found);
  return found;
}

function visit(
  node: DefaultTreeAdapterTypes.Node,
  parent: Element | undefined,
  beside: (Element | string)[],
  found: Element[],
): void {
  if ("value" in node) beside.push(node.value);
  const content: (Element | string)[] = [];
  let inside = parent;
  if ("tagName" in node) {
    inside = {
      name: node.tagName,
      attributes: Object.fromEntries(
        node.attrs.map(({ prefix, name, value }) => [qualified(prefix, name), value]),
      ),
      text: node.childNodes.map((child) => ("value" in child ? child.value : "")).join(""),
      parent,
      content,
    };
    found.push(inside);
    beside.push(inside);
  }
  if ("content" in node) visit(node.content, inside, content, found);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, inside, content, found);
}

function qualified(prefix: string | undefined, name: string): string {
  return prefix === undefined || prefix === "" ? name : `${prefix}:${name}`;
}

/** The words of an attribute that holds several: `class`, `rel`. */
export function words(value: string | undefined): readonly string[] {
  return (value ?? "").split(/\s+/).filter((word) => word !== "");
}

/** The text inside, white space folded. */
export function textOf(element: Element): string {
  const all = ({ content }: Element): string =>
    content.map((part) => (typeof part === "string" ? part : all(part))).join("");
  return all(element).replace(/\s+/g, " ").trim();
}

/** The nearest of the element itself and those that it stands in. */
export function closest(element: Element, is: (one: Element) => boolean): Element | undefined {
  let one: Element | undefined = element;
  while (one && !is(one)) one = one.parent;
  return one;
}

/** The elements inside, in document order. */
export function inside(element: Element): readonly Element[] {
  return element.content.flatMap((part) => (typeof part === "string" ? [] : [part, ...inside(part)]));
}

export function hasClass({ attributes }: Element, name: string): boolean {
  return words(attributes["class"]).includes(name);
}
