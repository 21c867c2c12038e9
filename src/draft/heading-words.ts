import type { DocumentConventions } from "./document-conventions.ts";
import { CONVENTIONS } from "./languages/table.ts";

/** Classes of labels, from the highest to the lowest. */
export const LABELS = ["letter", "roman", "arabic", "dotted", "small"] as const;
export type LabelClass = (typeof LABELS)[number];

const NUMBER = String.raw`[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*|[A-ZĐ]`;

const formOf = ({ headingWords: { part, chapter, section, ordinals } }: DocumentConventions): string =>
  String.raw`(?:(?:${part.join("|")}) (?:${NUMBER}|${ordinals.join("|")})|(?:${[...chapter, ...section].join("|")}) (?:${NUMBER}))`;

const compiled = new Map<DocumentConventions, RegExp>();

export interface WordLabel {
  readonly label: LabelClass;
  readonly words: string;
  /** With the signs and spaces behind it. */
  readonly length: number;
}

/** A label of words at the beginning of a heading, with the signs behind it: "Chương I.", "PHẦN THỨ HAI -". */
export const wordLabelOf = (text: string, conventions: DocumentConventions): WordLabel | undefined => {
  const form =
    compiled.get(conventions) ??
    new RegExp(String.raw`^(${formOf(conventions)})(?:\s*[.:)/–-]+(?=\s|$)|(?=\s|$))\s*`, "iu");
  compiled.set(conventions, form);
  const [whole = "", words = ""] = form.exec(text) ?? [];
  if (!words) return undefined;
  const { part, chapter } = conventions.headingWords;
  const opens = (some: readonly string[]): boolean =>
    some.some((word) => words.toLowerCase().startsWith(`${word} `));
  const number = words.split(" ").at(-1) ?? "";
  const label = opens(part)
    ? "letter"
    : opens(chapter) || /^[IVX]+$/.test(number)
      ? "roman"
      : number.includes(".")
        ? "dotted"
        : "arabic";
  return { label, words, length: whole.length };
};

/** A title without a label of words, in whichever language it is. */
export const withoutWordLabel = (title: string): string => {
  const length = Object.values(CONVENTIONS)
    .map((conventions) => wordLabelOf(title, conventions)?.length ?? 0)
    .find((one) => one > 0 && one < title.length);
  return title.slice(length ?? 0);
};
