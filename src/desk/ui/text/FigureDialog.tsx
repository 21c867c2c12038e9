import { useEffect, useRef, useState } from "preact/hooks";
import type { ShownFigure } from "../../text/page-data.ts";
import type { Translate } from "../../messages/translator.ts";

/** What is open in the dialog: a figure of the text, or selected words that are to become one. */
export interface OpenFigure {
  readonly printed: string;
  /** The figure's id; undefined for words that are bound to none yet. */
  readonly name?: string | undefined;
}

interface Props {
  readonly open: OpenFigure;
  /** The language of the text that prints it. */
  readonly lang: string;
  readonly figures: readonly ShownFigure[];
  readonly t: Translate;
  readonly onSave: (printed: string, name: string) => void;
  readonly onUnbind: () => void;
  readonly onClose: () => void;
}

/** Changes what a figure prints and which figure it is. */
export const FigureDialog = ({ open, lang, figures, t, onSave, onUnbind, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [printed, setPrinted] = useState(open.printed);
  const [name, setName] = useState(open.name ?? "");
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const isOther = open.name !== undefined && !figures.some(({ id }) => id === open.name);
  return (
    <dialog ref={dialog} class="figure-dialog" aria-labelledby="figure-heading" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (printed.trim() !== "" && name !== "") onSave(printed.trim(), name);
        }}
      >
        <h2 id="figure-heading">{t(open.name === undefined ? "buttons.bind" : "buttons.editFigure")}</h2>
        <label>
          {t("text.printed")}
          <input
            lang={lang}
            value={printed}
            required
            onInput={({ currentTarget }) => {
              setPrinted(currentTarget.value);
            }}
          />
        </label>
        <label>
          {t("text.indicator")}
          <select
            required
            value={name}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
            }}
          >
            <option value="">{t("text.choose")}</option>
            {isOther && <option value={open.name}>{open.name}</option>}
            {figures.map((figure) => (
              <option value={figure.id}>{figure.name}</option>
            ))}
          </select>
        </label>
        <p class="dialog-actions">
          <button type="submit" class="main">
            {t("text.apply")}
          </button>
          {open.name !== undefined && (
            <button type="button" onClick={onUnbind}>
              {t("buttons.not-a-figure")}
            </button>
          )}
          <button type="button" onClick={() => dialog.current?.close()}>
            {t("text.cancel")}
          </button>
        </p>
      </form>
    </dialog>
  );
};
