import { expect, test } from "vitest";
import { readContent } from "../../src/checks/read-content.ts";
import { alignedPairs } from "../../src/desk/text/aligned-pairs.ts";
import { plain, type Passage } from "../../src/prose/document.ts";
import { broken } from "../fixtures/small-report.ts";

const FILE = "content/reports/2001-q1/sections/schools";

/** The texts of a section with these passages. */
const textsWith = (vi: readonly string[], en: readonly string[]) => {
  const files = new Map(
    broken({ file: `${FILE}/vi.mdx`, write: `---\ntitle: Thử\n---\n${vi.join("\n\n")}\n` }),
  );
  files.set(`${FILE}/en.mdx`, `---\ntitle: Test\n---\n${en.join("\n\n")}\n`);
  const texts = readContent(files).reports[0]?.edition?.sections.get("schools")?.texts;
  const [official, translation] = [texts?.get("vi"), texts?.get("en")];
  if (!official || !translation) throw new Error("no texts");
  return { official, translation };
};
const said = (passages: readonly Passage[]): string => passages.map((one) => plain(one).text).join();

const [A, B, C] = [
  "Đoạn thử thứ nhất nói về sân trường và cây xanh.",
  "Đoạn mới.",
  "Đoạn thử cuối cùng nói về thư viện của trường.",
];
const [a, c] = [
  "The first test passage is about the yard and the trees.",
  "The last test passage is about the library.",
];
const paired = (
  vi: readonly string[],
  en: readonly string[],
  earlier?: Parameters<typeof alignedPairs>[2],
) => {
  const { official, translation } = textsWith(vi, en);
  return alignedPairs(official, translation, earlier).map((pair) => [
    said(pair.official),
    said(pair.translation),
  ]);
};

test("passages without figures stand beside what fits them, and a new one stands alone", () => {
  expect(paired([A, B, C], [a, c])).toEqual([
    [A, a],
    [B, ""],
    [C, c],
  ]);
});

test("a carried passage stands beside what its original has become, whatever its length", () => {
  const [shortened, other] = [
    "Đoạn thử cuối cùng nói về thư viện.",
    "Đoạn mới nói về sân trường và cây xanh ở đó.",
  ];
  const earlier = textsWith([C], [c]);
  expect(paired([other, shortened], [c], earlier)).toEqual([
    [other, ""],
    [shortened, c],
  ]);
});

test("a passage of the translation that renders nothing keeps them together", () => {
  const pairs = paired([A], [a, c]);
  expect(pairs).toEqual([[A, `${a},${c}`]]);
});
