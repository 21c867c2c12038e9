import type { Translate } from "../../messages/translator.ts";
import type { KeyChoice } from "./key-action.ts";

const KEPT = "desk-digit-keys";

/** What a person chose of the keys in this browser; digits choose answers until they are switched off. */
export const keptKeyChoice = (): KeyChoice => ({ digits: localStorage.getItem(KEPT) !== "off" });

interface Props {
  readonly choice: KeyChoice;
  readonly t: Translate;
  readonly onChange: (choice: KeyChoice) => void;
}

/** The keys of the page, and the switch for those that are characters, which some people press by accident (WCAG 2.1.4). */
export const KeyHelp = ({ choice, t, onChange }: Props) => (
  <details class="key-help">
    <summary>{t("keys.title")}</summary>
    <ul>
      {(["digits", "arrows", "enter", "pages", "undo"] as const).map((key) => (
        <li>{t(`keys.${key}`)}</li>
      ))}
    </ul>
    <label class="checkbox">
      <input
        type="checkbox"
        checked={choice.digits}
        onChange={({ currentTarget }) => {
          localStorage.setItem(KEPT, currentTarget.checked ? "on" : "off");
          onChange({ digits: currentTarget.checked });
        }}
      />
      {t("keys.useDigits")}
    </label>
  </details>
);
