import { parse, type DefaultTreeAdapterTypes } from "parse5";

/** One passage of a built page: what the text search finds. */
export interface BuiltPassage {
  /** Its anchor on the page. */
  readonly id: string;
  /** The heading that it stands under. */
  readonly title: string;
  readonly text: string;
}

export interface BuiltText {
  readonly language: string;
  /** The page's own name, without the site's. */
  readonly page: string;
  readonly passages: readonly BuiltPassage[];
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const PASSAGES = new Set(["p", "li", "dd", "tr"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4"]);
const NO_TEXT = new Set(["sup", "svg", "script", "style", "template", "figure", "nav"]);
const NO_CLASS = /(?:^|\s)(?:visually-hidden|back|explanation|anchor)(?:\s|$)/;
/** Between cells and paragraphs there is a space that the markup does not have. */
const APART = new Set(["p", "li", "td", "th", "dt", "dd", "br", "div"]);

/**
 * The passages below the elements marked `data-pagefind-body`: every paragraph, list item, footnote and table row with
 * an id, without what is only for the eye or only for the ear. Undefined for a page that is not to be searched.
 */
export function builtText(html: string): BuiltText | undefined {
  if (!html.includes("data-pagefind-body")) return undefined;
  const root = parse(html);
  const elements = elementsBelow(root);
  const bodies = elements.filter((element) => attribute(element, "data-pagefind-body") !== undefined);
  if (bodies.length === 0) return undefined;
  const language =
    attribute(
      elements.find(({ tagName }) => tagName === "html"),
      "lang",
    ) ?? "";
  const name = textOf(elements.find(({ tagName }) => tagName === "title"));
  const passages: BuiltPassage[] = [];
  let title = "";
  for (const element of bodies.flatMap(elementsBelow)) {
    if (HEADINGS.has(element.tagName)) title = textOf(element);
    const id = attribute(element, "id");
    const text = id && PASSAGES.has(element.tagName) ? textOf(element) : "";
    if (id && text) passages.push({ id, title, text });
  }
  return { language, page: name.replace(/ – [^–]*$/, ""), passages };
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value;
}

/** Elements in document order, what is not read left out. */
function elementsBelow(node: Node): Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) =>
    "tagName" in child && isRead(child) ? [child, ...elementsBelow(child)] : [],
  );
}

function isRead(element: Element): boolean {
  return (
    !NO_TEXT.has(element.tagName) &&
    !NO_CLASS.test(attribute(element, "class") ?? "") &&
    attribute(element, "data-pagefind-ignore") === undefined &&
    attribute(element, "popover") === undefined
  );
}

/** The words of an element, those of passages inside it left to them. */
function textOf(element: Element | undefined): string {
  const pieces: string[] = [];
  const read = (node: Node): void => {
    if (node.nodeName === "#text" && "value" in node) pieces.push(node.value);
    if (!("tagName" in node) || !isRead(node)) return;
    const ownPassage = node !== element && PASSAGES.has(node.tagName) && attribute(node, "id") !== undefined;
    if (ownPassage) return;
    if (APART.has(node.tagName)) pieces.push(" ");
    for (const child of node.childNodes) read(child);
  };
  if (element) read(element);
  return pieces.join("").replace(/\s+/g, " ").trim();
}
