import { expect, test } from "vitest";
import { englishText, made, publishedWithTranslation, text } from "./publisher.ts";

const NEXT = "Tình hình 6 tháng đầu năm 2001";
const FIRST = "Sản lượng ngô thử nghiệm đạt 120 tấn, tăng 5,5% so với cùng kỳ năm trước.";
const SECOND = "Diện tích cây mận thử nghiệm hiện có 50 ha.";
const THIRD = "Công tác thử nghiệm được chú trọng.";
const ENGLISH = [
  "Output of test maize reached 120 tonnes, up 5.5% over the same period last year.",
  "The area of test plums is 50 ha.",
  "Attention was paid to the test work.",
];

const withParagraph = (lines: readonly string[], ...sentences: readonly string[]): string[] => [
  ...lines.slice(0, 3),
  sentences.join(" "),
  ...lines.slice(4),
];

/** The English of the paragraph when the official one has these sentences left. */
const carried = (english: readonly string[], ...left: readonly string[]): string => {
  const files = publishedWithTranslation(
    withParagraph(text, FIRST, SECOND, THIRD),
    withParagraph(englishText, ...english),
  );
  const next = made(withParagraph(text, ...left), files, NEXT);
  const file = next.files.get("content/reports/2001-h1/sections/nong-nghiep/en.mdx") ?? "";
  return file.replaceAll(/\]\(#[^)]*\)/g, "]");
};

const NOW = FIRST.replace("120 tấn, tăng 5,5%", "130 tấn, giảm 1,5%");

test("sentences that a passage lost are left out of its translation", () => {
  expect(carried(ENGLISH, NOW, THIRD)).toContain(
    "Output of test maize reached [130 tonnes], down [1.5%] over the same period last year. Attention was paid to the test work.",
  );
  expect(carried(ENGLISH, SECOND.replace("50", "60"))).toMatch(/^The area of test plums is \[60 ha\]\.$/m);
});

test.for([
  ["is one sentence more", [...ENGLISH.slice(0, 2), "Attention was paid. The test work went on."]],
  ["has its figures in another order", [ENGLISH[1] ?? "", ENGLISH[0] ?? "", ENGLISH[2] ?? ""]],
  [
    "has sentences of other lengths",
    [
      ...ENGLISH.slice(0, 2),
      `${(ENGLISH[2] ?? "").slice(0, -1)}${" and to all of its many parts".repeat(9)}.`,
    ],
  ],
] as const)("a translation that %s is not carried without a sentence", ([, english]) => {
  expect(carried(english, NOW, THIRD)).not.toContain("maize");
});

test("a day without its year needs no exchange where the text says the same, whatever its capitals", () => {
  const day = "Tổ chức lễ thử nghiệm dịp 30/4 tại 5 xã.";
  const files = publishedWithTranslation(
    withParagraph(text, day),
    withParagraph(englishText, "Test festivals were held on 30 April in 5 communes."),
  );
  const carriedOf = (line: string): string =>
    made(withParagraph(text, line), files, NEXT).files.get(
      "content/reports/2001-h1/sections/nong-nghiep/en.mdx",
    ) ?? "";
  expect(carriedOf(day.replace("dịp", "Dịp").replace("5 xã", "7 xã"))).toContain(
    "on 30 April in [7 communes]",
  );
  expect(carriedOf(day.replace("30/4", "27/7"))).not.toContain("April");
});
