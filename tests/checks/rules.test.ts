import { expect, test } from "vitest";
import { RULES } from "../../src/checks/rules.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken, readAgain, smallReport, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";
const rules = (...changes: Change[]): string[] =>
  checkFiles(readAgain(broken(...changes))).flatMap(({ issues }) => issues.map(({ rule }) => rule));

test("no rule finds anything in a sound report", () => {
  const edition = checkFiles(smallReport())[0]?.edition;
  expect(edition && RULES.flatMap((rule) => rule(edition))).toEqual([]);
});

test("every report of the content is checked, oldest first", () => {
  const files = smallReport();
  for (const [path, text] of smallReport())
    if (path.startsWith(root))
      files.set(
        path.replace("2001-q1", "2000-q4"),
        text
          .replace("id: 2001-q1", "id: 2000-q4")
          .replace('referencePeriod: "2001-Q1"', 'referencePeriod: "2000-Q4"')
          .replaceAll(/asOf: "?2001-03-31"?/g, 'asOf: "2000-12-31"')
          .replace('text: "giống 203"', 'text: "31 tháng 3 năm 2001", kind: date }\n  - { text: "giống 203"'),
      );
  expect(checkFiles(files).map(({ id, issues }) => [id, issues.length])).toEqual([
    ["2000-q4", 0],
    ["2001-q1", 0],
  ]);
});

test("what follows from a file that cannot be read waits until it can", () => {
  const open = { file: `${root}/sections/trade/vi.mdx`, replace: "Doanh thu", by: "Doanh {thu" };
  expect(rules(open)).toEqual(["mdx-can-be-read"]);
});

test("problems of other files do not wait", () => {
  const open = { file: `${root}/sections/trade/vi.mdx`, replace: "Doanh thu", by: "Doanh {thu" };
  const wrong = { file: `${root}/sections/rice/en.mdx`, replace: "[8.10%]", by: "[8.20%]" };
  expect(rules(open, wrong)).toEqual(["figures-say-their-value", "mdx-can-be-read"]);
});

test("a metric that is refused is told of once, not at each of its figures", () => {
  expect(
    rules({ file: `${root}/sections/rice/vi.mdx`, replace: 'value: "8.10"', by: "value: 8.10" }),
  ).toEqual(["content-has-its-fields"]);
});
