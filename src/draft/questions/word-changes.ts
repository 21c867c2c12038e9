import { sentenceAround } from "../../prose/document.ts";
import type { WordFinding } from "../../word/finding.ts";

const CHANGES: readonly WordFinding["code"][] = ["deleted-text", "inserted-text", "moved-text"];

/** Is the finding a tracked change of words in a paragraph? */
export const isTracked = ({ code }: WordFinding): boolean => CHANGES.includes(code);

/** What one tracked change, of which nothing else goes on, takes out of a text and puts into it; either may be empty. */
export interface WordChange {
  readonly old: string;
  readonly now: string;
  /** Where what is put in begins in the text, or where what is taken out stood. */
  readonly at: number;
}

/** Spaces around the words of a change belong to it, but its findings have none. */
const SPACES = 2;

/** Does a change go on where another one ended, as a number that takes the place of another does? */
const goesOn = (one: WordFinding, next: WordFinding): boolean => {
  const end = (one.place.offset ?? 0) + (one.code === "deleted-text" ? 0 : one.text.length);
  return Math.abs((next.place.offset ?? -SPACES - 1) - end) <= SPACES;
};

/** The tracked changes of one paragraph, those together that go on where another one ended. */
export const changesTogether = (findings: readonly WordFinding[]): readonly (readonly WordFinding[])[] =>
  findings.reduce<WordFinding[][]>((all, finding) => {
    const last = all.at(-1);
    const before = last?.at(-1);
    if (last && before && goesOn(before, finding)) last.push(finding);
    else all.push([finding]);
    return all;
  }, []);

/**
 * What findings that go on one where the other ended change in the text of their paragraph, as it was read. A number of
 * which some digits are changed is changed as a whole.
 */
export const wordChange = (findings: readonly WordFinding[], text: string): WordChange => {
  const wordsOf = (isOld: boolean): string =>
    findings
      .filter(({ code }) => (code === "deleted-text") === isOld)
      .map((one) => one.text)
      .join(" ")
      .replaceAll(/ (?=[.,;:])/g, "");
  const [old, now] = [wordsOf(true), wordsOf(false)];
  const at = nearest(text, now, findings[0]?.place.offset ?? 0);
  if (at === undefined) return { old, now, at: 0 };
  const changed = [old, now].filter(Boolean);
  const hasNumberAt = (end: RegExp): boolean => changed.some((one) => end.test(one));
  const before = hasNumberAt(/^[.,/]?(?:\d|$)/) ? /\d[\d.,/]*$/.exec(text.slice(0, at)) : null;
  const behind = hasNumberAt(/(?:\d|^)[.,/]?$/) ? /^[\d.,/]*\d/.exec(text.slice(at + now.length)) : null;
  const [left, right] = [before?.[0] ?? "", behind?.[0] ?? ""];
  const whole = (words: string): string => `${left}${words}${right}`;
  return left || right ? { old: whole(old), now: whole(now), at: at - left.length } : { old, now, at };
};

/** Where the words stand in a text that are nearest to an offset; none that the text does not have. */
const nearest = (text: string, words: string, offset: number): number | undefined => {
  if (words === "") return Math.min(offset, text.length);
  const [before, behind] = [text.lastIndexOf(words, offset), text.indexOf(words, offset)];
  if (before < 0 || behind < 0) return before < 0 && behind < 0 ? undefined : Math.max(before, behind);
  return offset - before < behind - offset ? before : behind;
};

/**
 * Does a change leave every figure as it was? It has no digit, and neither has the sentence that it changes: there a
 * word may be the direction or the unit of a figure. A sentence that is taken out whole changes no other one.
 */
export const isOfWordsAlone = ({ old, now, at }: WordChange, text: string): boolean => {
  if (/\d/.test(old + now)) return false;
  const { start, end } = sentenceAround(text, Math.min(at, Math.max(0, text.length - 1)));
  const isBetween = text.slice(start, at).trim() === "" || text.slice(at, end).trim() === "";
  const isWhole = now === "" && isBetween && /[.;!?…]["”)]*$/.test(old);
  return isWhole || !/\d/.test(text.slice(start, Math.max(end, at + now.length)));
};
