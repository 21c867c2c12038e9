import type { ComponentChildren } from "preact";
import type { Field, Option } from "../../questions/field.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";

interface Props {
  readonly field: Field;
  /** "1", "2": the figures of the sentence that the field decides on. */
  readonly legend: string;
  readonly reason: string;
  readonly chosen: number | undefined;
  readonly isCurrent: boolean;
  readonly locale: DeskLocale;
  readonly t: Translate;
  readonly onChoose: (option: number) => void;
  readonly onFocus: () => void;
  /** What the chosen option asks besides. */
  readonly children?: ComponentChildren;
}

/** One decision: radio buttons that digits choose too. Nothing is chosen at first. */
export const OptionField = ({
  field,
  legend,
  reason,
  chosen,
  isCurrent,
  locale,
  t,
  onChoose,
  onFocus,
  children,
}: Props) => (
  <fieldset class={isCurrent ? "option-field current" : "option-field"} data-field={field.id}>
    <legend>{legend}</legend>
    {reason && <p class="reason">{reason}</p>}
    <div class="options">
      {field.options.map((option, at) => (
        <label class={chosen === at ? "option chosen" : "option"}>
          <input
            type="radio"
            name={field.id}
            checked={chosen === at}
            onFocus={onFocus}
            onChange={() => {
              onChoose(at);
            }}
          />
          <kbd aria-hidden="true">{at + 1}</kbd>
          <span>
            {labelOf(option, locale, t)}
            {option.isProposal && <small class="proposal"> ({t("questions.proposal")})</small>}
          </span>
        </label>
      ))}
    </div>
    {children}
  </fieldset>
);

const labelOf = ({ label }: Option, locale: DeskLocale, t: Translate): string => {
  if ("key" in label && typeof label.key === "string")
    return t(label.key, typeof label.values === "object" ? label.values : {});
  const words = label as Readonly<Record<string, string>>;
  return words[locale] ?? Object.values(words)[0] ?? "";
};
