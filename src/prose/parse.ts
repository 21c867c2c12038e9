import { mdxToMdast } from "satteri";
import type { Issue, Place } from "../model/issue.ts";
import { excerpt, isOwnAddress, unreadable, wordsOf, type MarkdownNode } from "./markdown-node.ts";
import { foundExpected } from "../model/phrase.ts";
import { ALLOWED_PROSE, REFUSED_WORDS } from "./refused-words.ts";
import type { At, Block, Footnote, Inline, Passage, Prose } from "./document.ts";

/** Quotations in one another, which are refused anyway; the words of more are not kept. */
const MOST_QUOTES = 20;

export interface ParsedProse {
  readonly prose: Prose;
  readonly issues: Issue[];
  /** Was every word and figure understood? Else nothing follows from what `prose` lacks. */
  readonly whole: boolean;
}

/**
 * Reads the prose of one MDX file. `body` keeps the file's line numbers (frontmatter blanked). Whatever
 * the site's prose does not know is an issue, never silently dropped; its words are kept. A file that is no
 * MDX at all gives one issue and empty prose.
 */
export const parseProse = (body: string, file: string): ParsedProse => {
  const issues: Issue[] = [];
  let whole = true;
  const placeOf = (node: MarkdownNode): Place => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  const atOf = (node: MarkdownNode): At => {
    const { line, column } = placeOf(node);
    return { line, column };
  };
  const refuse = (node: MarkdownNode, word = node.type): void => {
    const found = REFUSED_WORDS[word] ?? `“${word}”`;
    issues.push({
      rule: "prose-is-plain",
      place: placeOf(node),
      ...foundExpected(found, ALLOWED_PROSE),
    });
  };
  const attribute = (node: MarkdownNode, name: string): string | undefined => {
    const value = node.attributes?.find((one) => one.name === name)?.value;
    return typeof value === "string" ? value : undefined;
  };

  const inlines = (nodes: readonly MarkdownNode[] = []): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case "text":
          return textAndMarkers(node);
        case "emphasis":
          return [{ type: "emphasis", children: inlines(node.children) }];
        case "footnoteReference":
          return [{ type: "footnote", label: node.label ?? "", at: atOf(node) }];
        case "link":
          return isOwnAddress(node) ? inlines(node.children) : figure(node);
        case "mdxJsxTextElement": {
          const lang = attribute(node, "lang");
          if (node.name !== "span" || !lang) break;
          return [{ type: "span", lang, children: inlines(node.children) }];
        }
      }
      refuse(node, node.type.startsWith("mdxJsx") ? "html" : node.type);
      return node.type === "inlineCode" ? textAndMarkers(node) : inlines(node.children);
    });

  /** A marker without its note is plain text to Markdown, and so is a binding that is not closed. */
  const textAndMarkers = (node: MarkdownNode): Inline[] => {
    const { line, column } = atOf(node);
    const text = (node.value ?? "").replace(/\s+/g, " ");
    const open = text.search(/(?:\[[^[\]]*)?\]\(/);
    if (open >= 0) {
      const place = { file, line, column: column + open };
      issues.push({
        rule: "links-are-figures",
        place,
        code: "links-are-figures.open",
        values: { text: excerpt(text.slice(open)) },
      });
      whole = false;
    }
    return text.split(/(\[\^[^\]]+\])/).reduce<{ pieces: Inline[]; column: number }>(
      ({ pieces, column: at }, piece, index) => {
        const here = { line, column: at };
        if (index % 2) pieces.push({ type: "footnote", label: piece.slice(2, -1), at: here });
        else if (piece) pieces.push({ type: "text", text: piece, at: here });
        return { pieces, column: at + piece.length };
      },
      { pieces: [], column },
    ).pieces;
  };

  /** A node of one line as its author wrote it. */
  const written = ({ position }: MarkdownNode): string =>
    body
      .split("\n")
      [(position?.start.line ?? 1) - 1]?.slice(
        (position?.start.column ?? 1) - 1,
        (position?.end.column ?? 1) - 1,
      ) ?? "";

  const figure = (node: MarkdownNode): Inline[] => {
    const only = node.children?.[0];
    const id = node.url?.startsWith("#") ? node.url.slice(1) : undefined;
    const [text, at] = [wordsOf(node), atOf(node)];
    if (id === undefined || node.children?.length !== 1 || only?.type !== "text") {
      issues.push({
        rule: "links-are-figures",
        place: placeOf(node),
        code: "links-are-figures.other",
        values: { written: written(node) },
      });
    }
    if (id !== undefined) return [{ type: "figure", id, text, at, textAt: only ? atOf(only) : at }];
    whole = false;
    return inlines(node.children);
  };

  const passage = (node: MarkdownNode, kind: Passage["kind"], depth: number): Block => ({
    type: "passage",
    passage: { kind, depth, inlines: inlines(node.children), at: atOf(node) },
  });

  const blocks = (nodes: readonly MarkdownNode[] = [], depth = 0, quotes = 0): Block[] =>
    nodes.flatMap((node): Block[] => {
      if (node.type === "yaml" || node.type === "footnoteDefinition") return [];
      if (node.type === "paragraph") return [passage(node, depth ? "item" : "paragraph", depth)];
      if (node.type === "heading" && node.depth === 2 && !depth) return [passage(node, "heading", 0)];
      if (node.type === "list") {
        if (node.ordered) {
          refuse(node, "orderedList");
          return (node.children ?? []).flatMap((item) => blocks(item.children, depth, quotes));
        }
        const items = (node.children ?? []).map((item) => blocks(item.children, depth + 1, quotes));
        return [{ type: "list", items }];
      }
      if (node.type === "mdxJsxFlowElement" && node.name === "Chart") {
        const id = attribute(node, "id");
        if (id) return [{ type: "chart", id, at: atOf(node) }];
      }
      refuse(node, node.type.startsWith("mdxJsx") ? "html" : node.type);
      if (node.type === "heading") return [passage(node, "heading", 0)];
      if (node.type !== "blockquote" && node.type !== "mdxJsxFlowElement") return [];
      if (quotes < MOST_QUOTES) return blocks(node.children, depth, quotes + 1);
      whole = false;
      return [];
    });

  let root: MarkdownNode;
  try {
    root = mdxToMdast(body, { features: { gfm: true, frontmatter: false } }) as MarkdownNode;
  } catch (error) {
    return { prose: { blocks: [], footnotes: [] }, issues: [unreadable(error, body, file)], whole: false };
  }
  const footnotes = (root.children ?? [])
    .filter((node) => node.type === "footnoteDefinition")
    .map((node): Footnote => ({
      label: node.label ?? "",
      passages: blocks(node.children).flatMap((block) => (block.type === "passage" ? [block.passage] : [])),
      at: atOf(node),
    }));
  const prose = { blocks: blocks(root.children), footnotes };
  return { prose, issues, whole };
};
