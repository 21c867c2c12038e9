import type { QuestionKind } from "../../../model/question.ts";
import type { QuestionPage } from "../../questions/page-data.ts";
import type { Translate } from "../../messages/translator.ts";

interface Props {
  readonly page: QuestionPage;
  readonly current: QuestionKind;
  readonly t: Translate;
  /** Opens the first card of a kind. */
  readonly onOpen: (card: number) => void;
}

/** The kinds of questions with their counts, the most harmful first. */
export const KindList = ({ page, current, t, onOpen }: Props) => (
  <nav class="kinds" aria-label={t("questions.byHarm")}>
    <h2>{t("questions.byHarm")}</h2>
    <ul>
      {page.counts.map(({ kind, count }) => (
        <li>
          <button
            type="button"
            aria-current={kind === current ? "true" : undefined}
            onClick={() => {
              onOpen(page.cards.findIndex((card) => card.kind === kind));
            }}
          >
            {t(`kinds.${kind}.name`)} <span class="count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
    <p>
      {t("questions.certain", { n: page.certain })}{" "}
      <a href={`/desk/${page.report}/certain/`}>{t("certain.link")}</a>
    </p>
  </nav>
);
