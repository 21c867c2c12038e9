import type { FigureStatus } from "../../figures/figure-status.ts";
import { REASONS, type TextProblem } from "../../text/page-data.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";
import { problemMessage } from "../../text/problem-message.ts";
import { wordedDifferences } from "../../questions/worded-differences.ts";

interface Props {
  readonly problems: readonly TextProblem[];
  /** The language of the text. */
  readonly lang: string;
  readonly locale: DeskLocale;
  readonly t: Translate;
  readonly onReason: (problem: TextProblem, reason: string) => void;
  readonly onRevision: (problem: TextProblem) => void;
  readonly onStatus: (problem: TextProblem, status: FigureStatus) => void;
}

/** What is wrong at one passage; a departure from the received text with the question for its reason. */
export const ProblemList = ({ problems, lang, locale, t, onReason, onRevision, onStatus }: Props) => (
  <>
    {problems.map((problem) =>
      problem.departure ? (
        <div class="problem departs" tabIndex={-1}>
          <p>{t("figureStates.departs")}</p>
          <p lang={lang}>
            {wordedDifferences(problem.departure.received, problem.departure.published).map(
              ({ text, side }) =>
                side === "both" ? text : side === "first" ? <del>{text}</del> : <ins>{text}</ins>,
            )}
          </p>
          <label>
            {t("text.reason")}
            <select
              onChange={({ currentTarget }) => {
                if (currentTarget.value) onReason(problem, currentTarget.value);
              }}
            >
              <option value="">{t("text.choose")}</option>
              {REASONS.map((reason) => (
                <option value={reason}>{t(`reasons.${reason}`)}</option>
              ))}
            </select>
          </label>
        </div>
      ) : (
        <div class="problem" tabIndex={-1}>
          <p>
            {problem.estimate
              ? t("problems.estimates-are-marked", { figure: problem.estimate.printed })
              : problemMessage(problem, locale, t)}
          </p>
          {problem.estimate?.answers.map((status) => (
            <button
              type="button"
              onClick={() => {
                onStatus(problem, status);
              }}
            >
              {t(`text.statuses.${status}`)}
            </button>
          ))}
          {problem.revision && (
            <button
              type="button"
              onClick={() => {
                onRevision(problem);
              }}
            >
              {t("kinds.jump.answers.3")}
            </button>
          )}
        </div>
      ),
    )}
  </>
);
