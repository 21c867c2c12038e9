import { mdxToMdast } from "satteri";
import type { Issue, Place } from "../model/issue.ts";
import { foundExpected } from "../model/issue.ts";
import type { At, Block, Footnote, Inline, Passage, Prose } from "./document.ts";

/** The part of a Markdown tree's node that is read here. */
interface Node {
  type: string;
  value?: string;
  url?: string;
  name?: string | null;
  label?: string;
  depth?: number;
  ordered?: boolean | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: At; end: At };
}

const WORDS: Record<string, { vi: string; en: string }> = {
  table: { vi: "bảng", en: "a table" },
  html: { vi: "thẻ HTML", en: "an HTML tag" },
  blockquote: { vi: "trích dẫn", en: "a quotation" },
  code: { vi: "khối mã", en: "a code block" },
  inlineCode: { vi: "đoạn mã", en: "inline code" },
  thematicBreak: { vi: "đường kẻ", en: "a rule" },
  mdxTextExpression: { vi: "dấu ngoặc nhọn {…}", en: "braces {…}" },
  mdxFlowExpression: { vi: "dấu ngoặc nhọn {…}", en: "braces {…}" },
  mdxjsEsm: { vi: "lệnh import hoặc export", en: "an import or export" },
  orderedList: { vi: "danh sách đánh số", en: "a numbered list" },
  strong: { vi: "chữ đậm", en: "bold text" },
  image: { vi: "hình ảnh", en: "an image" },
  definition: { vi: "định nghĩa liên kết", en: "a link definition" },
  break: { vi: "ngắt dòng", en: "a line break" },
  delete: { vi: "chữ gạch ngang", en: "struck text" },
};
const ALLOWED = {
  vi: "đoạn văn, danh sách “- ”, *chữ nghiêng*, [số liệu](#mã), [^chú thích]",
  en: "paragraphs, “- ” lists, *emphasis*, [figures](#id), [^footnotes]",
};

/**
 * Reads the prose of one MDX file. `body` keeps the file's line numbers (frontmatter blanked). Whatever
 * the site's prose does not know is an issue, never silently dropped. A file that is no MDX at all gives
 * one issue and empty prose.
 */
export const parseProse = (body: string, file: string): { prose: Prose; issues: Issue[] } => {
  const issues: Issue[] = [];
  const placeOf = (node: Node): Place => ({ file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
  const atOf = (node: Node): At => {
    const { line, column } = placeOf(node);
    return { line, column };
  };
  const refuse = (node: Node, word = node.type): void => {
    const found = WORDS[word] ?? { vi: `“${word}”`, en: `“${word}”` };
    issues.push({ rule: "prose-is-plain", place: placeOf(node), message: foundExpected(found, ALLOWED) });
  };
  const attribute = (node: Node, name: string): string | undefined => {
    const value = node.attributes?.find((one) => one.name === name)?.value;
    return typeof value === "string" ? value : undefined;
  };

  const inlines = (nodes: readonly Node[] = []): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case "text":
          return textAndMarkers(node);
        case "emphasis":
          return [{ type: "emphasis", children: inlines(node.children) }];
        case "footnoteReference":
          return [{ type: "footnote", label: node.label ?? "", at: atOf(node) }];
        case "link":
          return figure(node);
        case "mdxJsxTextElement": {
          const lang = attribute(node, "lang");
          if (node.name !== "span" || !lang) break;
          return [{ type: "span", lang, children: inlines(node.children) }];
        }
      }
      refuse(node, node.type.startsWith("mdxJsx") ? "html" : node.type);
      return [];
    });

  /** A marker without its note is plain text to Markdown, and so is a binding that is not closed. */
  const textAndMarkers = (node: Node): Inline[] => {
    const { line, column } = atOf(node);
    const text = (node.value ?? "").replace(/\s+/g, " ");
    const open = text.search(/\]\(#?/);
    if (open >= 0) {
      const expected = { vi: "[số đã in](#mã-số-liệu) khép kín", en: "a closed [printed figure](#metric-id)" };
      const place = { file, line, column: column + open };
      issues.push({ rule: "links-are-figures", place, message: foundExpected(`“${text.slice(open, open + 20)}”`, expected) });
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

  const figure = (node: Node): Inline[] => {
    const at = atOf(node);
    const only = node.children?.[0];
    if (!node.url?.startsWith("#") || node.children?.length !== 1 || only?.type !== "text") {
      const found = `[…](${node.url ?? ""})`;
      const expected = { vi: "[số đã in](#mã-số-liệu)", en: "[printed figure](#metric-id)" };
      issues.push({ rule: "links-are-figures", place: placeOf(node), message: foundExpected(found, expected) });
      return inlines(node.children);
    }
    return [{ type: "figure", id: node.url.slice(1), text: (only.value ?? "").replace(/\s+/g, " "), at, textAt: atOf(only) }];
  };

  const passage = (node: Node, kind: Passage["kind"], depth: number): Block => ({
    type: "passage",
    passage: { kind, depth, inlines: inlines(node.children), at: atOf(node) },
  });

  const blocks = (nodes: readonly Node[] = [], depth = 0): Block[] =>
    nodes.flatMap((node): Block[] => {
      if (node.type === "yaml" || node.type === "footnoteDefinition") return [];
      if (node.type === "paragraph") return [passage(node, depth ? "item" : "paragraph", depth)];
      if (node.type === "heading" && node.depth === 2 && !depth) return [passage(node, "heading", 0)];
      if (node.type === "list" && !node.ordered)
        return [{ type: "list", items: (node.children ?? []).map((item) => blocks(item.children, depth + 1)) }];
      if (node.type === "mdxJsxFlowElement" && node.name === "Chart") {
        const id = attribute(node, "id");
        if (id) return [{ type: "chart", id, at: atOf(node) }];
      }
      refuse(node, node.type === "list" ? "orderedList" : node.type.startsWith("mdxJsx") ? "html" : node.type);
      return [];
    });

  let root: Node;
  try {
    root = mdxToMdast(body, { features: { gfm: true, frontmatter: false } }) as Node;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const at = /^(\d+):(\d+): /.exec(text);
    const place = { file, line: Number(at?.[1] ?? 1), column: Number(at?.[2] ?? 1) };
    const message = {
      vi: `cú pháp MDX sai: tìm thấy dấu { hoặc < không khép lại; cần văn bản thường (${text.slice(at?.[0].length ?? 0)})`,
      en: `broken MDX: found an unclosed { or <; expected plain text (${text.slice(at?.[0].length ?? 0)})`,
    };
    return { prose: { blocks: [], footnotes: [] }, issues: [{ rule: "mdx-can-be-read", place, message }] };
  }
  const footnotes = (root.children ?? [])
    .filter((node) => node.type === "footnoteDefinition")
    .map((node): Footnote => ({
      label: node.label ?? "",
      passages: blocks(node.children).flatMap((block) => (block.type === "passage" ? [block.passage] : [])),
      at: atOf(node),
    }));
  return { prose: { blocks: blocks(root.children), footnotes }, issues };
};
