import { isTranslators, TRANSLATOR_NOTE } from "../../prose/document.ts";
import { readMdx } from "../../report/sources.ts";
import { noteMark, passageText, samePassage, type PassageText } from "../passages/passage-text.ts";
import { normalPassage, printPassage } from "../passages/print-passage.ts";
import { passagesOfFile } from "../passages/text-file.ts";

/** A note of the translator under a text. */
export interface TranslatorNote {
  readonly label: string;
  readonly text: string;
}

/** The translator's notes of an MDX file. */
export const translatorNotes = (file: string, text: string): readonly TranslatorNote[] =>
  readMdx(text, file)
    .source.prose()
    .prose.footnotes.filter(({ label }) => isTranslators(label))
    .map(({ label, passages }) => ({
      label,
      text: passages.map((one) => passageText(one).text).join(" "),
    }));

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * The file with a translator's note behind the words `after` of one passage. Undefined where the passage does not have
 * these words exactly once, the note is empty, or the file would say something else than that.
 */
export const withNote = (
  file: string,
  text: string,
  { index, after, note }: { readonly index: number; readonly after: string; readonly note: string },
): string | undefined => {
  const placed = passagesOfFile(file, text)[index];
  const used = new Set(translatorNotes(file, text).map(({ label }) => label));
  const label = [...LETTERS].map((letter) => TRANSLATOR_NOTE + letter).find((one) => !used.has(one));
  const words = normalPassage({ text: note, ranges: [] });
  if (!placed || label === undefined || words.text === "") return undefined;
  const wanted = markedBehind(passageText(placed.passage), after, label);
  if (!wanted) return undefined;
  const next = `${(
    text.slice(0, placed.start) +
    printPassage(wanted) +
    text.slice(placed.end)
  ).trimEnd()}\n${used.size > 0 ? "" : "\n"}[^${label}]: ${printPassage(words)}\n`;
  const passages = passagesOfFile(file, next).map(({ passage }) => passageText(passage));
  const isAsWanted =
    samePassage(passages[index] ?? words, normalPassage(wanted)) &&
    passages.some((one) => samePassage(one, words));
  return isAsWanted ? next : undefined;
};

/**
 * The passage with the mark of a note behind some of its words. Undefined where it does not have these words exactly once,
 * or they end in the middle of a figure.
 */
export const markedBehind = (passage: PassageText, after: string, label: string): PassageText | undefined => {
  const pieces = passage.text.split(after);
  if (after === "" || pieces.length !== 2) return undefined;
  const at = (pieces[0] ?? "").length + after.length;
  const isCut = passage.ranges.some(({ start, end }) => start < at && at < end);
  return isCut ? undefined : withMark(passage, at, label);
};

const withMark = ({ text, ranges }: PassageText, at: number, label: string): PassageText => {
  const sign = noteMark(label);
  const moved = ranges.map((range) => ({
    ...range,
    start: range.start >= at ? range.start + sign.length : range.start,
    end: range.end > at ? range.end + sign.length : range.end,
  }));
  const mark = { kind: "note" as const, name: label, start: at, end: at + sign.length };
  return {
    text: text.slice(0, at) + sign + text.slice(at),
    ranges: [...moved, mark].toSorted((a, b) => a.start - b.start || b.end - a.end),
  };
};

/** The file without a translator's note and its mark. Undefined where there is no such note. */
export const withoutNote = (file: string, text: string, label: string): string | undefined => {
  const notes = translatorNotes(file, text);
  if (!notes.some((one) => one.label === label)) return undefined;
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.startsWith(`[^${label}]:`));
  let to = from + 1;
  while (/^\s+\S/.test(lines[to] ?? "")) to += 1;
  const kept = [...lines.slice(0, from), ...lines.slice(to)].join("\n").replaceAll(`[^${label}]`, "");
  return `${kept.trimEnd()}\n`;
};
