import { isTranslators, type Inline } from "./document.ts";
import type { FoundTerm, PrintedTerm } from "./terms.ts";

/** What running text is shown with besides the text. */
export interface InlineContext {
  /** The section's slug: the anchors of its passages begin with it. */
  readonly slug: string;
  /** The printed value of a metric, in plain decimals. */
  readonly valueOf: (id: string) => { readonly value: string; readonly total?: string } | undefined;
  /** The names of a footnote's marker and of the way back, as a screen reader says them. */
  readonly noteName: (number: string) => string;
  readonly backName: (number: string) => string;
  /** Ends the anchors of footnotes where a page shows them in a second language. */
  readonly noteSuffix?: string | undefined;
  /** The visible mark of a footnote label. */
  readonly noteMark: (label: string) => string;
  /** Is this the text that prints the figures? A summary only quotes them: its figures and passages carry no ids. */
  readonly anchored: boolean;
  /** Where a figure's finding is explained, and the link's name as a screen reader says it; undefined for sound figures. */
  readonly finding?:
    ((id: string) => { readonly href: string; readonly name: string } | undefined) | undefined;
  /** The name of a metric's figure, which no other figure of its report has: it tells links of findings apart. */
  readonly figureName?: ((id: string) => string) | undefined;
  /** The mark of a figure that was corrected after publication, with its link; undefined for the others. */
  readonly correction?: ((id: string) => CorrectionMark | undefined) | undefined;
  /** What a passage in another language of the report is shown with; undefined for other languages. */
  readonly inLanguage?: ((lang: string) => InlineContext | undefined) | undefined;
  /** Words to explain where they first stand; those already explained on the page are skipped and new ones added. */
  readonly explain?:
    { readonly find: (text: string) => FoundTerm[]; readonly explained: Set<string> } | undefined;
}

/** The mark of a corrected figure: the correction's address, the mark, and the link's name as a screen reader says it. */
export interface CorrectionMark {
  readonly href: string;
  readonly text: string;
  readonly name: string;
}

/** Anchor of a footnote: the report's own number, or for a translator's note its section and label; with the suffix, if any. */
export const noteAnchor = (label: string, { slug, noteSuffix = "" }: InlineContext): string =>
  `${isTranslators(label) ? `${slug}-${label}` : `note-${label}`}${noteSuffix}`;

/** A piece of running text as it is shown: all that its component needs. Of text, no-break spaces are already in place. */
export type InlineView =
  | string
  | { readonly type: "emphasis"; readonly children: readonly InlineView[] }
  | { readonly type: "span"; readonly lang: string; readonly children: readonly InlineView[] }
  | TermView
  | InlineFigure
  | MarkerView;

/** A word that leads to its explanation at `href`. `spoken` is read after an abbreviation. */
export interface TermView {
  readonly type: "term";
  readonly href: string;
  readonly text: string;
  readonly spoken?: string;
}

/** A bound figure: with `id` the first of its metric on the page, else with `figure`. */
export interface InlineFigure {
  readonly type: "figure";
  readonly id?: string;
  readonly figure?: string;
  readonly value: string;
  readonly total?: string;
  readonly text: string;
  /** The finding of the audit that concerns it. */
  readonly finding?: { readonly href: string; readonly name: string };
  readonly correction?: CorrectionMark;
}

/** The marker of a footnote. */
export interface MarkerView {
  readonly type: "marker";
  readonly anchor: string;
  readonly mark: string;
  readonly name: string;
}

/** How one text is shown, to be asked in the order of the text. */
export const inlineViewer = (
  context: InlineContext,
): ((inlines: readonly Inline[]) => readonly InlineView[]) => {
  const seen = new Set<string>();
  const places = new Map<string, string>();

  /** A link with a name of its own: where the name leads to another place already, with that of the figure of `id`. */
  const named = <Link extends { href: string }>(
    link: Link,
    name: string,
    id: string,
    around: InlineContext,
  ): Link & { name: string } => {
    const place = places.get(name) ?? link.href;
    places.set(name, place);
    return { ...link, name: place === link.href ? name : `${name}, ${around.figureName?.(id) ?? id}` };
  };

  const inlinesIn = (inlines: readonly Inline[], around: InlineContext): readonly InlineView[] =>
    inlines.flatMap((one): readonly InlineView[] => {
      switch (one.type) {
        case "text":
          return runningText(one.text, around);
        case "emphasis":
          return [{ type: "emphasis", children: inlinesIn(one.children, around) }];
        case "span": {
          const own = around.inLanguage?.(one.lang) ?? around;
          return [{ type: "span", lang: one.lang, children: inlinesIn(one.children, own) }];
        }
        case "footnote":
          return [marker(one.label, around)];
        case "figure":
          return [figure(one.id, one.text, around)];
      }
    });

  const runningText = (text: string, { explain }: InlineContext): readonly InlineView[] => {
    const fresh = (explain?.find(text) ?? []).filter(({ term }) => {
      const first = !explain?.explained.has(term.id);
      explain?.explained.add(term.id);
      return first;
    });
    const written = (start: number, end?: number) => keepTogether(text.slice(start, end));
    let at = 0;
    const pieces = fresh.flatMap(({ term, start, end }): InlineView[] => {
      const before = written(at, start);
      at = end;
      return [before, explained(term, written(start, end), text.slice(0, start))];
    });
    return [...pieces, written(at)].filter((piece) => piece !== "");
  };

  /** An abbreviation is also read in full, unless the words stand before it. */
  const explained = (term: PrintedTerm, text: string, before: string): TermView => {
    const isSpoken =
      term.isAbbreviation &&
      !term.name.includes(";") &&
      !before.toLowerCase().includes(term.name.toLowerCase());
    return { type: "term", href: term.href, text, ...(isSpoken ? { spoken: term.name } : {}) };
  };

  const figure = (id: string, text: string, around: InlineContext): InlineFigure => {
    const known = context.valueOf(id);
    const isFirst = context.anchored && !seen.has(id);
    seen.add(id);
    const finding = around.finding?.(id);
    const correction = around.correction?.(id);
    return {
      type: "figure",
      ...(isFirst ? { id } : { figure: id }),
      value: known?.value ?? "",
      ...(known?.total === undefined ? {} : { total: known.total }),
      text: unbroken(text),
      ...(finding ? { finding: named(finding, `${finding.name}: ${text}`, id, around) } : {}),
      ...(correction ? { correction: named(correction, `${correction.name} (${text})`, id, around) } : {}),
    };
  };

  const marker = (label: string, around: InlineContext): MarkerView => {
    const mark = around.noteMark(label);
    return { type: "marker", anchor: noteAnchor(label, context), mark, name: around.noteName(mark) };
  };

  return (inlines) => inlinesIn(inlines, context);
};

/** A figure that fits on any line is not broken; of a longer one the number stays with its next word. */
const unbroken = (text: string): string =>
  text.length <= 24 ? text.replaceAll(" ", NO_BREAK_SPACE) : text.replace(" ", NO_BREAK_SPACE);

/** Dashes between spaces never begin a line. */
const keepTogether = (text: string): string => text.replaceAll(" - ", `${NO_BREAK_SPACE}- `);

const NO_BREAK_SPACE = "\u00a0";
