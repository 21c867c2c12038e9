import { Fragment } from "preact";
import { fieldsIn, type CardState } from "../../questions/card-state.ts";
import type { ShownCard } from "../../questions/page-data.ts";
import { legendOf, reasonOf, sentenceAbove } from "../../questions/shown-words.ts";
import { AnswerDetails } from "./AnswerDetails.tsx";
import type { DetailProps } from "./detail-props.ts";
import { GroupRows } from "./GroupRows.tsx";
import { OptionField } from "./OptionField.tsx";

export interface CardFieldsProps extends DetailProps {
  readonly card: ShownCard;
  readonly state: CardState;
  readonly onChoose: (field: number, option: number) => void;
  readonly onFocus: (field: number) => void;
  readonly onOpenRow: (question: string) => void;
  readonly onSeeRow: (question: string) => void;
}

/** The decisions of a card; the rows of a group, and in a list the sentences, stand above theirs. */
export const CardFields = ({
  card,
  state,
  official,
  locale,
  t,
  onChoose,
  onFocus,
  onOpenRow,
  onSeeRow,
  onDetail,
  candidatesFor,
}: CardFieldsProps) => {
  const fields = fieldsIn(state);
  return (
    <div class={card.form === "list" ? "fields rows" : "fields"}>
      {fields.map((field, at) => {
        const sentence = sentenceAbove(fields, at, card);
        const whole = field.questions[0]?.sentence;
        return (
          <Fragment key={field.id}>
            {sentence && (
              <p class="row-sentence" lang={official}>
                {sentence}
              </p>
            )}
            {sentence && sentence !== whole && (
              <details>
                <summary>{t("questions.wholeSentence")}</summary>
                <p lang={official}>{whole}</p>
              </details>
            )}
            {card.form === "group" && field.questions.length > 1 && (
              <GroupRows
                field={field}
                seen={state.seen}
                official={official}
                locale={locale}
                t={t}
                onOpen={onOpenRow}
                onSee={onSeeRow}
              />
            )}
            <OptionField
              field={field}
              legend={legendOf(field, card, locale, t)}
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
            >
              <AnswerDetails
                field={field}
                effect={field.options[state.chosen[field.id] ?? -1]?.effect}
                detail={state.details[field.id] ?? {}}
                official={official}
                locale={locale}
                t={t}
                onDetail={onDetail}
                candidatesFor={candidatesFor}
              />
            </OptionField>
          </Fragment>
        );
      })}
    </div>
  );
};
