import { expect, test } from "vitest";
import { pageIssues } from "../../src/checks/page-issues.ts";

const missing = (...files: readonly string[]) =>
  pageIssues(new Map(files.map((file) => [file, ""])), ["vi", "en"]).map(({ place }) => place.file);

test("a page that is written in one language of two lacks the other", () => {
  expect(missing("content/pages/method/vi.mdx")).toEqual(["content/pages/method/en.mdx"]);
});

test("a page in every language, and no page at all, are complete", () => {
  expect(missing("content/pages/method/vi.mdx", "content/pages/method/en.mdx")).toEqual([]);
  expect(missing("content/site.yaml")).toEqual([]);
});

const PAGES = { vi: "content/pages/method/vi.mdx", en: "content/pages/method/en.mdx" } as const;
const numbers = (vi: string, en: string) =>
  pageIssues(new Map(Object.entries({ [PAGES.vi]: vi, [PAGES.en]: en })), ["vi", "en"]).map(
    ({ rule, place, other }) => `${rule} ${place.file}:${place.line} ${other?.line ?? ""}`,
  );

test("the paragraphs of a page print the same numbers in each language", () => {
  expect(numbers("Mở đầu.\n\nSố 4,41% là 5 số.\n", "Start.\n\n4.41% is five numbers.\n")).toEqual([]);
  expect(numbers("Mở đầu.\n\nSố 4,41%.\n", "Start.\n\nThe number 4.42%.\n")).toEqual([
    `texts-say-the-same-numbers ${PAGES.en}:3 3`,
  ]);
});

test("pages with other numbers of paragraphs are compared as wholes", () => {
  expect(numbers("Số 4,41%.\n\nHết.\n", "The number 4.41%.\n")).toEqual([]);
  expect(numbers("Số 4,41%.\n\nHết.\n", "The number 4.42%.\n")).toEqual([
    `texts-say-the-same-numbers ${PAGES.en}:1 1`,
  ]);
});

test("a name with a number may be left out, but has its own number", () => {
  expect(numbers("Mã SHA-256 của tệp.\n", "The hash of the file.\n")).toEqual([]);
  expect(numbers("Mã SHA-256 của tệp.\n", "The SHA-257 of the file.\n")).toEqual([
    `texts-say-the-same-numbers ${PAGES.en}:1 1`,
  ]);
});
