import { expect, test } from "vitest";
import { isBounce, keyAction, type Pressed } from "../../src/desk/ui/questions/key-action.ts";

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  target: null,
  ...more,
});
const ON = { digits: true };
const fieldOf = (selector: string) => ({ matches: (asked: string) => asked.includes(selector) }) as never;

test("digits choose until they are switched off; Enter and the page keys stay", () => {
  expect(keyAction(press("2"), ON)).toEqual({ does: "choose", option: 1 });
  expect(keyAction(press("2"), { digits: false })).toBeUndefined();
  expect(keyAction(press("Enter"), { digits: false })).toEqual({ does: "save" });
  expect(keyAction(press("PageDown"), { digits: false })).toEqual({ does: "go", by: 1 });
});

test("a digit among what a chosen option asks besides chooses no other option; Enter saves there", () => {
  const target = {
    matches: () => false,
    closest: (asked: string) => (asked === ".answer-detail" ? {} : null),
  };
  expect(keyAction(press("2", { target: target as never }), ON)).toBeUndefined();
  expect(keyAction(press("Enter", { target: target as never }), ON)).toEqual({ does: "save" });
});

test("Enter in a text field is that of its form", () => {
  expect(keyAction(press("Enter", { target: fieldOf("textarea") }), ON)).toBeUndefined();
});

test("Ctrl+Z takes back and Ctrl+Y makes again, with the Caps Lock key too, but not in a text field", () => {
  const ctrl = { ctrlKey: true };
  expect(["z", "Z", "y", "Y", "x"].map((key) => keyAction(press(key, ctrl), ON)?.does)).toEqual([
    "undo",
    "undo",
    "redo",
    "redo",
    undefined,
  ]);
  expect(keyAction(press("y", { ...ctrl, target: fieldOf("textarea") }), ON)).toBeUndefined();
});

test.for(["a", "[", "]", "đ"])("“%s”, which input programs send, does nothing", (key) => {
  expect(keyAction(press(key), ON)).toBeUndefined();
});

test("a second press soon after the first is its bounce; the first of a page is none, however early it comes", () => {
  expect(isBounce(undefined, 5)).toBe(false);
  expect(isBounce(1000, 1200)).toBe(true);
  expect(isBounce(1000, 1351)).toBe(false);
});
