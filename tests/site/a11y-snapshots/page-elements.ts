import type { CDPSession } from "playwright-core";

/** What an element says that the accessibility tree does not. */
export interface PageElement {
  /** Its language, its own or that of what it stands in. */
  readonly lang: string;
  /** CSS `display`; empty for text and for what is not drawn. */
  readonly display: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The elements and texts of a page by the number that the browser's tools give them. */
export async function readElements(session: CDPSession): Promise<ReadonlyMap<number, PageElement>> {
  const { documents, strings } = await session.send("DOMSnapshot.captureSnapshot", {
    computedStyles: ["display"],
  });
  const [page] = documents;
  const { parentIndex = [], backendNodeId = [], attributes = [] } = page?.nodes ?? {};
  const display = new Map(
    page?.layout.nodeIndex.map((node, index) => [node, strings[page.layout.styles[index]?.[0] ?? -1] ?? ""]),
  );
  const elements: PageElement[] = [];
  for (const [index, parent] of parentIndex.entries()) {
    const own = attributes[index] ?? [];
    const named = new Map<string, string>();
    for (let at = 0; at < own.length; at += 2)
      named.set(strings[own[at] ?? -1] ?? "", strings[own[at + 1] ?? -1] ?? "");
    const lang = named.get("lang") ?? elements[parent]?.lang ?? "";
    elements.push({ lang, display: display.get(index) ?? "", attributes: named });
  }
  return new Map(elements.map((element, index) => [backendNodeId[index] ?? -1, element]));
}
