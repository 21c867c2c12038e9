import type { Localized } from "../../model/locale.ts";
import type { Question } from "../../model/question.ts";

/** A figure of the report before that is not found in this one. */
export interface LostFigure {
  readonly metric: string;
  readonly name: Localized;
}

/** A question with what its further answers need. */
export interface AskedQuestion extends Question {
  /** Of a large change that may come from a new method: when its series begins, and the languages that say why. */
  readonly newSeries?: { readonly from: Localized; readonly languages: readonly string[] };
  /** Of figures that are not found. */
  readonly lost?: readonly LostFigure[];
}
