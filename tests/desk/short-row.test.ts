import { expect, test } from "vitest";
import { shortRow } from "../../src/desk/questions/short-row.ts";
import type { Question } from "../../src/model/question.ts";

const LONG = Array.from({ length: 40 }, (_, at) => `chữ${String(at)}`).join(" ");
const question = (more: Partial<Question>): Question => ({
  id: "0123abcd",
  kind: "lost",
  place: { file: "content/reports/2001-q2/corrections.yaml", line: 1, column: 1 },
  sentence: "Câu thử.",
  reason: { vi: "thử", en: "test" },
  ...more,
});

test("a correction is told by its words and some beside them, not by a whole row of a table", () => {
  const asked = { group: "corrections", subject: "“Quí II” → “Quý II”", printed: "Quí II" } as const;
  const row = shortRow(question({ ...asked, sentence: `17\t${LONG}\tQuí II\tX\t\t${LONG}` }), "vi");
  expect(row).toMatch(/^“Quí II” → “Quý II”: … (?:chữ\d+ ){6}Quí II X (?:chữ\d+ ){5}…$/);
  expect(shortRow(question({ ...asked, sentence: "Hạn Quí II." }), "vi")).toBe(
    "“Quí II” → “Quý II”: Hạn Quí II.",
  );
});

test("a long relation or answer is told by its beginning; sentences and short texts stand whole", () => {
  const name = { vi: LONG, en: LONG };
  for (const group of ["relations", "audit-answers"] as const)
    expect(shortRow(question({ group, name }), "vi")).toMatch(/^chữ0 .* chữ15 …$/);
  expect(shortRow(question({ group: "relations", name: { vi: "Quan hệ thử" } }), "vi")).toBe("Quan hệ thử");
  expect(shortRow(question({ group: "figures", sentence: LONG }), "vi")).toBe(LONG);
  expect(shortRow(question({ group: "table-rows", sentence: LONG }), "vi")).toBe(LONG);
});
