import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { EditorState, Prec } from "@codemirror/state";
import { EditorView, keymap, type Command } from "@codemirror/view";
import type { PassageText } from "../../passages/passage-text.ts";
import { deleteBefore, deleteBehind, figureAtCursor } from "./figure-keys.ts";
import { guardFigures } from "./guard-figures.ts";
import { passageRanges } from "./range-field.ts";

export interface PassageEditorOptions {
  readonly parent: HTMLElement;
  readonly content: PassageText;
  readonly lang: string;
  /** The name of the text field. */
  readonly label: string;
  readonly onChange: (state: EditorState) => void;
  /** Enter on a figure. */
  readonly onOpenFigure: () => void;
  readonly onLeave: () => void;
  readonly onBlur: () => void;
}

/** The editor of one passage: printed text, in which figures and notes are units. */
export const passageEditor = ({ parent, content, lang, label, ...on }: PassageEditorOptions): EditorView => {
  const openFigure: Command = ({ state }) => {
    if (figureAtCursor(state)?.kind === "figure") on.onOpenFigure();
    return true;
  };
  const leave: Command = () => {
    on.onLeave();
    return true;
  };
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: content.text,
      extensions: [
        Prec.highest(
          keymap.of([
            { key: "Backspace", run: deleteBefore },
            { key: "Delete", run: deleteBehind },
            { key: "Enter", run: openFigure },
            { key: "Escape", run: leave },
          ]),
        ),
        history(),
        keymap.of([...historyKeymap, ...defaultKeymap]),
        passageRanges(content.ranges),
        guardFigures,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          lang,
          "aria-label": label,
          "aria-multiline": "true",
          spellcheck: "false",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged || update.selectionSet) on.onChange(update.state);
        }),
        EditorView.domEventHandlers({
          blur: () => {
            on.onBlur();
          },
          dblclick: (_, view) => {
            if (figureAtCursor(view.state)?.kind === "figure") on.onOpenFigure();
          },
        }),
      ],
    }),
  });
};
