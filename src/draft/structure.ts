import type { Localized } from "../model/locale.ts";
import { asciiId, asId } from "./fold.ts";
import { withoutWordLabel } from "./heading-words.ts";
import type { Node, Outline } from "./outline.ts";
import type { OutlineMemory } from "./outline-memory.ts";
import type { DraftPassage } from "./passage.ts";

/** A section of the new report before it has an id. */
export interface PlacedSection {
  /** Printed number and title; a section without heading has neither. */
  readonly number?: string;
  readonly title: string;
  readonly runIn: boolean;
  /** The chapter's key in the new report; "opening" and "closing" stand outside chapters. */
  readonly chapter: string;
  readonly group?: number;
  readonly passages: readonly DraftPassage[];
}

export interface PlacedChapter {
  readonly key: string;
  /** The text has no headings: number and title are made up. */
  readonly unprinted?: true;
  /** The chapter of the previous report that it goes on. */
  readonly known?: string;
  readonly part?: string;
  readonly number: string;
  readonly title: string;
  readonly groups: readonly { readonly number: string; readonly title: string }[];
}

/** The order of a new report: parts, chapters, sections. */
export interface Structure {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly chapters: readonly PlacedChapter[];
  readonly sections: readonly PlacedSection[];
}

/**
 * Parts with a chapter of their own for each roman heading and for the text before the first, or parts that are one
 * chapter; then groups and sections.
 * `made`: what the chapter of a text without headings is called.
 */
export const structureOf = (outline: Outline, memory: OutlineMemory, made: string): Structure => {
  if (outline.nodes.length === 0) return withoutHeadings(outline, made);
  const parts: { id: string; title: string }[] = [];
  const chapters: PlacedChapter[] = [];
  const sections: PlacedSection[] = [];
  const section = (chapter: string, passages: readonly DraftPassage[], node?: Node, group?: number): void => {
    const { heading } = node ?? {};
    sections.push({
      ...(heading?.number ? { number: heading.number } : {}),
      title: heading?.title ?? "",
      runIn: heading?.textFrom !== undefined,
      chapter,
      ...(group === undefined ? {} : { group }),
      passages,
    });
  };
  const chapter = (node: Node, part: string | undefined, number: string): void => {
    const { title } = node.heading;
    const known = memory.like(title).find((one) => one.known.chapter && !one.known.section)?.known.chapter;
    const key = uniqueKey(known ?? shortId(title), chapters);
    const groups: { number: string; title: string }[] = [];
    if (node.passages.length || node.children.length === 0) section(key, node.passages);
    for (const child of node.children) {
      if (child.children.length === 0) {
        section(key, child.passages, child);
        continue;
      }
      const group = groups.push({ number: child.heading.number, title: child.heading.title }) - 1;
      if (child.passages.length) section(key, child.passages, undefined, group);
      for (const one of leaves(child)) section(key, one.passages, one, group);
    }
    chapters.push({ key, ...(known ? { known } : {}), ...(part ? { part } : {}), number, title, groups });
  };

  if (outline.opening.length) section("opening", outline.opening);
  for (const node of outline.nodes) {
    if (node.heading.label !== "letter") {
      chapter(node, undefined, node.heading.number);
      continue;
    }
    const part = node.heading.number;
    parts.push({ id: part, title: node.heading.title });
    const isOne = isChapter(node, memory);
    if (isOne || node.passages.length) chapter(isOne ? node : { ...node, children: [] }, part, part);
    if (!isOne) for (const child of node.children) chapter(child, part, child.heading.number);
  }
  if (outline.closing.length) section("closing", outline.closing);
  return { parts, chapters, sections };
};

/** A text without any heading is one chapter of one section, so that it can be read and parted by hand. */
const withoutHeadings = ({ opening, closing }: Outline, made: string): Structure => {
  const key = shortId(made);
  const passages = [...opening, ...closing];
  return {
    parts: [],
    chapters: [{ key, number: "I", title: made, groups: [], unprinted: true }],
    sections: [{ title: "", runIn: false, chapter: key, passages }],
  };
};

/** Does a part hold sections rather than chapters? As in the previous report; else when most of what it holds has no headings. */
const isChapter = (node: Node, memory: OutlineMemory): boolean => {
  const known = memory.like(node.heading.title).find((one) => one.known.level === 0)?.known;
  if (known) return known.chapter !== undefined;
  const parted = node.children.filter(({ children }) => children.length > 0);
  return parted.length * 2 < node.children.length || node.children.length === 0;
};

/** The nodes below a group, those that hold others opened. */
const leaves = (node: Node): Node[] =>
  node.children.flatMap((child) =>
    child.children.length ? [{ ...child, children: [] }, ...leaves(child)] : [child],
  );

/** Few enough words of a title for an id. */
export const shortId = (title: string, words = 5): string => {
  return asId(asciiId(withoutWordLabel(title)).split("-").slice(0, words).join("-"), "muc");
};

/** The address of a title in each language, by the official title where it has no other. */
export const slugFor = (title: Localized, official: string, others: readonly string[]): Localized =>
  Object.fromEntries(
    [official, ...others].map((one) => [one, shortId(title[one] ?? title[official] ?? "", 8)]),
  );

const uniqueKey = (id: string, others: readonly { key: string }[]): string => {
  let key = id;
  for (let n = 2; others.some((one) => one.key === key); n += 1) key = `${id}-${n}`;
  return key;
};
