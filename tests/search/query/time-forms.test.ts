import { expect, test } from "vitest";
import { timeForms } from "../../../src/search/query/time-forms.ts";
import { EN_QUERY } from "../../../src/model/languages/en-query.ts";
import { VI_QUERY } from "../../../src/model/languages/vi-query.ts";

const { mayFit, forms, relative } = timeForms([VI_QUERY, EN_QUERY]);

test.each(["hộ nghèo", "xuất khẩu", "poultry", "", "  "])("“%s” cannot name a time", (query) => {
  expect(mayFit(query)).toBe(false);
});

test.each([
  "6 tháng đầu năm",
  "sáu tháng đầu năm",
  "số hộ đến hết tháng ba",
  "quý ii",
  "grdp q iv",
  "in march",
  "year-end 2021",
  "yearend",
  "the first half",
  "last quarter",
  "tháng trước",
  "next year",
  "h1",
])("“%s” may name a time", (query) => {
  expect(mayFit(query)).toBe(true);
});

test("no form fits a text that is left out by its first letters", () => {
  const words = [
    "quý",
    "quy",
    "một",
    "iv",
    "i",
    "đầu",
    "năm",
    "tháng",
    "trước",
    "first",
    "half",
    "end",
    "of",
    "may",
    "last",
  ];
  const wholes = [...forms, ...relative.map(({ form }) => form)];
  for (const first of words)
    for (const second of words) {
      const query = `hộ ${first} ${second}`;
      if (wholes.some((form) => form.test(query))) expect(mayFit(query), query).toBe(true);
    }
});

test("a letter that may be left out is not waited for, one before a digit says nothing", () => {
  const language = {
    ...EN_QUERY,
    times: {
      ...EN_QUERY.times,
      forms: ["sols?tice", "z9"],
      years: [],
      months: [],
      quarters: {},
      yearWords: [],
    },
  };
  const { mayFit: mayBe } = timeForms([language]);
  expect(mayBe("soltice")).toBe(true);
  expect(mayBe("zebra")).toBe(false);
});
