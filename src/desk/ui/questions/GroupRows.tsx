import type { Field } from "../../questions/field.ts";
import { shortRow } from "../../questions/short-row.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";

interface Props {
  readonly field: Field;
  readonly seen: readonly string[];
  /** The language of the text that is asked about. */
  readonly official: string;
  readonly locale: DeskLocale;
  readonly t: Translate;
  /** The question is answered by itself. */
  readonly onOpen: (question: string) => void;
  /** The row of a question had the focus or the pointer. */
  readonly onSee: (question: string) => void;
}

/** The questions that one decision settles, each with a button that takes it out of them. */
export const GroupRows = ({ field, seen, official, locale, t, onOpen, onSee }: Props) => (
  <ol class="group-rows" data-each-seen={field.eachSeen ? "yes" : undefined}>
    {field.questions.map((question) => {
      const words = shortRow(question, locale);
      return (
        <li
          class={field.eachSeen && !seen.includes(question.id) ? "unseen" : undefined}
          onFocusIn={() => {
            onSee(question.id);
          }}
          onPointerDown={() => {
            onSee(question.id);
          }}
        >
          <span lang={official}>{words}</span>
          <button
            type="button"
            data-row={question.id}
            aria-label={t("questions.openRow", { words })}
            onClick={() => {
              onOpen(question.id);
            }}
          >
            {t("questions.openOne")}
          </button>
        </li>
      );
    })}
  </ol>
);
