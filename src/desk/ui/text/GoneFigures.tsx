import type { PassageText, TextRange } from "../../passages/passage-text.ts";
import type { Translate } from "../../messages/translator.ts";

interface Props {
  /** Figures and note marks that were in the passage when it was opened, and are not any more. */
  readonly gone: readonly TextRange[];
  /** The passage as it was opened, in which they stand. */
  readonly text: string;
  readonly t: Translate;
  readonly onPutBack: (kind: TextRange["kind"], name: string, printed: string) => void;
}

/** Figures and note marks of a passage that it has no more. */
export const goneFrom = (opened: PassageText, now: PassageText): readonly TextRange[] =>
  opened.ranges.filter(
    ({ kind, name }) =>
      (kind === "figure" || kind === "note") &&
      !now.ranges.some((one) => one.kind === kind && one.name === name),
  );

/** What was taken out of a passage, each with the way back. */
export const GoneFigures = ({ gone, text, t, onPutBack }: Props) => (
  <>
    {gone.map(({ kind, name, start, end }) => {
      const printed = text.slice(start, end);
      return (
        <div class="problem" tabIndex={-1}>
          <p>{t(kind === "note" ? "figureStates.markGone" : "figureStates.gone", { figure: printed })}</p>
          <button
            type="button"
            onClick={() => {
              onPutBack(kind, name, printed);
            }}
          >
            {t(kind === "note" ? "buttons.putMarkBack" : "buttons.putBack")}
          </button>
        </div>
      );
    })}
  </>
);
