import type { At } from "./document.ts";
import type { Issue } from "../model/issue.ts";

/** The part of a Markdown tree's node that is read here. */
export interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  name?: string | null;
  label?: string;
  depth?: number;
  ordered?: boolean | null;
  attributes?: { name?: string; value?: unknown }[];
  children?: MarkdownNode[];
  position?: { start: At; end: At };
}

/** A web or mail address that stands in the text by itself: Markdown makes it a link, the report prints it as text. */
export const isOwnAddress = (node: MarkdownNode): boolean => {
  const address = (node.url ?? "").replace(/^(?:mailto:|https?:\/\/)/, "");
  return address !== "" && wordsOf(node).replace(/^https?:\/\//, "") === address;
};

/** The words of a node as they are printed, markup left out. */
export const wordsOf = (node: MarkdownNode): string =>
  (node.value ?? (node.children ?? []).map(wordsOf).join("")).replace(/\s+/g, " ");

/** The beginning of a text, cut between words. */
export const excerpt = (text: string): string =>
  /^.{0,32}(?=\s|$)/u.exec(text)?.[0].trim() ?? text.slice(0, 32);

/** The parser names the place behind a sign that it took for code; the sign itself is what an editor looks for. */
export const unreadable = (error: unknown, body: string, file: string): Issue => {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = "1", column = "1"] = /^(\d+):(\d+): /.exec(text) ?? [];
  const words = body.split("\n")[Number(line) - 1] ?? "";
  const start = words.slice(0, Number(column)).search(/[{<][^{<]*$/);
  const place = { file, line: Number(line), column: start < 0 ? Number(column) : start + 1 };
  return {
    rule: "mdx-can-be-read",
    place,
    code: "mdx-can-be-read",
    values: { excerpt: excerpt(words.slice(place.column - 1)) },
  };
};
