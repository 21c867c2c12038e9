import type { Translate } from "../../messages/translator.ts";
import type { QuestionPage } from "../../questions/page-data.ts";

interface Props {
  readonly page: QuestionPage;
  /** How many cards are answered. */
  readonly done: number;
  /** How many minutes the others take, by the keystroke model. */
  readonly minutes: number;
  readonly t: Translate;
}

/** What is to be known before the questions, and how far they are answered. */
export const QuestionsProgress = ({ page, done, minutes, t }: Props) => {
  const total = page.cards.length;
  return (
    <>
      {page.isFirst && page.about === "report" && (
        <p class="why">{t("edge.firstReport", { n: page.figures })}</p>
      )}
      {page.controls > 0 && <p class="why">{t("control.told", { n: page.controls })}</p>}
      <p class="answered">
        {t("questions.answered", { done, total })}, {t("questions.minutes", { minutes: Math.ceil(minutes) })}
        <progress max={total} value={done} aria-label={t("questions.progress")} />
      </p>
    </>
  );
};
