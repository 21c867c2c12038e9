/** What a key does on the page of the questions. */
export type KeyAction =
  | { readonly does: "choose"; readonly option: number }
  | { readonly does: "save" }
  | { readonly does: "go"; readonly by: 1 | -1 }
  | { readonly does: "undo" | "redo" };

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

/** What a person has chosen of the keys. */
export interface KeyChoice {
  readonly digits: boolean;
}

const UNDOING: Readonly<Record<string, KeyAction>> = { z: { does: "undo" }, y: { does: "redo" } };

/** Two presses of Enter within this many milliseconds are one: a key that bounces answers one card. */
const BOUNCE = 350;

/** Is a press at `now` the bounce of the one `before`? Both in milliseconds; the first press of a page is none, however early. */
export const isBounce = (before: number | undefined, now: number): boolean =>
  before !== undefined && now - before < BOUNCE;

const isTextField = (target: unknown): boolean =>
  target instanceof Object &&
  "matches" in target &&
  (target as Element).matches("textarea, select, input:not([type=radio]):not([type=checkbox])");

/** Is it among what a chosen option asks besides? A digit there would choose another option. */
const isInDetail = (target: unknown): boolean =>
  target instanceof Object && "closest" in target && (target as Element).closest(".answer-detail") !== null;

const isButton = (target: unknown): boolean =>
  target instanceof Object && "matches" in target && (target as Element).matches("button, a, summary");

/**
 * The action of a key: digits choose, Enter saves, Page Down and Page Up go on and back. Arrows keep what they do in radio
 * buttons. Letters do nothing: Vietnamese input programs send them on their own account. In text fields digits and
 * Enter do what they do there; a held key and one that is being composed do nothing, nor do digits that were switched off (WCAG 2.1.4).
 */
export const keyAction = (event: Pressed, { digits }: KeyChoice): KeyAction | undefined => {
  const { key, ctrlKey, altKey, metaKey, repeat, isComposing, target } = event;
  if (isComposing || altKey || metaKey || repeat) return undefined;
  if (ctrlKey) return isTextField(target) ? undefined : UNDOING[key.toLowerCase()];
  if (key === "PageDown") return { does: "go", by: 1 };
  if (key === "PageUp") return { does: "go", by: -1 };
  if (key === "Enter") return isButton(target) || isTextField(target) ? undefined : { does: "save" };
  if (isTextField(target) || isInDetail(target)) return undefined;
  if (digits && /^[1-9]$/.test(key)) return { does: "choose", option: Number(key) - 1 };
  return undefined;
};
