import type { Block, Passage, Prose } from "./document.ts";
import type { InlineContext } from "./inline-html.ts";
import { passageWriter, type NoteHtml } from "./passage-html.ts";
import type { Term } from "./terms.ts";

/** What the markup of a text needs to know besides the text. */
export interface HtmlContext extends InlineContext {
  /** Markup of a chart that stands in the text. */
  readonly chart: (id: string) => string;
  /** Level of the text's own headings. */
  readonly headingLevel: number;
}

export interface ProseHtml {
  readonly text: string;
  readonly footnotes: readonly NoteHtml[];
  /** The words that the text explains, in order. */
  readonly terms: readonly Term[];
}

/** The markup of a text and of its footnotes. */
export const proseHtml = (prose: Prose, context: HtmlContext): ProseHtml => {
  const writer = passageWriter(context);

  const passage = (one: Passage): string => {
    const { kind, id, html } = writer.passage(one);
    const name = kind === "heading" ? `h${context.headingLevel}` : "p";
    return `<${name}${id === undefined ? "" : ` id="${id}"`}>${html}</${name}>`;
  };

  const block = (one: Block): string => {
    if (one.type === "chart") return context.chart(one.id);
    if (one.type === "passage") return passage(one.passage);
    return `<ul>${one.items.map((item) => `<li>${item.map(block).join("")}</li>`).join("")}</ul>`;
  };

  const text = prose.blocks.map(block).join("");
  const footnotes = prose.footnotes.map(writer.note);
  return { text, footnotes, terms: writer.terms };
};
