import { QUESTION_KINDS, type Question } from "../../model/question.ts";
import { sourceHash } from "../../report/freshness.ts";

/** A question before its id and its place are known. */
export type Asked = Omit<Question, "id" | "place"> & {
  /** Where to look for it: a file, and words in it; any file of the draft that has the words where no file is named. */
  readonly at: { readonly file?: string; readonly words?: string };
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
    return { id, kind, place: placeOf(at, files), ...rest };
  });
  const rank = ({ kind }: Question): number => QUESTION_KINDS.indexOf(kind);
  return questions.toSorted((a, b) => rank(a) - rank(b));
};

/** The line and column of words in a file. */
export const placeOf = (
  { file, words }: Asked["at"],
  files: ReadonlyMap<string, string>,
): Question["place"] => {
  const [first = ""] = files.keys();
  const home =
    file ?? [...files].find(([, text]) => words !== undefined && text.includes(words))?.[0] ?? first;
  const text = files.get(home) ?? "";
  const at = words === undefined ? -1 : text.indexOf(words);
  if (at < 0) return { file: home, line: 1, column: 1 };
  const before = text.slice(0, at);
  return { file: home, line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
};
