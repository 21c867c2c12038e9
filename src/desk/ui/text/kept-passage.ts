import type { PassageText } from "../../passages/passage-text.ts";

/** What was typed into a passage and is not confirmed by the desk yet. */
interface Kept {
  /** What the desk may hold of it: the version last confirmed, and those sent without an answer. */
  readonly bases: readonly PassageText[];
  readonly now: PassageText;
}

/** Keeps the typing of one passage until the desk has confirmed it. */
export interface PassageKeeper {
  readonly read: () => Kept | undefined;
  readonly keep: (kept: Kept) => void;
  readonly forget: () => void;
}

/**
 * Keeps it in this browser at once, so that a page that is left, loaded anew or closed between two key presses loses none.
 * Where the browser keeps nothing, only that is lost.
 */
export const passageKeeper = (
  file: string,
  index: number,
  storage: Storage = localStorage,
): PassageKeeper => {
  const key = `typed ${file} ${String(index)}`;
  const attempt = <T>(what: () => T): T | undefined => {
    try {
      return what();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => {
      const text = attempt(() => storage.getItem(key));
      return typeof text === "string" ? attempt(() => JSON.parse(text) as Kept) : undefined;
    },
    keep: (kept) => {
      attempt(() => {
        storage.setItem(key, JSON.stringify(kept));
      });
    },
    forget: () => {
      attempt(() => {
        storage.removeItem(key);
      });
    },
  };
};
