import type { Localized } from "../../model/locale.ts";
import type { Answer } from "../../model/question.ts";
import type { AskedQuestion, LostFigure } from "./asked-question.ts";

/**
 * What choosing an option does: answers one or several questions, asks why a series breaks or where lost figures stand,
 * opens a field for each figure, asks the department, or opens the text where it is corrected, which answers nothing.
 */
export type Effect =
  | { readonly does: "answer"; readonly answer: Answer }
  | { readonly does: "break"; readonly from: Localized; readonly languages: readonly string[] }
  | { readonly does: "find"; readonly lost: readonly LostFigure[] }
  | { readonly does: "separate" }
  | { readonly does: "ask" }
  | { readonly does: "correct" };

/** A message of the desk by its key. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Option {
  /** A message of the desk, or words of the draft. */
  readonly label: Message | Localized;
  /** The proposal of the machine; it is marked, never chosen beforehand. */
  readonly isProposal?: true;
  readonly effect: Effect;
}

/** One decision of a card. */
export interface Field {
  readonly id: string;
  /** The questions that its answer settles. */
  readonly questions: readonly AskedQuestion[];
  /** What is asked, where it settles several questions. */
  readonly legend?: Message;
  /** The row of each question has to have been gone to before the answer holds. */
  readonly eachSeen?: true;
  readonly options: readonly Option[];
}

export const ACCEPT: Effect = { does: "answer", answer: { do: "accept" } };
export const ASK: Option = { label: { key: "buttons.askDepartment" }, effect: { does: "ask" } };
