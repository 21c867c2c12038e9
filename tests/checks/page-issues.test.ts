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
