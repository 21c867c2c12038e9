import { expect, test } from "vitest";
import { baseName, baseText } from "../../src/i18n/base-text.ts";

test.for([
  ["previous-period", "so với kỳ trước", "compared with the previous period"],
  ["same-period-last-year", "so với cùng kỳ năm trước", "compared with the same period last year"],
  ["annual-plan", "so với kế hoạch năm", "compared with the annual plan"],
  ["2020-12-31", "so với ngày 31 tháng 12 năm 2020", "compared with 31 December 2020"],
  ["2020-H1", "so với 6 tháng đầu năm 2020", "compared with the first six months of 2020"],
] as const)("a change from %s is heard as “%s” and “%s”", ([base, vi, en]) => {
  expect(baseText(base, "vi")).toBe(vi);
  expect(baseText(base, "en")).toBe(en);
});

test("a base by itself is named as a time", () => {
  expect(baseName("previous-period", "vi")).toBe("kỳ trước");
  expect(baseName("2019", "en")).toBe("2019");
});
