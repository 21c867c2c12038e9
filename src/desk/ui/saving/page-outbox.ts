import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { callDesk, type CallFault } from "./call-desk.ts";
import { newKey } from "./new-key.ts";
import { openOutbox } from "./outbox-database.ts";
import { outboxOf, type Outbox, type SaveState } from "./outbox.ts";

const RETRY_MILLISECONDS = 1500;

const t = deskTranslator(deskLocale(document.documentElement.lang));

/**
 * The outbox of this page; shows its state in the head and, when the desk does not answer, as a banner. `onState` is told
 * of each state too.
 */
export const pageOutbox = async (onState?: (state: SaveState) => void): Promise<Outbox> => {
  const outbox = outboxOf({
    database: await openOutbox(),
    send: ({ key, call, input }) => callDesk(call, { ...input, key }, (value) => value),
    onState: (state, waiting, fault) => {
      showState(state, waiting, fault);
      onState?.(state);
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS)),
    newKey,
  });
  void outbox.resume();
  return outbox;
};

const showState = (state: SaveState, waiting: number, fault?: CallFault): void => {
  const shown = document.querySelector<HTMLElement>("#save-state");
  const banner = document.querySelector<HTMLElement>("#server-lost");
  const time = new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
  if (shown)
    shown.textContent =
      state === "unreachable" ? t("states.lost") : t(`states.${state}`, state === "saved" ? { time } : {});
  // While it is sent again, the banner stays: only what was carried out ends it.
  if (!banner || state === "saving") return;
  const words = fault === undefined ? "" : t(`faults.${fault}`, { n: waiting });
  if (banner.textContent !== words) banner.textContent = words;
  banner.hidden = words === "";
};
