import type { CDPSession, Page } from "playwright-core";
import { readElements, type PageElement } from "./page-elements.ts";

/** One thing of a page as assistive technology is given it. */
export interface AccessibleNode {
  /** The browser's role; `Break` where a box of its own begins or ends between words. */
  readonly role: string;
  /** Name of a control, a region or a picture; the words of a `StaticText`. Spaces are single and plain. */
  readonly name: string;
  readonly description: string;
  /** What a field holds. */
  readonly value: string;
  /** Level of a heading. */
  readonly level: number | undefined;
  /** "collapsed", "current", "disabled" and the like. */
  readonly states: readonly string[];
  /** The language its words are spoken in. */
  readonly lang: string;
  /** The `id` of its element, where it has one. */
  readonly id: string | undefined;
  readonly children: readonly AccessibleNode[];
}

type Node = Awaited<ReturnType<typeof readTree>>["nodes"][number];

const readTree = (session: CDPSession) => session.send("Accessibility.getFullAXTree");

/** The browser's whole accessibility tree, in reading order; what it leaves out or only groups gives way to its children. */
export async function accessibilityTree(page: Page): Promise<AccessibleNode> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes } = await readTree(session);
  const elements = await readElements(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [top] = nodes;
  const [accessible] = top ? accessibleNodes(top, byId, elements) : [];
  if (accessible === undefined) throw new Error(`${page.url()}: no accessibility tree`);
  return { ...accessible, lang: accessible.children[0]?.lang ?? "" };
}

const GROUPING = new Set(["generic", "none", "presentation"]);
const PARTS_OF_TEXT = new Set(["InlineTextBox", "ListMarker"]);
/** Boxes that stand apart from the words before and behind them. */
const BLOCKS = new Set(["block", "flex", "grid", "list-item"]);
const STAND_IN_LINES = new Set([...GROUPING, "button", "link", "searchbox", "DisclosureTriangle"]);

function accessibleNodes(
  node: Node,
  nodes: ReadonlyMap<string, Node>,
  elements: ReadonlyMap<number, PageElement>,
): AccessibleNode[] {
  const role = text(node.role?.value);
  if (PARTS_OF_TEXT.has(role)) return [];
  const element = elements.get(node.backendDOMNodeId ?? 0);
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = nodes.get(id);
    return child ? accessibleNodes(child, nodes, elements) : [];
  });
  const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
  const states = statesOf(property, element?.attributes.get("aria-current"));
  const level = property("level");
  const accessible: AccessibleNode = {
    role,
    name: text(node.name?.value),
    description: text(node.description?.value),
    value: text(node.value?.value),
    level: typeof level === "number" ? level : undefined,
    states,
    lang: element?.lang ?? "",
    id: element?.attributes.get("id"),
    children,
  };
  const isBox = BLOCKS.has(element?.display ?? "") && (node.ignored || STAND_IN_LINES.has(role));
  const edge: AccessibleNode = { ...accessible, role: "Break", name: "", states: [], children: [] };
  const bounded = (inside: AccessibleNode[]): AccessibleNode[] => (isBox ? [edge, ...inside, edge] : inside);
  const isPassedOver = node.ignored || (GROUPING.has(role) && accessible.name === "" && states.length === 0);
  return bounded(isPassedOver ? children : [accessible]);
}

function statesOf(property: (name: string) => unknown, current: string | undefined): string[] {
  const expanded = property("expanded");
  return [
    current === "page" ? "current page" : current ? "current" : "",
    expanded === true ? "expanded" : expanded === false ? "collapsed" : "",
    property("disabled") === true ? "disabled" : "",
    property("required") === true ? "required" : "",
    property("hasPopup") ? "opens something" : "",
  ].filter(Boolean);
}

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).replace(/[\s\u00a0]+/g, " ") : "";
