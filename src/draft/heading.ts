import type { Paragraph } from "../word/document.ts";
import type { DocumentConventions } from "./document-conventions.ts";
import { wordLabelOf, type LabelClass, type WordLabel } from "./heading-words.ts";

export interface Heading {
  readonly label: LabelClass;
  /** As the content keeps it: "I", "4.2", "a)"; "" where words are its label, "Chương I", which the title keeps. */
  readonly number: string;
  readonly title: string;
  /** Where running text begins behind the title, in the text of the paragraph; undefined when the title is all. */
  readonly textFrom?: number;
}

/** Signs that end a typed label: "1.", "1)", "1/", "1-", "1.-". */
const END = String.raw`(?:[.)/][-–]?|[-–])`;

const FORMS: readonly { readonly label: LabelClass; readonly form: RegExp }[] = [
  { label: "dotted", form: new RegExp(String.raw`^(\d{1,2}(?:\.\d{1,2})+|[IVX]+(?:\.\d{1,2})+)${END}?$`) },
  { label: "roman", form: new RegExp(`^([IVX]{1,5})${END}?$`) },
  { label: "letter", form: new RegExp(`^([A-ZĐ])${END}$`) },
  { label: "arabic", form: new RegExp(String.raw`^(\d{1,2})${END}$`) },
  { label: "small", form: /^([a-zđ]\))$|^([a-zđ])\.$/ },
];

const LETTER = new RegExp(`^[A-ZĐ]${END}$`);

const labelOf = (text: string, expectedLetter: string): { label: LabelClass; number: string } | undefined => {
  if (text.startsWith(expectedLetter) && LETTER.test(text))
    return { label: "letter", number: expectedLetter };
  for (const { label, form } of FORMS) {
    const parts = form.exec(text);
    const number = parts?.[1] ?? parts?.[2];
    if (number !== undefined) return { label, number: label === "small" ? text.replace(/\.$/, ")") : number };
  }
  return undefined;
};

/** How many signs of a paragraph are bold from its beginning on. */
const boldLength = ({ runs }: Paragraph): number => {
  let length = 0;
  for (const run of runs) {
    if (run.kind === "text" && !run.bold && /[\p{L}\d]/u.test(run.text)) break;
    if (run.kind === "text" && !run.bold && run.text.trim() !== "") break;
    length += run.text.length;
  }
  return length;
};

/** A heading that is longer is a paragraph set in bold. */
const LONGEST = 400;

/** Where the title ends in the words behind a label that no format sets apart; undefined when they are no title. */
export type PlainTitle = (words: string, label: LabelClass) => number | undefined;

/**
 * The heading that a paragraph is or begins with: a label in bold, typed or numbered by Word, a paragraph with an
 * outline level, or what `plainTitle` takes for one. `expectedLetter` tells part "C." from a roman number.
 */
export const headingOf = (
  paragraph: Paragraph,
  expectedLetter: string,
  conventions: DocumentConventions,
  plainTitle: PlainTitle = () => undefined,
): Heading | undefined => {
  const { text, number } = paragraph;
  const all = paragraph.runs.map((run) => run.text).join("");
  const offset = all.length - all.trimStart().length;
  const automatic = number?.kind === "number" ? number.text : undefined;
  const typed = /^(\S{1,8})(\s+[-–](?=\s+\p{L}))?\s+(?=\S)/u.exec(text);
  const written = `${typed?.[1] ?? ""}${typed?.[2]?.trim() ?? ""}`;
  const worded = wordLabelOf(automatic ?? text, conventions);
  const label = worded ? labelInWords(worded) : labelOf(automatic ?? written, expectedLetter);
  const styled = paragraph.outlineLevel !== undefined || /^(?:heading|title)\b/i.test(paragraph.style ?? "");
  const bold = Math.min(text.length, boldLength(paragraph) - offset);
  const start = automatic === undefined ? (worded?.length ?? typed?.[0].length ?? 0) : 0;
  if (!label) return undefined;
  const isKept = worded !== undefined && label.number === "";
  const lead = isKept ? (automatic === undefined ? text.slice(0, start) : `${automatic} `) : "";
  // Where the format goes on to the end it may hide running text behind the title.
  const formatted = bold > start ? bold : styled ? text.length : start;
  const known =
    formatted > start && formatted < text.length ? undefined : plainTitle(text.slice(start), label.label);
  const end = known === undefined ? formatted : start + known;
  const title = text.slice(start, end).trim();
  if (!/\p{L}/u.test(title) || title.length > LONGEST) return undefined;
  const rest = text.slice(end).trim();
  if (rest === "" || /^[:.;]$/.test(rest)) return { ...label, title: `${lead}${title}${rest}` };
  const behind = text.slice(end);
  return { ...label, title: `${lead}${absorb(title, behind)}`, textFrom: end + taken(title, behind) };
};

/** A part is named by its label; of what stands below one each language has the label in the title. */
const labelInWords = ({ label, words }: WordLabel): Pick<Heading, "label" | "number"> => ({
  label,
  number: label === "letter" ? words : "",
});

/** A colon that stands just behind the bold words belongs to the title. */
const taken = (title: string, rest: string): number =>
  /[:.]$/.test(title) ? 0 : (/^\s*[:.](?=\s)/.exec(rest)?.[0].length ?? 0);
const absorb = (title: string, rest: string): string => `${title}${rest.slice(0, taken(title, rest)).trim()}`;
