import type { Localized } from "../../model/locale.ts";
import type { Question } from "../../model/question.ts";

/**
 * A question with a proposal that is wrong on purpose: who accepts it does not read. It looks like any other; it stands
 * beside the content, and nothing of it is ever written there.
 */
export interface Control {
  readonly id: string;
  /** One for each figure of the sentence that is asked about. Their ids are no ids of questions of a draft. */
  readonly questions: readonly Question[];
  /** The sentence of the earlier report that the wrong proposal is of. */
  readonly lastSentence: string;
  /** What that sentence prints for each question, in their order; in files of before, nothing. */
  readonly lastPrinted?: readonly string[];
  /** What its figures are: the names that would have been right. */
  readonly right: Localized;
}

/** What a person is told after a control. */
export type ControlResult =
  | { readonly missed: false }
  | {
      readonly missed: true;
      readonly wrong: Localized;
      readonly right: Localized;
      /** How many accepted answers are open again. */
      readonly reopened: number;
    };

const PREFIX = "control-";

export const controlId = (figure: string): string => `${PREFIX}${figure}`;

export const isControlId = (id: string): boolean => id.startsWith(PREFIX);

/** Was the wrong proposal of one of its questions accepted? */
export const isMissed = (
  { questions }: Control,
  decisions: readonly { readonly id: string; readonly answer?: { readonly do: string } | undefined }[],
): boolean =>
  decisions.some(({ id, answer }) => answer?.do === "accept" && questions.some((one) => one.id === id));
