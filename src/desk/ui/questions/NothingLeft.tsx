import type { Translate } from "../../messages/translator.ts";
import type { QuestionPage } from "../../questions/page-data.ts";

interface Props {
  readonly page: QuestionPage;
  readonly t: Translate;
}

/** What stands in the place of the cards when all are answered. */
export const NothingLeft = ({ page, t }: Props) => (
  <p class="card nothing-left">
    {page.about === "word"
      ? t("import.answered")
      : t("edge.nothingToDecide", { n: page.certain, next: t("nav.text") })}
  </p>
);
