import type { Bounds, Language } from "../model/language.ts";
import type { Bound } from "../model/observation.ts";
import { sentenceAround, type PlainPassage, type PrintedFigure } from "./document.ts";
import { anyWord } from "./any-word.ts";
import { signBefore } from "./sign-before.ts";

const lastWord = (text: string, words: readonly string[]): number => {
  const pattern = anyWord(words, "giu");
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
};

/** Between a word of expectation and its figure stand only a few words: "dự kiến đạt 80%". */
const isExpected = (before: string, words: readonly string[]): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words.join("|")})(?:\s+[\p{L}\p{M}]+){0,2}\s*$`, "iu").test(
    before,
  );

export interface FigureWords {
  /** The direction word that last stands before the figure in its sentence. */
  readonly direction?: "increase" | "decrease";
  /** Does that direction word, or a sign, touch the figure? Then the figure is a change and nothing else. */
  readonly directly: boolean;
  /** The bound that the word directly before the figure gives. */
  readonly bound?: Bound;
  /** A word directly before the figure that makes a bound of it without saying which. */
  readonly unclear?: string;
  /** Words between the direction word and the figure that the language does not know to join the two. */
  readonly unjoined?: string;
  /** Does a word of estimation stand before the figure in its sentence? */
  readonly estimated: boolean;
}

/** Where the longest of `words` that ends `text` begins; -1 where none does. */
const touchAt = (text: string, words: readonly string[]): number =>
  words.length ? text.search(new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words.join("|")})\s*$`, "iu")) : -1;

const BOUNDS: readonly Bound[] = ["at-least", "at-most", "about"];

/** The bound whose words end `text`; of "more than" and "no more than" the longer one. */
const boundBefore = (text: string, bounds: Bounds): Bound | undefined =>
  BOUNDS.map((bound) => ({ bound, at: touchAt(text, bounds[bound]) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.bound;

const boundBehind = (text: string, bounds: Bounds | undefined): Bound | undefined =>
  BOUNDS.find((one) =>
    bounds?.[one].some((words) => new RegExp(String.raw`^\s*(?:${words})(?![\p{L}\p{M}])`, "iu").test(text)),
  );

/** What is left of the words from a direction word to a figure without those that join them. */
const between = (text: string, { directionJoints, increase, decrease, bounds }: Language): string => {
  if (!directionJoints) return "";
  const known = [...increase, ...decrease, ...Object.values(bounds).flat(), ...directionJoints];
  const word = anyWord(known, "giu");
  return (
    text
      .replace(word, "")
      .replace(/[^\p{L}]+/gu, " ")
      .trim() && text.trim()
  );
};

/** What the words before a printed figure say of it. */
export const figureWords = (
  { text }: PlainPassage,
  figure: PrintedFigure,
  language: Language,
): FigureWords => {
  const before = text.slice(sentenceAround(text, figure.start).start, figure.start);
  const [up, down] = [
    lastWord(before, [...language.increase, ...language.comparatives.increase]),
    lastWord(before, [...language.decrease, ...language.comparatives.decrease]),
  ];
  const sign = signBefore(before);
  const direction = sign ?? (up < 0 && down < 0 ? undefined : up > down ? "increase" : "decrease");
  const touching = (words: readonly string[]): boolean => touchAt(before, words) >= 0;
  const directly = sign !== undefined || touching([...language.increase, ...language.decrease]);
  const compared = touching([...language.comparatives.increase, ...language.comparatives.decrease]);
  const bound =
    (compared ? undefined : boundBefore(before, language.bounds)) ??
    boundBehind(text.slice(figure.end), language.boundsBehind);
  const unclear = bound ? -1 : touchAt(before, language.unclearBounds ?? []);
  const unjoined =
    directly || compared || !direction ? "" : between(before.slice(Math.max(up, down)), language);
  return {
    ...(direction ? { direction } : {}),
    directly,
    ...(bound ? { bound } : {}),
    ...(unclear < 0 ? {} : { unclear: before.slice(unclear).trim() }),
    ...(unjoined ? { unjoined } : {}),
    estimated:
      lastWord(before, language.estimate) >= 0 ||
      (language.expected !== undefined && isExpected(before, language.expected)),
  };
};
