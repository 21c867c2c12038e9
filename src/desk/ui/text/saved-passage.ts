import { callFault } from "../saving/call-desk.ts";
import type { PassageKeeper } from "./kept-passage.ts";
import { samePassage, type PassageText } from "../../passages/passage-text.ts";

/** What the desk says of a passage that it was sent. */
export type SaveResult =
  | { readonly saved: true; readonly now: PassageText }
  | { readonly saved: false; readonly other?: PassageText };

/** `before` is what the other version and the one in the editor were made from. */
export type SaveStatus =
  "saved" | "editing" | "refused" | { readonly before: PassageText; readonly other: PassageText };

export interface SavedPassage {
  /** What the editor begins with: what was typed and not confirmed when the page was left, else the passage as it is. */
  readonly start: PassageText;
  /** Keeps what the editor holds until the desk has it. */
  readonly typed: (now: PassageText) => void;
  /** Sends `now` unless the desk has it, or is being asked: then what the editor holds afterwards is sent. */
  readonly save: (now: PassageText) => Promise<void>;
  /** Goes on from the other version: what is saved next replaces it. What was typed is not kept any more. */
  readonly goOnFrom: (other: PassageText) => void;
}

interface SavedPassageOptions {
  readonly send: (was: PassageText, now: PassageText) => Promise<SaveResult>;
  readonly onStatus: (status: SaveStatus) => void;
  readonly keeper: PassageKeeper;
}

/**
 * One passage that is sent, one version at a time, together with the version that it was made from. Where the desk holds
 * a version that was sent from here without an answer, the next one goes on from that.
 */
export const savedPassage = (
  first: PassageText,
  { send, onStatus, keeper }: SavedPassageOptions,
): SavedPassage => {
  const kept = keeper.read();
  const isIn = (all: readonly PassageText[], one: PassageText): boolean =>
    all.some((other) => samePassage(other, one));
  let unanswered: readonly PassageText[] = kept?.bases ?? [];
  let known = kept && !isIn(kept.bases, first) ? (kept.bases[0] ?? first) : first;
  let latest = kept?.now ?? first;
  const waiting: PassageText[] = [];
  let sending: Promise<void> | undefined;

  const typed = (now: PassageText): void => {
    latest = now;
    if (samePassage(known, now) && unanswered.length === 0) keeper.forget();
    else keeper.keep({ bases: [known, ...unanswered], now });
  };

  const sendOne = async (now: PassageText): Promise<SaveResult> => {
    unanswered = [...unanswered, now];
    typed(latest);
    const result = await send(known, now);
    if (result.saved || !result.other || samePassage(result.other, known)) return result;
    if (!isIn(unanswered, result.other)) return result;
    known = result.other;
    return send(known, now);
  };

  const sendAll = async (): Promise<void> => {
    for (let now = waiting.pop(); now; now = waiting.pop()) {
      waiting.length = 0;
      if (samePassage(known, now)) {
        onStatus("saved");
        continue;
      }
      // What the desk does not take stays in the editor, and what is typed then is sent again.
      const result = await sendOne(now).catch((error: unknown): SaveResult => {
        callFault(error);
        return { saved: false };
      });
      if (result.saved) known = result.now;
      unanswered = [];
      // The desk says it in its own way, without spaces at the end: that is confirmed too.
      if (result.saved && samePassage(latest, now)) latest = known;
      typed(latest);
      if (waiting.length > 0) continue;
      onStatus(result.saved ? "saved" : result.other ? { before: known, other: result.other } : "refused");
    }
    sending = undefined;
  };

  return {
    start: latest,
    typed,
    save: (now) => {
      waiting.push(now);
      return (sending ??= sendAll());
    },
    goOnFrom: (other) => {
      known = other;
      unanswered = [];
      keeper.forget();
    },
  };
};
