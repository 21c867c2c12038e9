import { phrase, type Phrase } from "../model/phrase.ts";

/** What an editor calls the parts of Markdown that the site's prose does not know, by the parser's name. */
export const REFUSED_WORDS: Readonly<Record<string, Phrase>> = {
  table: phrase("prose-is-plain.table"),
  html: phrase("prose-is-plain.html-tag"),
  blockquote: phrase("prose-is-plain.quotation"),
  code: phrase("prose-is-plain.code-block"),
  inlineCode: phrase("prose-is-plain.inline-code"),
  thematicBreak: phrase("prose-is-plain.rule"),
  mdxTextExpression: phrase("prose-is-plain.braces"),
  mdxFlowExpression: phrase("prose-is-plain.braces"),
  mdxjsEsm: phrase("prose-is-plain.import-export"),
  orderedList: phrase("prose-is-plain.numbered-list"),
  strong: phrase("prose-is-plain.bold-text"),
  image: phrase("prose-is-plain.image"),
  definition: phrase("prose-is-plain.link-definition"),
  break: phrase("prose-is-plain.line-break"),
  delete: phrase("prose-is-plain.struck-text"),
  heading: phrase("prose-is-plain.heading"),
};

/** What the prose may consist of. */
export const ALLOWED_PROSE = phrase("prose-is-plain.allowed");
