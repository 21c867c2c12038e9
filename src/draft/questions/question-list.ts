import { inEditorsLanguages } from "../../i18n/phrases.ts";
import type { Phrase } from "../../model/phrase.ts";
import { QUESTION_KINDS, type Question } from "../../model/question.ts";
import { sourceHash } from "../../report/freshness.ts";

/** A question before its id and its place are known. */
export type Asked = Omit<Question, "id" | "place" | "reason"> & {
  readonly reason: Phrase;
  /**
   * Where to look for it: a file, and words in it; any file of the draft that has the words where no file is named. With
   * `line`, the words in the line that has this text when its bindings are read as text, or its beginning.
   */
  readonly at: { readonly file?: string; readonly words?: string; readonly line?: string };
};

/** Gives questions their ids and places and puts the most harmful first; within a kind they stay in reading order. */
export const questionList = (asked: readonly Asked[], files: ReadonlyMap<string, string>): Question[] => {
  const times = new Map<string, number>();
  const questions = asked.map(({ at, ...one }): Question => {
    const key = [one.kind, one.printed ?? "", one.sentence].join(" | ");
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    const id = sourceHash(nth > 1 ? `${key} | ${nth}` : key);
    const { kind, ...rest } = one;
    return { id, kind, place: placeOf(at, files), ...rest, reason: inEditorsLanguages(one.reason) };
  });
  const rank = ({ kind }: Question): number => QUESTION_KINDS.indexOf(kind);
  return questions.toSorted((a, b) => rank(a) - rank(b));
};

/** The line and column of words in a file. */
export const placeOf = (
  { file, words, line }: Asked["at"],
  files: ReadonlyMap<string, string>,
): Question["place"] => {
  const [first = ""] = files.keys();
  const home =
    file ?? [...files].find(([, text]) => words !== undefined && text.includes(words))?.[0] ?? first;
  const text = files.get(home) ?? "";
  const from = line === undefined ? undefined : startOfLine(text, line);
  if (from !== undefined) {
    const end = text.indexOf("\n", from);
    const own = text.slice(from, end < 0 ? undefined : end);
    const inLine = words ? Math.max(0, own.indexOf(words)) : 0;
    return { file: home, line: text.slice(0, from).split("\n").length, column: inLine + 1 };
  }
  const at = words === undefined ? -1 : text.indexOf(words);
  if (at < 0) return { file: home, line: 1, column: 1 };
  const before = text.slice(0, at);
  return { file: home, line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
};

const letters = (text: string): string => text.replace(/[^\p{L}\d]/gu, "");

/** Where the line begins that says a text, whatever is bound, marked or escaped in it; undefined when none does. */
const startOfLine = (text: string, said: string): number | undefined => {
  const wanted = letters(said);
  let start = 0;
  for (const line of text.split("\n")) {
    const plain = letters(line.replaceAll(/\]\(#[^)]*\)|\[\^[\w-]+\]/g, ""));
    if (wanted && plain.endsWith(wanted)) return start;
    start += line.length + 1;
  }
  return undefined;
};
