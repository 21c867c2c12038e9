import { fieldsIn, firstUnseen, isAnswered } from "../../questions/card-state.ts";
import type { QuestionPage } from "../../questions/page-data.ts";
import { sharedReason } from "../../questions/shown-words.ts";
import { CardFields, type CardFieldsProps } from "./CardFields.tsx";
import { Sentence } from "./Sentence.tsx";

interface Props extends Omit<CardFieldsProps, "official"> {
  readonly number: number;
  readonly page: QuestionPage;
  readonly onSave: () => void;
  readonly onLater: () => void;
  readonly onReverse: (call: "undo" | "redo") => void;
}

const REVERSING = [
  ["undo", "Ctrl+Z"],
  ["redo", "Ctrl+Y"],
] as const;

/** One card: the sentence beside last time's, its decisions, and what can be done with it. */
export const CardView = ({ number, page, onSave, onLater, onReverse, ...shown }: Props) => {
  const { card, state, locale, t } = shown;
  const fields = fieldsIn(state);
  const open = fields.filter((field) => !isAnswered(state, field)).length;
  const shared = sharedReason(card, locale);
  const isUnseen = firstUnseen(state) !== undefined;
  const printed = card.questions.flatMap((one) => one.printed ?? []);
  return (
    <article class="card question-card" aria-labelledby="card-heading">
      <h2 id="card-heading" tabIndex={-1}>
        {t("questions.heading", { number, total: page.cards.length })}{" "}
        <span class={`kind ${card.kind}`}>{t(`kinds.${card.kind}.name`)}</span>{" "}
        <span lang={page.official}>{card.section}</span>
      </h2>
      <p class="why">{t(`questions.why.${card.kind}`)}</p>
      {card.form === "sentence" && (
        <div class="sentences">
          <Sentence
            lang={page.official}
            heading={t("questions.now", { period: page.period })}
            text={card.sentence}
            other={card.lastTime?.sentence}
            isNow={true}
            printed={printed}
          />
          {card.lastTime && (
            <Sentence
              lang={page.official}
              heading={t("questions.before", { period: card.lastTime.period })}
              text={card.lastTime.sentence}
              other={card.sentence}
              isNow={false}
              printed={card.lastTime.printed}
            />
          )}
        </div>
      )}
      {shared && <p class="reason">{shared}</p>}
      <CardFields {...shown} official={page.official} />
      <div class="card-actions">
        <button
          type="button"
          class="main"
          aria-disabled={open > 0 || isUnseen ? "true" : "false"}
          aria-describedby="card-left"
          onClick={onSave}
        >
          {t("buttons.commit")} <kbd aria-hidden="true">Enter</kbd>
        </button>
        <button type="button" onClick={onLater}>
          {t("buttons.later")} <kbd aria-hidden="true">Page Down</kbd>
        </button>
        {REVERSING.map(([call, key]) => (
          <button
            type="button"
            onClick={() => {
              onReverse(call);
            }}
          >
            {t(`buttons.${call}`)} <kbd aria-hidden="true">{key}</kbd>
          </button>
        ))}
        <p id="card-left">
          {open > 0 ? t("questions.open", { n: open }) : isUnseen ? t("questions.unseen") : ""}
        </p>
      </div>
    </article>
  );
};
