import { expect, test } from "vitest";
import type { Files } from "../../src/report/from-files.ts";
import { made, publishedWithTranslation, text } from "./publisher.ts";

const ROOT = "content/reports/2001-q1/";
const NOTED = `${ROOT}sections/nong-nghiep/en.mdx`;

/** The published report, in its translation a translator's note. */
const noted = (note: string): Files => {
  const next = publishedWithTranslation();
  const english = (next.get(NOTED) ?? "").replace("last year.", "last year[^tn-a].");
  return next.set(NOTED, `${english}\n[^tn-a]: Translator's note: ${note}\n`);
};

const drafted = (note: string) => made(text, noted(note), "Tình hình 6 tháng đầu năm 2001");
const englishOf = ({ files }: ReturnType<typeof made>): string =>
  files.get("content/reports/2001-h1/sections/nong-nghiep/en.mdx") ?? "";

test("a translator's note is carried while the report prints what it says", () => {
  const draft = drafted("The source prints 120 without its unit.");
  expect(englishOf(draft)).toMatch(/last year\[\^tn-a\]\.\n\n\[\^tn-a\]: Translator's note: .*120/);
  expect(draft.questions.filter(({ subject }) => subject === "tn-a")).toEqual([]);
});

test("a translator's note moves with its passage into a section that is new", () => {
  const moved = [
    ...text.slice(0, 3),
    "Diện tích cây mận thử nghiệm toàn tỉnh hiện có 50 ha.",
    ...text.slice(4),
    "**2. Chuyên đề thử nghiệm**",
    "Sản lượng ngô thử nghiệm đạt 121 tấn, tăng 5% so với cùng kỳ năm trước.",
  ];
  const { files } = made(moved, noted("The source prints no crop."), "Tình hình 6 tháng đầu năm 2001");
  const carried = [...files].filter(([path, own]) => path.endsWith("en.mdx") && own.includes("[^tn-a]"));
  expect(carried).toHaveLength(1);
  expect(carried[0]?.[1]).toMatch(/last year\[\^tn-a\]\.\n\n\[\^tn-a\]: Translator's note: The source/);
  expect(carried[0]?.[0]).not.toContain("nong-nghiep");
});

test("a number that only a translator's note printed is not listed any longer when the note is gone", () => {
  const files = new Map(noted("The sum of the source is 987."));
  files.set(
    NOTED,
    (files.get(NOTED) ?? "").replace(/---\n$/m, 'numbers:\n  - { text: "987", kind: name }\n---\n'),
  );
  const front = files.get(NOTED) ?? "";
  expect(front).toContain("987");
  const draft = made(text, files, "Tình hình 6 tháng đầu năm 2001");
  expect(englishOf(draft)).not.toMatch(/987|numbers:/);
});

test("a translator's note that says another number is taken out with its mark, and asked", () => {
  const draft = drafted("The sum of the source is 987.");
  expect(englishOf(draft)).toContain("last year.");
  expect(englishOf(draft)).not.toContain("tn-a");
  const asked = draft.questions.find(({ subject }) => subject === "tn-a");
  expect(asked?.sentence).toContain("987");
});
