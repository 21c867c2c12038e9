import { firstOpen, fieldsIn, type CardState } from "../../questions/card-state.ts";
import type { Field } from "../../questions/fields.ts";
import type { QuestionPage, ShownCard } from "../../questions/page-data.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";
import { OptionField } from "./OptionField.tsx";
import { Sentence } from "./Sentence.tsx";

interface Props {
  readonly card: ShownCard;
  readonly state: CardState;
  readonly number: number;
  readonly page: QuestionPage;
  readonly locale: DeskLocale;
  readonly t: Translate;
  readonly onChoose: (field: number, option: number) => void;
  readonly onFocus: (field: number) => void;
  readonly onSave: () => void;
  readonly onLater: () => void;
  readonly onUndo: () => void;
}

/** One card: the sentence beside last time's, its decisions, and what can be done with it. */
export const CardView = ({ card, state, number, page, locale, t, onChoose, onFocus, ...actions }: Props) => {
  const fields = fieldsIn(state);
  const open = fields.filter(({ id }) => state.chosen[id] === undefined).length;
  const printed = card.questions.flatMap((one) => one.printed ?? []);
  return (
    <article class="card question-card" aria-labelledby="card-heading">
      <h2 id="card-heading" tabIndex={-1}>
        {t("questions.heading", { number, total: page.cards.length })}{" "}
        <span class={`kind ${card.kind}`}>{t(`kinds.${card.kind}.name`)}</span> {card.section}
      </h2>
      <p class="why">{t(`questions.why.${card.kind}`)}</p>
      {card.form === "sentence" && (
        <div class="sentences">
          <Sentence
            heading={t("questions.now", { period: page.period })}
            text={card.sentence}
            other={card.lastTime?.sentence}
            isNow={true}
            printed={printed}
          />
          {card.lastTime && (
            <Sentence
              heading={t("questions.before", { period: card.lastTime.period })}
              text={card.lastTime.sentence}
              other={card.sentence}
              isNow={false}
              printed={[]}
            />
          )}
        </div>
      )}
      <div class={card.form === "list" ? "fields rows" : "fields"}>
        {fields.map((field, at) => (
          <OptionField
            key={field.id}
            field={field}
            legend={legendOf(field, card, t)}
            reason={reasonOf(field, card, locale)}
            chosen={state.chosen[field.id]}
            isCurrent={at === state.current}
            locale={locale}
            t={t}
            onChoose={(option) => {
              onChoose(at, option);
            }}
            onFocus={() => {
              onFocus(at);
            }}
          />
        ))}
      </div>
      <div class="card-actions">
        <button
          type="button"
          class="main"
          aria-disabled={firstOpen(state) >= 0 ? "true" : "false"}
          aria-describedby="card-left"
          onClick={actions.onSave}
        >
          {t("buttons.commit")} <kbd aria-hidden="true">Enter</kbd>
        </button>
        <button type="button" onClick={actions.onLater}>
          {t("buttons.later")} <kbd aria-hidden="true">Page Down</kbd>
        </button>
        <button type="button" onClick={actions.onUndo}>
          {t("buttons.undo")} <kbd aria-hidden="true">Ctrl+Z</kbd>
        </button>
        <p id="card-left">{open > 0 ? t("questions.open", { n: open }) : ""}</p>
      </div>
    </article>
  );
};

const legendOf = ({ questions }: Field, card: ShownCard, t: Translate): string => {
  const [first] = questions;
  if (questions.length > 1) return t("kinds.proposed.question", { n: questions.length });
  const words = first?.printed ?? (first?.kind === "english" ? card.section : first?.subject) ?? "";
  return card.form === "list"
    ? `${words}: ${first?.sentence ?? ""}`
    : `${t(`kinds.${first?.kind ?? card.kind}.name`)}: ${words}`;
};

const reasonOf = ({ questions }: Field, card: ShownCard, locale: DeskLocale): string => {
  const [first] = questions;
  return questions.length === 1 && first && card.form === "sentence" ? (first.reason[locale] ?? "") : "";
};
