import { expect, test } from "vitest";
import { changedWords } from "../../src/report/changed-words.ts";

const marked = (parts: ReturnType<typeof changedWords>["was"]): string | undefined =>
  parts?.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join(" ");
const both = (was?: string, now?: string) => {
  const changed = changedWords(was, now);
  return [marked(changed.was), marked(changed.now)];
};
const many = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${String(at)}`).join(" ");

test.for([
  ["one change", "Gieo 10 ha lúa.", "Gieo 12 ha lúa.", "Gieo [10] ha lúa.", "Gieo [12] ha lúa."],
  [
    "two changes of one sentence, each by itself",
    "Gieo 10 ha lúa, tăng 5% so với năm trước.",
    "Gieo 12 ha lúa, tăng 7% so với năm trước.",
    "Gieo [10] ha lúa, tăng [5%] so với năm trước.",
    "Gieo [12] ha lúa, tăng [7%] so với năm trước.",
  ],
  ["words that only one version has", "Gieo lúa.", "Gieo thêm lúa.", "Gieo lúa.", "Gieo [thêm] lúa."],
  ["a passage that is new", undefined, "Câu mới.", undefined, "[Câu mới.]"],
] as const)("%s", ([, was, now, first, second]) => {
  expect(both(was, now)).toEqual([first, second]);
});

test("of equal words only a few stand beside a change, at the ends and between two changes", () => {
  const [was] = both(
    `${many("a", 20)} 1 ${many("b", 30)} 2 ${many("c", 20)}`,
    `${many("a", 20)} 3 ${many("b", 30)} 4 ${many("c", 20)}`,
  );
  expect(was).toBe(
    `… ${many("a", 20).split(" ").slice(8).join(" ")} [1] ${many("b", 12)} … ${many("b", 30).split(" ").slice(18).join(" ")} [2] ${many("c", 12)} …`,
  );
});
