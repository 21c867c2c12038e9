import { useEffect } from "preact/hooks";
import type { CardState } from "../../questions/card-state.ts";
import { keyAction } from "./key-action.ts";

interface KeyTargets {
  /** Of the card that is shown now; undefined where none is. */
  readonly state: () => CardState | undefined;
  readonly choice: () => Parameters<typeof keyAction>[1];
  /** Is something shown that has to be settled before a card is answered? */
  readonly isWaiting: () => boolean;
  readonly choose: (state: CardState, option: number) => void;
  /** `now` is the time of the key, in milliseconds. */
  readonly save: (now: number) => void;
  readonly go: (by: number) => void;
  readonly reverse: (call: "undo" | "redo") => void;
}

/** Answers questions by keys. */
export const useQuestionKeys = (targets: KeyTargets): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = keyAction(event, targets.choice());
      const state = targets.state();
      if (!action || !state || targets.isWaiting()) return;
      event.preventDefault();
      if (action.does === "choose") targets.choose(state, action.option);
      else if (action.does === "save") targets.save(event.timeStamp);
      else if (action.does === "go") targets.go(action.by);
      else targets.reverse(action.does);
    };
    addEventListener("keydown", listen);
    return () => {
      removeEventListener("keydown", listen);
    };
  });
};
