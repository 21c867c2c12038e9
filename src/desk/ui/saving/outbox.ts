import { DeskRefusal, DeskUnreachable, type CallFault } from "./call-desk.ts";
import type { Outgoing, OutboxDatabase } from "./outbox-database.ts";

export type SaveState = "saved" | "saving" | "unreachable" | "refused";

export interface OutboxOptions {
  readonly database: OutboxDatabase;
  /** Sends one change; throws DeskUnreachable or DeskRefusal. */
  readonly send: (change: Outgoing) => Promise<unknown>;
  /** Is told of each state, and why the desk did not carry out a change. */
  readonly onState: (state: SaveState, waiting: number, fault?: CallFault) => void;
  /** Waits until sending again is worth while. */
  readonly pause: () => Promise<void>;
  readonly newKey: () => string;
}

export interface Outbox {
  /** Stores the change in this browser, then sends it; the result is the desk's answer, however long that takes. */
  readonly save: (call: string, input: Outgoing["input"]) => Promise<unknown>;
  /** Sends what an earlier page left. */
  readonly resume: () => Promise<void>;
}

/**
 * Sends changes one after the other, in the order in which they were made. A change stays in the database until the desk
 * has confirmed it; it is sent again with the same key until then, so it is neither lost nor carried out twice.
 */
export const outboxOf = ({ database, send, onState, pause, newKey }: OutboxOptions): Outbox => {
  let waiting = 0;
  /** Why the last change was not carried out. */
  let refused: CallFault | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const deliver = async (change: Outgoing): Promise<unknown> => {
    for (;;) {
      try {
        onState("saving", waiting);
        const result = await send(change);
        await database.remove(change.key);
        return result;
      } catch (error) {
        if (error instanceof DeskRefusal) {
          await database.remove(change.key);
          refused = error.fault;
        }
        if (!(error instanceof DeskUnreachable)) throw error;
        onState("unreachable", waiting, error.fault);
        await pause();
      }
    }
  };

  const enqueue = (change: Outgoing): Promise<unknown> => {
    waiting += 1;
    const result = last
      .catch(() => undefined)
      .then(() => {
        refused = undefined;
        return deliver(change);
      })
      .finally(() => {
        waiting -= 1;
        if (waiting === 0) onState(refused ? "refused" : "saved", 0, refused);
      });
    last = result.catch(() => undefined);
    return result;
  };

  return {
    save: async (call, input) => {
      const change = { key: newKey(), call, input };
      await database.put(change);
      return enqueue(change);
    },
    resume: async () => {
      for (const change of await database.all()) await enqueue(change).catch(() => undefined);
    },
  };
};
