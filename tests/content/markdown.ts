export interface Fence {
  readonly kind: string;
  readonly text: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)\n```$/gm;

/** The fenced blocks of a Markdown text. */
export const fences = (text: string): Fence[] =>
  [...text.matchAll(FENCE)].map(([, kind = "", inner = ""]) => ({ kind, text: inner }));

const withoutFences = (text: string): string => text.replaceAll(FENCE, "");

/** The inline code of a Markdown text. */
export const codeSpans = (text: string): string[] =>
  [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);

/** Where the links of a Markdown text lead; bindings shown as code are none. */
export const links = (text: string): string[] =>
  [
    ...withoutFences(text)
      .replaceAll(/`[^`\n]+`/g, "")
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, target = ""]) => target);

/** The headings of a Markdown text, with the anchors that code hosts give them. */
export const headings = (text: string): { level: number; anchor: string }[] =>
  [...withoutFences(text).matchAll(/^(#+) (.+)$/gm)].map(([, marks = "", words = ""]) => ({
    level: marks.length,
    anchor: words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-"),
  }));
