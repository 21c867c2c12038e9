import type { PassagePair } from "../../report/passage-pairs.ts";
import { passageText, type PassageText } from "../passages/passage-text.ts";

/** The mark of a note that the translation of a passage lacks. */
export interface MissingMark {
  /** The passage of the translation, by its number in its file, from 0, and its words. */
  readonly passage: number;
  readonly words: string;
  /** The words before the mark in the official passage. */
  readonly behind: string;
  /** Words of the translation behind which the mark seems to belong; empty where nothing tells. */
  readonly proposed: string;
}

/** Where the mark of a note goes: `passage-missing` before its passage is translated, undefined where it stands there. */
export const missingMark = (
  label: string,
  body: readonly PassagePair[],
): MissingMark | "passage-missing" | undefined => {
  const all = body.flatMap(({ translation }) => translation);
  if (all.some((passage) => markIn(passageText(passage), label))) return undefined;
  for (const { official, translation } of body)
    for (const passage of official) {
      const theirs = passageText(passage);
      const mark = markIn(theirs, label);
      const [own] = translation;
      if (!mark || !own || translation.length > 1) continue;
      const text = passageText(own);
      const place = markPlace(theirs, mark.start, text);
      return {
        passage: all.indexOf(own),
        words: text.text,
        behind: lastWords(printed(theirs, 0, mark.start), 6),
        proposed: place === undefined ? "" : shortestEnd(text, place),
      };
    }
  return "passage-missing";
};

const markIn = ({ ranges }: PassageText, label: string) =>
  ranges.find(({ kind, name }) => kind === "note" && name === label);

/** The text between two places without the marks of notes. */
const printed = ({ text, ranges }: PassageText, from: number, to: number): string =>
  ranges
    .filter(({ kind, start, end }) => kind === "note" && from <= start && end <= to)
    .toReversed()
    .reduce(
      (left, { start, end }) => left.slice(0, start - from) + left.slice(end - from),
      text.slice(from, to),
    );

/** The same place in the translation: the end of the text, or right behind the same figure; undefined elsewhere. */
const markPlace = (official: PassageText, at: number, own: PassageText): number | undefined => {
  const rest = printed(official, at, official.text.length);
  if (!/[\p{L}\p{N}]/u.test(rest)) {
    const end = own.text.trimEnd().length;
    return rest.trim() === "" ? end : own.text.slice(0, end).replace(/[\p{P}\s]+$/u, "").length;
  }
  const figure = official.ranges.findLast(({ kind, end }) => kind === "figure" && end <= at);
  const same = own.ranges.filter(({ kind, name }) => kind === "figure" && name === figure?.name);
  const isBehind = figure !== undefined && printed(official, figure.end, at).trim() === "";
  return isBehind && same.length === 1 ? same[0]?.end : undefined;
};

const lastWords = (text: string, count: number): string => text.trim().split(/\s+/).slice(-count).join(" ");

/** The last words before a place, as many as are needed to stand in the text once; empty where all are not enough. */
const shortestEnd = (passage: PassageText, at: number): string => {
  const before = passage.text.slice(0, at);
  const starts = [...before.matchAll(/\S+/g)].map(({ index }) => index).toReversed();
  for (const [words, start] of starts.entries()) {
    const end = before.slice(start);
    if (words >= 1 && passage.text.split(end).length === 2) return end;
  }
  return passage.text.split(before).length === 2 ? before : "";
};
