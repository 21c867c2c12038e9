import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import type { AskedQuestion } from "../../src/desk/questions/asked-question.ts";
import { cardsOf, type Card } from "../../src/desk/questions/cards.ts";
import {
  askedAgain,
  choose,
  decisionsOf,
  fieldsIn,
  firstOpen,
  startCard,
  withDetail,
  type CardState,
} from "../../src/desk/questions/card-state.ts";
import { candidateFigures, type CandidateFigure } from "../../src/desk/questions/figures-that-may-be.ts";
import { matchingFigures } from "../../src/desk/questions/matching-figures.ts";
import { settledCards } from "../../src/desk/questions/settled-cards.ts";
import { questionsOf } from "../../src/draft/answers/apply-answer.ts";
import { made, publishedWithTranslation, text } from "../draft/publisher.ts";

const name = (vi: string) => ({ vi, en: vi });
const base = {
  place: { file: "content/reports/2001-h1/sections/test/vi.mdx", line: 5, column: 1 },
  sentence: "Câu thử có một số.",
  reason: name("thử"),
  printed: "900 ha",
};
const jump: AskedQuestion = {
  id: "j",
  kind: "jump",
  ...base,
  newSeries: { from: name("2001"), languages: ["vi", "en"] },
};
const lost = (...metrics: readonly string[]): AskedQuestion => ({
  id: "l",
  kind: "lost",
  group: "figures",
  ...base,
  subject: metrics.join(" "),
  lost: metrics.map((metric) => ({ metric, name: name(metric) })),
});
const only = (...questions: readonly AskedQuestion[]): Card => {
  const [card] = cardsOf(questions);
  if (!card) throw new Error("no card");
  return card;
};
const optionOf = (state: CardState, does: string): number =>
  fieldsIn(state)[0]?.options.findIndex(({ effect }) => effect.does === does) ?? -1;
const chosen = (question: AskedQuestion, does: string): CardState => {
  const state = startCard(only(question));
  return choose(state, 0, optionOf(state, does));
};
const FIGURE = { figure: "area", printed: "5 ha", sentence: "Có 5 ha." };

test("a break is answered once its reason is there in every language; spaces are no reason", () => {
  const start = chosen(jump, "break");
  const half = withDetail(start, "j", { reason: { vi: "Lý do" } });
  const blank = withDetail(half, "j", { reason: { en: "  " } });
  for (const open of [start, half, blank]) expect([firstOpen(open), decisionsOf(open)]).toEqual([0, []]);
  const whole = withDetail(half, "j", { reason: { en: " Reason " } });
  expect(firstOpen(whole)).toBe(-1);
  const reason = { vi: "Lý do", en: "Reason" };
  expect(decisionsOf(whole)).toEqual([{ id: "j", answer: { do: "break", reason } }]);
});

test("another option than the one that asks for a reason is not held up by what was typed", () => {
  const typed = withDetail(chosen(jump, "break"), "j", { reason: { vi: "Lý do" } });
  const state = choose(typed, 0, 0);
  expect(decisionsOf(state)).toEqual([{ id: "j", answer: { do: "accept" } }]);
});

test("each lost figure is found or said to be missing; when all are missing, none is printed", () => {
  const start = chosen(lost("one", "two"), "find");
  const one = withDetail(start, "l", { found: { one: FIGURE } });
  for (const open of [start, one]) expect([firstOpen(open), decisionsOf(open)]).toEqual([0, []]);
  expect(decisionsOf(withDetail(one, "l", { found: { two: null } }))).toEqual([
    { id: "l", answer: { do: "printed-as", figures: [{ metric: "one", ...FIGURE }] } },
  ]);
  expect(decisionsOf(withDetail(start, "l", { found: { one: null, two: null } }))).toEqual([
    { id: "l", answer: { do: "accept" } },
  ]);
});

test("of a figure that is unchanged, that it always is so comes behind all other answers", () => {
  const state = startCard(only({ id: "u", kind: "unchanged", ...base }));
  const options = fieldsIn(state)[0]?.options ?? [];
  expect(options.map(({ effect }) => effect.does)).toEqual(["answer", "ask", "answer"]);
  expect(decisionsOf(choose(state, 0, 2))).toEqual([{ id: "u", answer: { do: "always" } }]);
});

test("a question without what a further answer needs does not offer it", () => {
  for (const kind of ["jump", "lost"] as const) {
    const state = startCard(only({ id: "x", kind, ...base }));
    expect([optionOf(state, "break"), optionOf(state, "find")]).toEqual([-1, -1]);
  }
});

test("what was typed stays when the desk refuses the answer", () => {
  const whole = withDetail(chosen(jump, "break"), "j", { reason: { vi: "Lý do", en: "Reason" } });
  const again = askedAgain(whole, { gone: [], refused: ["j"] });
  expect(again?.chosen).toEqual({});
  expect(again?.details["j"]?.reason).toEqual({ vi: "Lý do", en: "Reason" });
});

test("a card of which a question was settled with another card asks the rest; of one with nothing left it says so", () => {
  const other: AskedQuestion = { id: "k", kind: "jump", ...base };
  const shown = [only(jump, other), only(lost("one"))].map((card) => ({
    ...card,
    section: "",
    sentence: "",
  }));
  const { states, done } = settledCards(shown, {}, ["k", "l"]);
  expect(done).toEqual(["l"]);
  expect(fieldsIn(states["j"] ?? startCard(only(other))).map(({ id }) => id)).toEqual(["j"]);
  expect(settledCards(shown, {}, [])).toEqual({ states: {}, done: [] });
});

const ID = "2001-h1";
const before = publishedWithTranslation();
const lines = [
  ...text.filter((line) => !line.includes("lễ hội")),
  "Cả năm đã cùng nhân dân mở được 5 lễ hội thử nghiệm, tăng 3% so với cùng kỳ năm trước.",
  "Đã trồng 9 ha rừng thử nghiệm.",
];
const files = new Map([...before, ...made(lines, before, "Tình hình 6 tháng đầu năm 2001").files]);
const [first, draft] = readContent(files).reports.map(({ edition }) => edition);
if (!first || !draft) throw new Error("the reports cannot be read");
const metricOf = (kind: string) =>
  questionsOf(files, ID).questions.find((one) => one.kind === kind && one.group === "figures")?.subject ?? "";

test("what a lost figure may be: new figures that fit its kind, those of its unit first, none that goes on another one", () => {
  const found = candidateFigures(files, draft, first, metricOf("lost"));
  expect(found.map(({ printed }) => printed)[0]).toMatch(/^5/);
  expect(found.some(({ printed }) => printed.startsWith("9"))).toBe(true);
  expect(found.some(({ printed }) => printed.startsWith("3%"))).toBe(false);
  expect(found.some(({ printed }) => printed.startsWith("120"))).toBe(false);
  expect(candidateFigures(files, draft, first, "no-such-metric")).toEqual([]);
});

test("figures are found by their number and by words without marks", () => {
  const figures: readonly CandidateFigure[] = [
    { figure: "a", printed: "1.234 ha", sentence: "Đã trồng 1.234 ha rừng.", section: "Lâm nghiệp" },
    { figure: "b", printed: "5 xã", sentence: "Có 5 xã.", section: "Đô thị" },
  ];
  const ids = (query: string) => matchingFigures(figures, query).map(({ figure }) => figure);
  expect([ids(""), ids("1.234"), ids("da trong"), ids("ĐÔ THỊ"), ids("rừng xã")]).toEqual([
    ["a", "b"],
    ["a"],
    ["a"],
    ["b"],
    [],
  ]);
});
