import type { AnswerDetail } from "../../questions/answer-detail.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";
import type { FoundCandidates } from "./found-candidates.ts";

/** What the fields of a card need to ask more than which option is chosen. */
export interface DetailProps {
  /** The language of the text that is asked about. */
  readonly official: string;
  readonly locale: DeskLocale;
  readonly t: Translate;
  readonly onDetail: (field: string, detail: AnswerDetail) => void;
  /** Asks the desk what a lost figure may be. */
  readonly candidatesFor: (metric: string) => Promise<FoundCandidates>;
}
