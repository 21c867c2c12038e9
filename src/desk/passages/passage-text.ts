import { isTranslators, TRANSLATOR_NOTE, type Inline, type Passage } from "../../prose/document.ts";

/**
 * A piece of a passage that is more than its letters. `name` is the metric of a figure, the label of a note and the
 * language of words in another language.
 */
export interface TextRange {
  readonly kind: "emphasis" | "language" | "figure" | "note";
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A passage as it is edited: the text as printed, note marks as raised signs, and what stands in it, in order. */
export interface PassageText {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

const PLAIN = "0123456789abcdefghijklmnoprstuvwxyz";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
const raised = (sign: string): string => RAISED[PLAIN.indexOf(sign)] ?? sign;

/** The visible mark of a note: its digits raised; of a translator's note its letter or number in raised brackets. */
export const noteMark = (label: string): string => {
  const own = isTranslators(label) ? label.slice(TRANSLATOR_NOTE.length) : label;
  const signs = [...own].map(raised).join("");
  return /^\d+$/.test(label) ? signs : `⁽${signs}⁾`;
};

/** The text of a passage with its ranges: those that begin together from the outermost on. */
export const passageText = ({ inlines }: Pick<Passage, "inlines">): PassageText => {
  let text = "";
  const ranges: TextRange[] = [];
  const add = (kind: TextRange["kind"], name: string, write: () => void): void => {
    const at = ranges.length;
    const start = text.length;
    write();
    ranges.splice(at, 0, { kind, name, start, end: text.length });
  };
  const append = (words: string) => (): void => {
    text += words;
  };
  const inline = (one: Inline): void => {
    if (one.type === "text") text += one.text;
    else if (one.type === "figure") add("figure", one.id, append(one.text));
    else if (one.type === "footnote") add("note", one.label, append(noteMark(one.label)));
    else {
      const kind = one.type === "span" ? "language" : "emphasis";
      add(kind, one.type === "span" ? one.lang : "", () => {
        one.children.forEach(inline);
      });
    }
  };
  inlines.forEach(inline);
  return { text, ranges };
};

/** Do two passages print the same, bound to the same? */
export const samePassage = (a: PassageText, b: PassageText): boolean =>
  JSON.stringify([a.text, a.ranges.map(fields)]) === JSON.stringify([b.text, b.ranges.map(fields)]);

const fields = ({ kind, name, start, end }: TextRange) => [kind, name, start, end];
