import type { ComponentChildren } from "preact";
import type { Translate } from "../../messages/translator.ts";

/** A card, by its number from 1, whose answers were not written; open when it is to be answered again. */
export interface Notice {
  readonly number: number;
  readonly isOpen: boolean;
}

interface Props {
  readonly notices: readonly Notice[];
  /** The number of the card on the screen. */
  readonly shown: number;
  readonly t: Translate;
  /** Opens a card by its place from 0. */
  readonly onOpen: (at: number) => void;
  /** What else was not carried out, shown before. */
  readonly children: ComponentChildren;
}

/** Says which answers were not written and why, and leads to their cards. */
export const NotWritten = ({ notices, shown, t, onOpen, children }: Props) => (
  <div role="alert">
    {children}
    {notices.map(({ number, isOpen }) => (
      <p class="notice" key={`${String(number)} ${String(isOpen)}`}>
        {t(isOpen ? "questions.notWritten" : "questions.elsewhere", { number })}{" "}
        {isOpen && number !== shown && (
          <button
            type="button"
            onClick={() => {
              onOpen(number - 1);
            }}
          >
            {t("questions.openAgain", { number })}
          </button>
        )}
      </p>
    ))}
  </div>
);
