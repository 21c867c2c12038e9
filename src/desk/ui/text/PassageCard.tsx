import type { EditorView } from "@codemirror/view";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FigureStatus } from "../../figures/figure-status.ts";
import { samePassage, type PassageText, type TextRange } from "../../passages/passage-text.ts";
import type { SectionPage, ShownPassage, TextProblem } from "../../text/page-data.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";
import { announce } from "../announce.ts";
import { rangeAtCursor } from "./figure-keys.ts";
import { FigureDialog, type OpenFigure } from "./FigureDialog.tsx";
import { passageKeeper } from "./kept-passage.ts";
import { goneFrom, GoneFigures } from "./GoneFigures.tsx";
import { OtherVersion } from "./OtherVersion.tsx";
import { passageEditor } from "./passage-editor.ts";
import { ProblemList } from "./ProblemList.tsx";
import { passageIn, replacing, replacingAll, selectedIn } from "./range-field.ts";
import { savedPassage, type SaveResult, type SaveStatus } from "./saved-passage.ts";
import { statusText } from "./status-text.ts";

/** A passage is sent when nothing was typed for so many milliseconds, and when it is left. */
const PAUSE = 800;

interface Props {
  readonly page: SectionPage;
  readonly passage: ShownPassage;
  readonly problems: readonly TextProblem[] | undefined;
  readonly locale: DeskLocale;
  readonly t: Translate;
  readonly send: (index: number, was: PassageText, now: PassageText) => Promise<SaveResult>;
  readonly onSaved: () => void;
  readonly onReason: (problem: TextProblem, reason: string) => void;
  readonly onRevision: (problem: TextProblem) => void;
  readonly onStatus: (problem: TextProblem, status: FigureStatus) => void;
}

/** One passage with its editor, and what is wrong with it at its side. */
export const PassageCard = ({ page, passage, problems, locale, t, send, onSaved, ...on }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = useRef<EditorView>();
  const [open, setOpen] = useState<OpenFigure>();
  const [status, setStatus] = useState<SaveStatus>("saved");
  const [now, setNow] = useState(passage.content);
  const [opened, setOpened] = useState(passage.content);
  const saving = useRef(
    savedPassage(passage.content, {
      send: (was, next) => send(passage.index, was, next),
      onStatus: (next) => {
        setStatus(next);
        if (next === "saved") onSaved();
      },
      keeper: passageKeeper(page.file, passage.index),
    }),
  );
  const { start } = saving.current;
  const title = t("text.passage", { n: passage.index + 1 });

  const save = (): void => {
    const editor = view.current;
    if (editor) void saving.current.save(passageIn(editor.state));
  };

  useEffect(() => {
    if (!place.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before = start;
    const editor = passageEditor({
      parent: place.current,
      content: start,
      lang: page.lang,
      label: title,
      onChange: (state) => {
        const next = passageIn(state);
        const selected = selectedIn(state);
        if (selected?.kind === "figure") {
          const name = page.figures.find(({ id }) => id === selected.name)?.name ?? selected.name;
          announce(t("figureStates.spoken", { figure: next.text.slice(selected.start, selected.end), name }));
        }
        if (next.text === before.text && JSON.stringify(next) === JSON.stringify(before)) return;
        before = next;
        setNow(next);
        saving.current.typed(next);
        setStatus("editing");
        clearTimeout(timer);
        timer = setTimeout(save, PAUSE);
      },
      onOpenFigure: openFigure,
      onLeave: () => heading.current?.focus(),
      onBlur: () => {
        clearTimeout(timer);
        save();
      },
    });
    view.current = editor;
    if (start !== passage.content) {
      setNow(start);
      save();
    }
    return () => {
      editor.destroy();
    };
  }, []);

  const openFigure = (): void => {
    const state = view.current?.state;
    if (!state) return;
    const { from, to, name } = rangeAtCursor(state);
    if (from < to) setOpen({ printed: state.sliceDoc(from, to), name });
  };

  /** Closes the dialog after writing `text` over what it was opened for. */
  const write = (text: string, name?: string): void => {
    const editor = view.current;
    if (!editor) return;
    const { from, to } = rangeAtCursor(editor.state);
    const range = name === undefined ? undefined : ({ kind: "figure", name } as const);
    editor.dispatch(replacing(editor.state, from, to, text, range));
    setOpen(undefined);
    editor.focus();
  };

  const gone = goneFrom(opened, now);
  const putBack = (kind: TextRange["kind"], name: string, printed: string): void => {
    const editor = view.current;
    if (!editor) return;
    const at = editor.state.selection.main.head;
    editor.dispatch(replacing(editor.state, at, at, printed, { kind, name }));
    editor.focus();
  };
  /** Writes what was chosen between two versions in the place of the other one, from which the editor goes on. */
  const goOn = (other: PassageText, content: PassageText): void => {
    const editor = view.current;
    if (!editor) return;
    saving.current.goOnFrom(other);
    setOpened(other);
    if (!samePassage(passageIn(editor.state), content)) editor.dispatch(replacingAll(editor.state, content));
    save();
    editor.focus();
  };

  return (
    <article
      class="passage"
      aria-labelledby={`passage-${String(passage.index)}`}
      data-passage={passage.index}
    >
      <h3 id={`passage-${String(passage.index)}`} tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <div class="passage-text">
        <div ref={place} class={`passage-editor ${passage.kind}`} />
        <p class="button-row">
          <button type="button" onClick={openFigure}>
            {t("text.figure")}
          </button>
          <span class="passage-status">{statusText(status, t)}</span>
        </p>
      </div>
      <div class="passage-side">
        {typeof status === "object" && (
          <OtherVersion
            name={`passage-${String(passage.index)}`}
            lang={page.lang}
            before={status.before}
            mine={now}
            other={status.other}
            figures={page.figures}
            t={t}
            onWrite={(content) => {
              goOn(status.other, content);
            }}
          />
        )}
        {status === "refused" && (
          <div class="problem" role="alert">
            <p>{t("text.refused")}</p>
          </div>
        )}
        <GoneFigures gone={gone} text={opened.text} t={t} onPutBack={putBack} />
        {problems && <ProblemList problems={problems} lang={page.lang} locale={locale} t={t} {...on} />}
        {problems?.length === 0 && gone.length === 0 && <p class="no-problem">{t("text.noProblem")}</p>}
      </div>
      {open && (
        <FigureDialog
          open={open}
          lang={page.lang}
          figures={page.figures}
          t={t}
          onSave={write}
          onUnbind={() => {
            write(open.printed);
          }}
          onClose={() => {
            setOpen(undefined);
            view.current?.focus();
          }}
        />
      )}
    </article>
  );
};
