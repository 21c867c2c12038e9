import type { SaveState } from "../saving/outbox.ts";
import type { Translate } from "../../messages/translator.ts";

interface Props {
  readonly connection: SaveState;
  readonly t: Translate;
}

/** Stands for the cards until the result of a control question is known, and says what that waits for. */
export const Awaiting = ({ connection, t }: Props) => (
  <p class="card" role="status">
    {t(connection === "unreachable" ? "questions.awaitingDesk" : "questions.awaiting")}
  </p>
);
