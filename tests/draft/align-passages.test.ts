import { expect, test } from "vitest";
import type { OutlineItem } from "../../src/draft/outline.ts";
import { alignItems } from "../../src/draft/translation/align-passages.ts";
import { language } from "../../src/model/languages.ts";

const items = (texts: readonly string[]): OutlineItem[] =>
  texts.map((text) => ({ passage: { kind: "paragraph", depth: 0, text, emphasis: [], notes: [] } }));
const aligned = (official: readonly string[], translation: readonly string[]) =>
  alignItems(items(official), items(translation), {
    official: language("vi"),
    translation: language("en"),
  }).map(([one, other]) => [one.passage?.text, other.passage?.text]);

const MAIZE = "Sản lượng ngô thử nghiệm đạt 1.200 tấn, tăng 5,5%. Diện tích đạt 310 ha, giảm 2%.";
const TEA = "Diện tích chè thử nghiệm đạt 45 ha, tăng 7%.";

test("a passage that a translation splits is rendered by both parts", () => {
  const parts = ["Output of test maize reached 1,200 tonnes, up 5.5%.", "Its area was 310 ha, down 2%."];
  const tea = "The area of test tea was 45 ha, up 7%.";
  expect(aligned([MAIZE, TEA], [...parts, tea])).toEqual([
    [MAIZE, parts.join(" ")],
    [TEA, tea],
  ]);
});

test("a passage that only the translation has joins no other one", () => {
  const maize = "Output of test maize reached 1,200 tonnes, up 5.5%. Its area was 310 ha, down 2%.";
  const more = "Test cassava was planted on 88 ha, up 9%, and test rice on 77 ha, down 6%.";
  expect(aligned([MAIZE], [maize, more])).toEqual([[MAIZE, maize]]);
  expect(aligned([MAIZE], [maize, "Nothing else was measured."])).toEqual([[MAIZE, maize]]);
});
