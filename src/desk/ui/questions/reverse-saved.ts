import type { Translate } from "../../messages/translator.ts";
import { announce } from "../announce.ts";
import type { Outbox } from "../saving/outbox.ts";

/** Takes the last saved answer back, or gives it again, and shows the page anew; says it where there is none. */
export const reverseSaved = async (outbox: Outbox, call: "undo" | "redo", t: Translate): Promise<void> => {
  const { saved } = (await outbox.save(call, {})) as { saved: boolean };
  if (saved) location.reload();
  else announce(t(`questions.nothing.${call}`));
};
