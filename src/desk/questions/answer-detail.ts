import type { Localized } from "../../model/locale.ts";
import type { Answer } from "../../model/question.ts";
import type { Effect } from "./field.ts";

/** A figure of the report that a lost one may be. */
export interface FoundFigure {
  readonly figure: string;
  readonly printed: string;
  readonly sentence: string;
}

/** What is said besides the option that is chosen. */
export interface AnswerDetail {
  /** Why a series breaks, by language. */
  readonly reason?: Localized;
  /** What each lost figure is, by its metric; null where it is not printed. */
  readonly found?: Readonly<Record<string, FoundFigure | null>>;
}

/** The answer that an option and its detail give; undefined while something of it is missing, or where it gives none. */
export const detailedAnswer = (
  effect: Effect,
  { reason = {}, found = {} }: AnswerDetail,
): Answer | undefined => {
  if (effect.does === "answer") return effect.answer;
  if (effect.does === "break") {
    const words = effect.languages.map((one) => [one, reason[one]?.trim() ?? ""] as const);
    return words.every(([, text]) => text !== "")
      ? { do: "break", reason: Object.fromEntries(words) }
      : undefined;
  }
  if (effect.does !== "find" || effect.lost.some(({ metric }) => found[metric] === undefined))
    return undefined;
  const figures = effect.lost.flatMap(({ metric }) => {
    const one = found[metric];
    return one ? [{ metric, figure: one.figure, printed: one.printed, sentence: one.sentence }] : [];
  });
  return figures.length > 0 ? { do: "printed-as", figures } : { do: "accept" };
};
