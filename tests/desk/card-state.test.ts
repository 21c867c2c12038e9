import { describe, expect, test } from "vitest";
import { cardsOf, type Card } from "../../src/desk/questions/cards.ts";
import {
  choose,
  decisionsOf,
  fieldsIn,
  firstOpen,
  correctedFile,
  startCard,
} from "../../src/desk/questions/card-state.ts";
import type { Question } from "../../src/model/question.ts";

const name = (vi: string) => ({ vi, en: vi });
const base = {
  place: { file: "content/reports/2021-h1/sections/test/vi.mdx", line: 5, column: 1 },
  sentence: "Câu thử có ba số.",
  reason: name("thử"),
};
const reworded = (id: string): Question => ({
  id,
  kind: "proposed",
  ...base,
  proposed: name(`Chỉ tiêu ${id}`),
});
const added: Question = {
  id: "n",
  kind: "new",
  ...base,
  proposed: name("Chỉ tiêu mới"),
  alternatives: [
    { answer: { do: "bind", metric: "test-area" }, label: name("Diện tích thử") },
    { answer: { do: "not-a-figure", as: "name" }, label: name("Không phải số liệu") },
  ],
};
const only = (questions: readonly Question[]): Card => {
  const [card] = cardsOf(questions);
  if (!card) throw new Error("no card");
  return card;
};

describe("fields", () => {
  test("reworded figures of one sentence are one decision, a new figure is one of its own", () => {
    const state = startCard(only([reworded("a"), reworded("b"), added]));
    expect(fieldsIn(state).map(({ questions }) => questions.length)).toEqual([2, 1]);
  });

  test("the proposal stands among its rivals by name, and asking the department is last", () => {
    const [field] = fieldsIn(startCard(only([added])));
    expect(field?.options.map(({ effect, isProposal }) => [effect.does, isProposal])).toEqual([
      ["answer", true],
      ["answer", undefined],
      ["answer", undefined],
      ["ask", undefined],
    ]);
  });

  test("nothing is chosen beforehand", () => {
    const state = startCard(only([added]));
    expect([firstOpen(state), decisionsOf(state)]).toEqual([0, []]);
  });
});

describe("answering", () => {
  test("one choice on the sentence answers all its reworded figures", () => {
    const state = choose(startCard(only([reworded("a"), reworded("b")])), 0, 0);
    expect(firstOpen(state)).toBe(-1);
    expect(decisionsOf(state)).toEqual([
      { id: "a", answer: { do: "accept" } },
      { id: "b", answer: { do: "accept" } },
    ]);
  });

  test("figure by figure opens a field for each", () => {
    const state = choose(startCard(only([reworded("a"), reworded("b")])), 0, 1);
    expect(fieldsIn(state).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(firstOpen(state)).toBe(0);
  });

  test("asking the department leaves the question without an answer", () => {
    const state = choose(startCard(only([added])), 0, 3);
    expect(decisionsOf(state)).toEqual([{ id: "n" }]);
  });

  test("a choice goes on to the next open field; numbers out of range choose nothing", () => {
    const start = startCard(only([reworded("a"), reworded("b"), added]));
    expect(choose(start, 0, 0).current).toBe(1);
    expect(choose(start, 0, 9)).toBe(start);
  });
});

describe("correcting", () => {
  const jump: Question = { id: "j", kind: "jump", ...base, printed: "900 ha" };

  test.for(["jump", "revision", "comment"] as const)(
    "what is wrong of the kind %s is one choice away",
    (kind) => {
      const state = startCard(only([{ ...jump, kind }]));
      const at = fieldsIn(state)[0]?.options.findIndex(({ effect }) => effect.does === "correct") ?? -1;
      expect(at).toBe(1);
      expect(correctedFile(state, 0, at)).toBe(base.place.file);
      expect(correctedFile(state, 0, 0)).toBeUndefined();
    },
  );

  test("to open the text answers nothing: the card stays as it was", () => {
    const state = startCard(only([jump]));
    expect(choose(state, 0, 1)).toBe(state);
    expect(decisionsOf({ ...state, chosen: { j: 1 } })).toEqual([]);
    expect(firstOpen(state)).toBe(0);
  });

  test("a proposal is corrected by its rivals, not in the text", () => {
    const effects = fieldsIn(startCard(only([reworded("a")])))[0]?.options.map(({ effect }) => effect.does);
    expect(effects).not.toContain("correct");
  });
});
