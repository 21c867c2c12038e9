import { useComputed, type ReadonlySignal } from "@preact/signals";
import { answeringTime } from "../../questions/answering-time.ts";
import type { ShownCard } from "../../questions/page-data.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";

/** Minutes by the keystroke model for the cards that are left: told anew when one is done, not at every key. */
export const useMinutesLeft = (
  cards: readonly ShownCard[],
  done: ReadonlySignal<ReadonlySet<string>>,
  locale: DeskLocale,
  t: Translate,
): ReadonlySignal<number> =>
  useComputed(() => {
    const left = cards.filter(({ id }) => !done.value.has(id));
    return answeringTime(left, locale, t).minutes;
  });
