import { expect, test } from "vitest";
import { foreignMarks } from "../../src/checks/rules/translations-use-their-own-marks.ts";

test.for([
  ["hotels, restaurants...", "restaurants, etc."],
  ["(such as hotels, shops…)", "shops, etc."],
  ["6.71% of the plan (18.3%)...", "(18.3%), etc."],
  ["for the 2021 - 2025 period", "2021-2025"],
  ["the years 2021 – 2025", "2021-2025"],
])("%s: found, and what English writes", ([text = "", expected]) => {
  expect(foreignMarks(text, "en").map((mark) => mark.expected)).toEqual([expected]);
});

test.for([
  "hotels, restaurants, etc. all had to close",
  "the 2021-2025 period",
  "from 7 May 1954 - 7 May 2024",
  "Decision No. 12/2020 - 2021 plan",
  "| 1,234.5 | … | 567.8 |",
  "…",
])("%s: not found", (text) => {
  expect(foreignMarks(text, "en")).toEqual([]);
});

test("Vietnamese keeps its marks", () => {
  expect(foreignMarks("nhà hàng,... giai đoạn 2021 - 2025", "vi")).toEqual([]);
});
