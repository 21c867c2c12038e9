import type { Language } from "../model/language.ts";
import { sentenceAround, type PlainPassage, type PrintedFigure } from "./document.ts";

const lastWord = (text: string, words: readonly string[]): number => {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words.join("|")})(?![\p{L}\p{M}])`, "giu");
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
  /** Does that direction word touch the figure? Then the figure is a change and nothing else. */
  readonly directly: boolean;
  /** The bound that the word directly before the figure gives. */
  readonly bound?: "at-least" | "at-most" | "about";
  /** Does a word of estimation stand before the figure in its sentence? */
  readonly estimated: boolean;
}

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
  const direction = up < 0 && down < 0 ? undefined : up > down ? "increase" : "decrease";
  const touching = (words: readonly string[]): boolean =>
    new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words.join("|")})\s*$`, "iu").test(before);
  const directly = touching([...language.increase, ...language.decrease]);
  const compared = touching([...language.comparatives.increase, ...language.comparatives.decrease]);
  const bound = (["at-least", "at-most", "about"] as const).find(
    (one) => !compared && touching(language.bounds[one]),
  );
  return {
    ...(direction ? { direction } : {}),
    directly,
    ...(bound ? { bound } : {}),
    estimated:
      lastWord(before, language.estimate) >= 0 ||
      (language.expected !== undefined && isExpected(before, language.expected)),
  };
};
