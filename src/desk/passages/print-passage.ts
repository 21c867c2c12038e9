import { escapedStart, escapedText } from "../../draft/mdx-text.ts";
import type { PassageText, TextRange } from "./passage-text.ts";

const OUTERMOST_FIRST: readonly TextRange["kind"][] = ["emphasis", "language", "figure", "note"];

/** A passage as it stands in a content file: what `passageText` reads again as the same text and ranges. */
export const printPassage = (passage: PassageText): string => {
  const { text, ranges } = normalPassage(passage);
  return printed(text, ranges, 0, text.length);
};

/**
 * The passage as Markdown keeps it: one space between words, none at the ends nor at the inner edge of a range, no empty
 * ranges.
 */
export const normalPassage = ({ text, ranges }: PassageText): PassageText => {
  let kept = "";
  const places: number[] = [];
  for (const sign of text.split("")) {
    places.push(kept.length);
    if (!/\s/.test(sign)) kept += sign;
    else if (kept !== "" && !kept.endsWith(" ")) kept += " ";
  }
  places.push(kept.length);
  const end = kept.trimEnd().length;
  const placed = (offset: number): number => Math.min(places[offset] ?? end, end);
  return {
    text: kept.slice(0, end),
    ranges: ranges.flatMap((range) => {
      const words = kept.slice(placed(range.start), placed(range.end));
      const start = placed(range.start) + (words.length - words.trimStart().length);
      const next = { ...range, start, end: start + words.trim().length };
      return next.end > next.start ? [next] : [];
    }),
  };
};

const printed = (text: string, ranges: readonly TextRange[], from: number, to: number): string => {
  const inside = ranges
    .filter(({ start, end }) => from <= start && end <= to)
    .toSorted(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        OUTERMOST_FIRST.indexOf(a.kind) - OUTERMOST_FIRST.indexOf(b.kind),
    );
  let [written, at] = ["", from];
  for (const range of inside) {
    if (range.start < at) continue;
    const inner = inside.filter((one) => one !== range && one.start >= range.start && one.end <= range.end);
    written += words(text.slice(at, range.start), at === 0, range.kind);
    written += wrapped(text, range, inner);
    at = range.end;
  }
  return written + words(text.slice(at, to), at === 0, undefined);
};

const wrapped = (text: string, range: TextRange, inner: readonly TextRange[]): string => {
  const content = (): string => printed(text, inner, range.start, range.end);
  switch (range.kind) {
    case "emphasis":
      return `*${content()}*`;
    case "language":
      return `<span lang="${range.name}">${content()}</span>`;
    case "figure":
      return `[${escapedText(text.slice(range.start, range.end))}](#${range.name})`;
    case "note":
      return `[^${range.name}]`;
  }
};

/** Plain words: no sign of them is markup, also not with what follows. */
const words = (text: string, isStart: boolean, next: TextRange["kind"] | undefined): string => {
  const escaped = escapedText(text)
    .replaceAll(/&(?=#?\w+;)/g, "\\&")
    .replace(/!$/, next === "figure" || next === "note" ? "\\!" : "!");
  return isStart ? escapedStart(escaped) : escaped;
};
