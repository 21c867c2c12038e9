import { callFault } from "../saving/call-desk.ts";
import { samePassage, type PassageText } from "../../passages/passage-text.ts";

/** What the desk says of a passage that it was sent. */
export type SaveResult =
  | { readonly saved: true; readonly now: PassageText }
  | { readonly saved: false; readonly other?: PassageText };

export type SaveStatus = "saved" | "editing" | "refused" | { readonly other: PassageText };

export interface SavedPassage {
  /** Sends `now` unless the desk has it, or is being asked: then what the editor holds afterwards is sent. */
  readonly save: (now: PassageText) => Promise<void>;
  /** Goes on from the other version: what is saved next replaces it. */
  readonly goOnFrom: (other: PassageText) => void;
}

/** One passage that is sent, one version at a time, together with the version that it was made from. */
export const savedPassage = (
  first: PassageText,
  send: (was: PassageText, now: PassageText) => Promise<SaveResult>,
  onStatus: (status: SaveStatus) => void,
): SavedPassage => {
  let known = first;
  const waiting: PassageText[] = [];
  let sending: Promise<void> | undefined;

  const sendAll = async (): Promise<void> => {
    for (let now = waiting.pop(); now; now = waiting.pop()) {
      waiting.length = 0;
      if (samePassage(known, now)) {
        onStatus("saved");
        continue;
      }
      // What the desk does not take stays in the editor, and what is typed then is sent again.
      const result = await send(known, now).catch((error: unknown): SaveResult => {
        callFault(error);
        return { saved: false };
      });
      if (result.saved) known = result.now;
      if (waiting.length > 0) continue;
      onStatus(result.saved ? "saved" : result.other ? { other: result.other } : "refused");
    }
    sending = undefined;
  };

  return {
    save: (now) => {
      waiting.push(now);
      return (sending ??= sendAll());
    },
    goOnFrom: (other) => {
      known = other;
    },
  };
};
