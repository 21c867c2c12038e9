import type { Paragraph } from "../document.ts";

/** A sign that may refer to a note typed by hand, or begin one. */
export interface Mark {
  readonly paragraph: Paragraph;
  /** What to cut from the text: the sign with its brackets and the spaces that belong to it. */
  readonly start: number;
  readonly end: number;
  /** "¹", "(1)" and a superscript "1" are the same sign. */
  readonly sign: string;
  /** Written small and high. A sign that is none of this can only begin a note. */
  readonly raised: boolean;
  /** Written as "[1]" or "(*)": raised or not, it marks a note that begins in the same way. */
  readonly squared: boolean;
  /** Written close behind a word, "tấn(1)" or "tấn*": it marks a note in smaller letters. */
  readonly attached: boolean;
}

const SIGN = /^\s*[([]?(\d{1,2}|\*{1,3}|[†‡])[)\]]?\s*$/;
const RAISED_DIGITS = /[([⁽]?[⁰¹²³⁴-⁹]{1,2}[)\]⁾]?/g;
const SQUARED = /\[(?:\d{1,2}|\*{1,3})\]|\(\*{1,3}\)/g;
const ATTACHED = /(?<=[\p{L}\p{M}%)])(?:\(\d{1,2}\)|\*{1,3})(?![\p{L}\d*])/gu;
const UNIT = /(?<![\p{L}\p{M}])(?:[kcdmh]|da)?m$/u;
const PLAIN_OPENING = /^(?:[([](\d{1,2}|\*{1,3})[)\]]|(\*{1,3}))\s*(?=\S)/;

/** The raised signs of a paragraph, those in brackets of their own and those close behind a word; powers of units and of numbers are none. */
export const marksIn = (paragraph: Paragraph): Mark[] => {
  const { text } = paragraph;
  const raised = [...raisedRanges(paragraph), ...rangesOf(text, RAISED_DIGITS)];
  const plain = [...rangesOf(text, SQUARED), ...rangesOf(text, ATTACHED)].filter(
    (one) => !raised.some(({ start, end }) => start < one.end && one.start < end),
  );
  const all = [
    ...raised.map((one) => ({ ...one, raised: true })),
    ...plain.map((one) => ({ ...one, raised: false })),
  ];
  return all
    .flatMap(({ start, end, raised: isRaised }): Mark[] => {
      const sign = SIGN.exec(text.slice(start, end).normalize("NFKC"))?.[1];
      if (sign === undefined || (/^[23]$/.test(sign) && UNIT.test(text.slice(0, start)))) return [];
      const squared = /^\[|^\(\*/.test(text.slice(start, end).trim());
      const attached = !isRaised && !squared;
      return [{ paragraph, ...withSpaces(text, start, end), sign, raised: isRaised, squared, attached }];
    })
    .sort((one, other) => one.start - other.start);
};

/** The sign with which a paragraph begins as a note does. */
export const openingMark = (paragraph: Paragraph): Mark | undefined => {
  const [first] = marksIn(paragraph);
  if (first?.start === 0) return first;
  const plain = paragraph.number ? null : PLAIN_OPENING.exec(paragraph.text);
  const sign = plain?.[1] ?? plain?.[2];
  return plain && sign
    ? { paragraph, start: 0, end: plain[0].length, sign, raised: false, squared: false, attached: false }
    : undefined;
};

/** Behind a digit a raised digit may be a power, so only a note with this sign shows that it is a mark. */
export const isCertain = ({ paragraph, start, sign, attached }: Mark): boolean =>
  !attached && /^\d/.test(sign) && !/\d$/.test(paragraph.text.slice(0, start));

/** Neighbouring superscript runs. */
const raisedRanges = ({ runs }: Paragraph): { start: number; end: number }[] => {
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    if (run.kind === "text" && run.vertical === "superscript") {
      const last = ranges.at(-1);
      if (last?.end === at) last.end = end;
      else ranges.push({ start: at, end });
    }
    at = end;
  }
  return ranges;
};

const rangesOf = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));

/** Spaces go with a sign at the start of a text, and the space before it where punctuation or a space follows. */
const withSpaces = (text: string, start: number, end: number): { start: number; end: number } => {
  if (!text.slice(0, start).trim())
    return { start: 0, end: text.length - text.slice(end).trimStart().length };
  const spaceBefore = text[start - 1] === " " && /^(?:$|[\s,.;:!?)])/.test(text.slice(end));
  return { start: spaceBefore ? start - 1 : start, end };
};
