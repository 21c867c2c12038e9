import { TRANSLATOR_NOTE, type Inline } from "./document.ts";
import type { FoundTerm, Term } from "./terms.ts";

/** What the markup of running text needs to know besides the text. */
export interface InlineContext {
  /** The section's slug: the anchors of its passages begin with it. */
  readonly slug: string;
  /** The printed value of a metric, in plain decimals. */
  readonly valueOf: (id: string) => { readonly value: string; readonly total?: string } | undefined;
  /** The names of a footnote's marker and of the way back, as they are heard. */
  readonly noteName: (number: string) => string;
  readonly backName: (number: string) => string;
  /** Ends the anchors of footnotes where a page shows them in a second language. */
  readonly noteSuffix?: string | undefined;
  /** The visible mark of a footnote label. */
  readonly noteMark: (label: string) => string;
  /** Is this the text that prints the figures? A summary only quotes them: its figures and passages carry no ids. */
  readonly anchored: boolean;
  /** Where a figure's finding is explained, and the link's name as it is heard; undefined for sound figures. */
  readonly finding?:
    ((id: string) => { readonly href: string; readonly name: string } | undefined) | undefined;
  /** Words to explain where they first stand; those already explained on the page are skipped and new ones added. */
  readonly explain?:
    { readonly find: (text: string) => FoundTerm[]; readonly explained: Set<string> } | undefined;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Anchor of a footnote: the report's own number, or for a translator's note its section and label; with the suffix, if any. */
export const noteAnchor = (label: string, { slug, noteSuffix = "" }: InlineContext): string =>
  `${label.startsWith(TRANSLATOR_NOTE) ? `${slug}-${label}` : `note-${label}`}${noteSuffix}`;

export interface InlineHtml {
  /** The markup of some running text. */
  readonly write: (inlines: readonly Inline[]) => string;
  /** The words explained so far, in order. */
  readonly terms: readonly Term[];
}

/**
 * A writer of one text's markup, to be asked in the order of the text. A bound figure is `<data>`; the first of a metric
 * carries its id, later ones name it in `data-figure`.
 */
export const inlineHtml = (context: InlineContext): InlineHtml => {
  const seen = new Set<string>();
  const terms: Term[] = [];

  const inline = (one: Inline): string => {
    switch (one.type) {
      case "text":
        return runningText(one.text);
      case "emphasis":
        return `<em>${one.children.map(inline).join("")}</em>`;
      case "span":
        return `<span lang="${escapeHtml(one.lang)}">${one.children.map(inline).join("")}</span>`;
      case "footnote":
        return marker(one.label);
      case "figure":
        return figure(one.id, one.text);
    }
  };

  const runningText = (text: string): string => {
    const fresh = (context.explain?.find(text) ?? []).filter(({ term }) => {
      const first = !context.explain?.explained.has(term.id);
      context.explain?.explained.add(term.id);
      return first;
    });
    const written = (start: number, end?: number) => keepTogether(escapeHtml(text.slice(start, end)));
    let at = 0;
    const pieces = fresh.flatMap(({ term, start, end }) => {
      const [opening = ""] = /[(“]*$/.exec(text.slice(at, start)) ?? [];
      const [closing = ""] = /^[)”,.;:]*/.exec(text.slice(end)) ?? [];
      const before = written(at, start - opening.length);
      const button = explained(term, written(start, end), text.slice(0, start));
      at = end + closing.length;
      // Browsers break a line between a button and the bracket or stop beside it.
      return opening || closing
        ? [before, `<span class="unbroken">${opening}${button}${closing}</span>`]
        : [before, button];
    });
    return [...pieces, written(at)].join("");
  };

  /** A button that opens the explanation beside the line, without script; an abbreviation is also heard in words that do not stand before it. */
  const explained = (term: Term, piece: string, before: string): string => {
    terms.push(term);
    const words =
      term.isAbbreviation &&
      !term.name.includes(";") &&
      !before.toLowerCase().includes(term.name.toLowerCase())
        ? `<span class="heard"> (${escapeHtml(term.name)})</span>`
        : "";
    return `<button type="button" class="term" popovertarget="${term.id}">${piece}${words}</button>`;
  };

  const figure = (id: string, text: string): string => {
    const known = context.valueOf(id);
    const name = seen.has(id) || !context.anchored ? `data-figure="${id}"` : `id="${id}"`;
    seen.add(id);
    const total = known?.total === undefined ? "" : ` data-total="${known.total}"`;
    const finding = context.finding?.(id);
    const flag = finding
      ? `<sup><a class="flag" href="${finding.href}" aria-label="${escapeHtml(`${finding.name}: ${text}`)}">※</a></sup>`
      : "";
    return `<data ${name} value="${known?.value ?? ""}"${total}>${unbroken(escapeHtml(text))}</data>${flag}`;
  };

  const marker = (label: string): string => {
    const anchor = noteAnchor(label, context);
    const mark = context.noteMark(label);
    return `<sup><a class="marker" id="${anchor}-marker" data-anchor="--${anchor}" href="#${anchor}" aria-label="${escapeHtml(context.noteName(mark))}">${mark}</a></sup>`;
  };

  return { write: (inlines) => inlines.map(inline).join(""), terms };
};

/** A figure that fits on any line is not broken; of a longer one the number stays with its next word. */
const unbroken = (text: string): string =>
  text.length <= 24 ? text.replaceAll(" ", "&nbsp;") : text.replace(" ", "&nbsp;");

/** Dashes between spaces never begin a line. */
const keepTogether = (html: string): string => html.replaceAll(" - ", "&nbsp;- ");
