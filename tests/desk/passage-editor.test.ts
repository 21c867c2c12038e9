import { history, undo } from "@codemirror/commands";
import { EditorState, type StateCommand, type TransactionSpec } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import type { TextRange } from "../../src/desk/passages/passage-text.ts";
import { deleteBefore, deleteBehind, figureAtCursor } from "../../src/desk/ui/text/figure-keys.ts";
import { guardFigures } from "../../src/desk/ui/text/guard-figures.ts";
import { passageIn, passageRanges, replacing, selectedIn } from "../../src/desk/ui/text/range-field.ts";

const TEXT = "Đạt 12 ha, tăng 3%.";
const RANGES: TextRange[] = [
  { kind: "figure", name: "rice", start: 4, end: 9 },
  { kind: "figure", name: "rice-yoy", start: 16, end: 18 },
];

const editor = (anchor: number, head = anchor) =>
  EditorState.create({
    doc: TEXT,
    selection: { anchor, head },
    extensions: [history(), passageRanges(RANGES), guardFigures],
  });
const after = (state: EditorState, change: TransactionSpec) => state.update(change).state;
const run = (state: EditorState, command: StateCommand) => {
  let next = state;
  const done = command({ state, dispatch: (transaction) => (next = transaction.state) });
  return { done, state: next };
};
/** The text with its figures in brackets. */
const shown = (state: EditorState) => {
  const { text, ranges } = passageIn(state);
  return ranges.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`,
    text,
  );
};
const type = (state: EditorState, text: string) => after(state, state.replaceSelection(text));

describe("typing", () => {
  test.each([
    [4, "Đạt x[12 ha], tăng [3%]."],
    [9, "Đạt [12 ha]x, tăng [3%]."],
    [0, "xĐạt [12 ha], tăng [3%]."],
  ])("at %i stays outside the figures", (at, expected) => {
    expect(shown(type(editor(at), "x"))).toBe(expected);
  });

  test("signs of markup are text", () => {
    expect(passageIn(type(editor(0), "[*{\\[x](#a)")).text).toBe(`[*{\\[x](#a)${TEXT}`);
    expect(shown(type(editor(9), "\\["))).toBe("Đạt [12 ha]\\[, tăng [3%].");
  });

  test("over everything keeps the figures", () => {
    expect(shown(type(editor(0, TEXT.length), "x"))).toBe("x[12 ha][3%]");
  });

  test("on a selected figure stands behind it", () => {
    expect(shown(type(editor(4, 9), "x"))).toBe("Đạt [12 ha]x, tăng [3%].");
  });

  test("into a figure, as a program may, stands behind it", () => {
    expect(shown(after(editor(0), { changes: { from: 6, insert: "x" } }))).toBe("Đạt [12 ha]x, tăng [3%].");
  });

  test("line breaks become spaces", () => {
    expect(shown(type(editor(9), "a\n b"))).toBe("Đạt [12 ha]a b, tăng [3%].");
  });

  test("a half-deleted figure stays whole", () => {
    expect(shown(after(editor(0), { changes: { from: 2, to: 6 } }))).toBe("Đạ[12 ha], tăng [3%].");
  });
});

describe("Backspace and Delete", () => {
  test("select the figure first and remove it then; undo brings it back bound", () => {
    const first = run(editor(9), deleteBefore);
    expect([first.done, selectedIn(first.state)?.name, shown(first.state)]).toEqual([
      true,
      "rice",
      "Đạt [12 ha], tăng [3%].",
    ]);
    const second = run(first.state, deleteBefore);
    expect(shown(second.state)).toBe("Đạt , tăng [3%].");
    expect(shown(run(second.state, undo).state)).toBe("Đạt [12 ha], tăng [3%].");
  });

  test("Delete does so before the figure", () => {
    const first = run(editor(16), deleteBehind);
    expect(selectedIn(first.state)?.name).toBe("rice-yoy");
  });

  test("elsewhere delete a letter", () => {
    expect(run(editor(3), deleteBefore).done).toBe(false);
    expect(shown(after(editor(3), { changes: { from: 2, to: 3 }, userEvent: "delete.backward" }))).toBe(
      "Đạ [12 ha], tăng [3%].",
    );
  });
});

describe("a change of a figure", () => {
  test("replaces its number and keeps the binding", () => {
    const state = editor(0);
    const next = after(state, replacing(state, 4, 9, "13 ha", { kind: "figure", name: "rice" }));
    expect(shown(next)).toBe("Đạt [13 ha], tăng [3%].");
    expect(passageIn(next).ranges[0]?.name).toBe("rice");
    expect(shown(run(next, undo).state)).toBe("Đạt [12 ha], tăng [3%].");
  });

  test("is offered where the cursor touches the figure", () => {
    expect([3, 4, 9, 10].map((at) => figureAtCursor(editor(at))?.name)).toEqual([
      undefined,
      "rice",
      "rice",
      undefined,
    ]);
  });
});

test("Vietnamese input that retypes the end of a word beside a figure leaves the exact text", () => {
  let state = editor(16);
  for (const [remove, insert] of [
    [0, "d"],
    [1, "đ"],
    [0, "e"],
    [2, "để"],
    [0, " "],
  ] as const) {
    const head = state.selection.main.head;
    state = after(state, {
      changes: { from: head - remove, to: head, insert },
      selection: { anchor: head - remove + insert.length },
    });
  }
  expect(shown(state)).toBe("Đạt [12 ha], tăng để [3%].");
});
