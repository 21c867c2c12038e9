import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { passageAddress } from "../../passage-address.ts";
import type { QuestionPage } from "../../questions/page-data.ts";
import type { Translate } from "../../messages/translator.ts";
import type { Written } from "../../store/change.ts";
import { announce } from "../announce.ts";
import type { Outbox } from "../saving/outbox.ts";

type ReversalCall = "undo" | "redo";

interface Clash {
  readonly call: ReversalCall;
  readonly conflicts: Extract<Written, { saved: false }>["conflicts"];
}

interface UsedReversal {
  /** Takes one's own last change back, or makes it again, and shows the page anew; says it where there is none. */
  readonly reverse: (call: ReversalCall) => void;
  /** Asks where another changed the same place since; null where nothing is asked. */
  readonly question: JSX.Element | null;
}

/** Undo and redo of the changes of this browser. */
export const useReversal = (outbox: Outbox, page: QuestionPage, t: Translate): UsedReversal => {
  const clash = useSignal<Clash | undefined>(undefined);
  const ask = async (call: ReversalCall, over?: Readonly<Record<string, string | null>>): Promise<void> => {
    const written = (await outbox.save(call, over ? { over } : {})) as Written;
    if (written.saved) location.reload();
    else if (written.conflicts.length === 0) announce(t(`questions.nothing.${call}`));
    else clash.value = { call, conflicts: written.conflicts };
  };
  const { call, conflicts } = clash.value ?? { call: "undo", conflicts: [] };
  const texts = conflicts.filter(({ path }) => path.endsWith(".mdx"));
  return {
    reverse: (next) => void ask(next),
    question: clash.value ? (
      <div class="notice">
        <p>{t(`questions.clash.${call}`)}</p>
        {texts.map(({ path }) => (
          <p>
            <a href={passageAddress(page.report, path, page.official)} target="_blank" rel="noopener">
              {t("questions.clash.look")}
            </a>
          </p>
        ))}
        <p class="button-row">
          <button
            type="button"
            onClick={() => {
              clash.value = undefined;
            }}
          >
            {t("questions.clash.leave")}
          </button>{" "}
          <button
            type="button"
            onClick={() =>
              void ask(call, Object.fromEntries(conflicts.map(({ path, otherHash }) => [path, otherHash])))
            }
          >
            {t(`questions.clash.over.${call}`)}
          </button>
        </p>
      </div>
    ) : null,
  };
};
