import { parse, type DefaultTreeAdapterTypes } from "parse5";

/** An element of a page, as a browser's parser sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands directly inside, for elements whose content is text: `script`, `style`. */
  readonly text: string;
}

/** All elements of a document in document order, those inside `template` and `noscript` too. */
export function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  visit(parse(html, { scriptingEnabled: false }), found);
  return found;
}

function visit(node: DefaultTreeAdapterTypes.Node, found: Element[]): void {
  if ("tagName" in node) {
    found.push({
      name: node.tagName,
      attributes: Object.fromEntries(
        node.attrs.map(({ prefix, name, value }) => [qualified(prefix, name), value]),
      ),
      text: node.childNodes.map((child) => ("value" in child ? child.value : "")).join(""),
    });
  }
  if ("content" in node) visit(node.content, found);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, found);
}

function qualified(prefix: string | undefined, name: string): string {
  return prefix === undefined || prefix === "" ? name : `${prefix}:${name}`;
}

/** The words of an attribute that holds several: `class`, `rel`. */
export function words(value: string | undefined): readonly string[] {
  return (value ?? "").split(/\s+/).filter((word) => word !== "");
}
