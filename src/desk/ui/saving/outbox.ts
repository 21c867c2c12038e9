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
  /** Was the last change not written, and which fault of the call that was: none where the desk answered that it was not. */
  let unwritten: { readonly fault?: CallFault } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const deliver = async (change: Outgoing): Promise<unknown> => {
    for (;;) {
      try {
        onState("saving", waiting);
        const result = await send(change);
        await database.remove(change.key);
        if (isUnwritten(result)) unwritten = {};
        return result;
      } catch (error) {
        if (error instanceof DeskRefusal) {
          await database.remove(change.key);
          unwritten = { fault: error.fault };
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
        unwritten = undefined;
        return deliver(change);
      })
      .finally(() => {
        waiting -= 1;
        if (waiting === 0) onState(unwritten ? "refused" : "saved", 0, unwritten?.fault);
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

interface Answered {
  readonly saved?: unknown;
  readonly refused?: readonly unknown[];
  readonly conflicts?: readonly unknown[];
}

/** Did the desk answer that it wrote nothing, as where the text was changed elsewhere, or not all of it? */
const isUnwritten = (result: unknown): boolean => {
  const { saved, refused = [], conflicts } = (result ?? {}) as Answered;
  // Without a conflict there was nothing to take back.
  return refused.length > 0 || (saved === false && conflicts?.length !== 0);
};
