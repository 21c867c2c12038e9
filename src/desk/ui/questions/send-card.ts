import type { ControlResult } from "../../controls/control.ts";
import { decisionsOf, type AnswerResult, type CardState } from "../../questions/card-state.ts";
import { DeskRefusal } from "../saving/call-desk.ts";
import type { Outbox } from "../saving/outbox.ts";

/** What came of sending a card; of a control question also whether its wrong proposal was accepted. */
export interface SentCard extends AnswerResult {
  readonly result?: ControlResult;
}

/** Sends the decisions of a card, however long that takes. What the desk refuses is open again, none of it is lost unsaid. */
export const sendCard = async (
  outbox: Pick<Outbox, "save">,
  report: string,
  control: string | undefined,
  state: CardState,
): Promise<SentCard> => {
  const decisions = decisionsOf(state);
  try {
    if (control === undefined) return (await outbox.save("answer", { report, decisions })) as AnswerResult;
    const result = (await outbox.save("control", { report, control, decisions })) as ControlResult;
    return { result, gone: [], refused: [] };
  } catch (error) {
    if (!(error instanceof DeskRefusal)) throw error;
    return { gone: [], refused: decisions.map(({ id }) => id) };
  }
};
