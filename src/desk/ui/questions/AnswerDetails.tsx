import type { AnswerDetail } from "../../questions/answer-detail.ts";
import type { Effect, Field } from "../../questions/field.ts";
import { languageName } from "../../../i18n/formats.ts";
import type { DetailProps } from "./detail-props.ts";
import { FigureFinder } from "./FigureFinder.tsx";

interface Props extends DetailProps {
  readonly field: Field;
  readonly effect: Effect | undefined;
  readonly detail: AnswerDetail;
}

/** What an option asks besides: why a series breaks, or where lost figures stand. */
export const AnswerDetails = ({ field, effect, detail, ...shown }: Props) => {
  const { locale, t, onDetail } = shown;
  if (effect?.does === "break")
    return (
      <div class="answer-detail">
        <p>{t("questions.newSeries", { from: effect.from[locale] ?? "" })}</p>
        {effect.languages.map((one) => (
          <label key={one}>
            {t("questions.breakReason", { language: languageName(one, locale) })}
            <input
              type="text"
              lang={one}
              autocomplete="off"
              required
              value={detail.reason?.[one] ?? ""}
              data-missing={detail.reason?.[one]?.trim() ? undefined : "yes"}
              onInput={({ currentTarget }) => {
                onDetail(field.id, { reason: { [one]: currentTarget.value } });
              }}
            />
          </label>
        ))}
      </div>
    );
  if (effect?.does !== "find") return null;
  return (
    <div class="answer-detail">
      {effect.lost.map((one) => (
        <FigureFinder
          key={one.metric}
          {...shown}
          field={field.id}
          lost={one}
          mayBeMissing={effect.lost.length > 1}
          chosen={detail.found?.[one.metric]}
        />
      ))}
    </div>
  );
};
