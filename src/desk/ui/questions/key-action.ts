/** What a key does on the page of the questions. */
export type KeyAction =
  | { readonly does: "choose"; readonly option: number }
  | { readonly does: "save" }
  | { readonly does: "go"; readonly by: 1 | -1 }
  | { readonly does: "undo" };

/** What of a key press decides. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly target: EventTarget | null;
}

const isTextField = (target: unknown): boolean =>
  target instanceof Object &&
  "matches" in target &&
  (target as Element).matches("textarea, select, input:not([type=radio]):not([type=checkbox])");

const isButton = (target: unknown): boolean =>
  target instanceof Object && "matches" in target && (target as Element).matches("button, a, summary");

/**
 * The action of a key: digits choose, Enter saves, Page Down and Page Up go on and back. Arrows keep what they do in radio
 * buttons. Letters do nothing: Vietnamese input programs send them on their own account. In text fields digits are
 * typed; a held key and one that is being composed do nothing.
 */
export const keyAction = (event: Pressed): KeyAction | undefined => {
  const { key, ctrlKey, altKey, metaKey, repeat, isComposing, target } = event;
  if (isComposing || altKey || metaKey || repeat) return undefined;
  if (ctrlKey) return key === "z" && !isTextField(target) ? { does: "undo" } : undefined;
  if (key === "PageDown") return { does: "go", by: 1 };
  if (key === "PageUp") return { does: "go", by: -1 };
  if (key === "Enter") return isButton(target) ? undefined : { does: "save" };
  if (isTextField(target)) return undefined;
  if (/^[1-9]$/.test(key)) return { does: "choose", option: Number(key) - 1 };
  return undefined;
};
