import { describe, expect, test } from "vitest";
import { EN_QUERY } from "../../../src/model/languages/en-query.ts";
import { VI_QUERY } from "../../../src/model/languages/vi-query.ts";
import { nearly } from "../../../src/quantity/fixed-point.ts";
import { termReader, type NumberTerm } from "../../../src/search/query/query-terms.ts";
import { multipliersOf } from "../../../src/search/query/multipliers.ts";
import { unitLexicon } from "../../../src/search/query/unit-lexicon.ts";

const languages = [VI_QUERY, EN_QUERY];
const lexicon = unitLexicon(
  {
    billion: { dimension: "vnd", factor: "1000000000", forms: ["tỷ đồng", "tỷ", "VND # billion"] },
    dollars: { dimension: "usd", factor: "1000000", forms: ["triệu USD", "USD # million"] },
    percent: { dimension: "proportion", factor: "0.01", forms: ["%", "phần trăm"] },
    hectare: { dimension: "area", factor: "10000", forms: ["ha", "hectares"] },
    village: { dimension: "village", factor: "1", forms: ["thôn, bản"] },
  },
  [
    ["USD", "đô", "đô la"],
    ["ha", "héc-ta"],
  ],
  multipliersOf(languages),
);
const terms = termReader(lexicon, languages);
const number = (query: string): NumberTerm => {
  const found = terms(query).find((term) => term.kind === "number");
  if (!found) throw new Error(`no number in “${query}”`);
  return found;
};
const units = (query: string) =>
  number(query).units.map(({ dimension, factor }) => `${nearly(factor)} ${dimension ?? ""}`.trim());
const words = (query: string) =>
  terms(query).flatMap((term) => (term.kind === "word" && !term.isUnit ? term.folded : []));

describe("queryTerms", () => {
  test("a number and the letter behind it are also one word", () => {
    expect(number("road 60 m").asWords).toContain("60m");
    expect(number("road 60 metres").asWords).toEqual(["60"]);
  });
  test.each([
    ["5,77 triệu", ["1000000"]],
    ["5,77 triệu đô", ["1000000 usd"]],
    ["5.77 million USD", ["1000000 usd"]],
    ["USD 5.77 million", ["1000000 usd"]],
    ["$5.77 million", ["1000000 usd"]],
    ["$5.77m", ["1000000 usd"]],
    ["5.77m usd", ["1000000 usd"]],
    ["$5.77b", ["1000000000 usd"]],
    ["5 m", []],
    ["VND 2.77 trillion", ["1000000000000 vnd"]],
    ["2,77 nghìn tỷ", ["1000000000000"]],
    ["2765 tỉ đồng", ["1000000000 vnd"]],
    ["2765tỷ", ["1000000000"]],
    ["29,97%", ["0.01 proportion"]],
    ["29.97 percent", ["0.01 proportion"]],
    ["29,97 phần trăm", ["0.01 proportion"]],
    ["9,8 nghìn ha", ["10000000 area"]],
    ["9831 héc ta", ["10000 area"]],
    ["12 bản", ["1 village"]],
    ["2765", []],
  ])("%s is in %j", (query, expected) => expect(units(query)).toEqual(expected));

  test.each([
    ["15/29", ["15"], ["29"]],
    ["15 trên 29 vụ", ["15"], ["29"]],
    ["15 of 29", ["15"], ["29"]],
    ["1,8/3,8 ha", ["1.8"], ["3.8"]],
  ])("%s is a pair", (query, value, total) => {
    expect(number(query).readings).toEqual(value);
    expect(number(query).totals).toEqual(total);
  });

  test("words keep their order and marks; multipliers are no words, a unit is marked", () => {
    expect(terms("Xuất khẩu 5,77 triệu USD")).toMatchObject([
      { kind: "word", form: "xuất", folded: "xuat", isUnit: false },
      { kind: "word", form: "khẩu", isUnit: false },
      { kind: "number", readings: ["5.77"] },
      { kind: "word", folded: "usd", isUnit: true },
    ]);
  });

  test("a sign is the direction of a change, a hyphen is none", () => {
    expect(number("-60,02%").sign).toBe("decrease");
    expect(number("+4,41%").sign).toBe("increase");
    expect(number("covid-19").sign).toBeUndefined();
  });

  test("digits that belong to a name can still be found as words", () => {
    expect(number("đường 60m").asWords).toEqual(["60m", "60"]);
    expect(number("covid-19").asWords).toEqual(["19"]);
    expect(words("điểm tái định cư C13")).toContain("c13");
    expect(terms("điểm C13").every((term) => term.kind === "word")).toBe(true);
  });

  test("dates are no numbers", () => {
    expect(terms("31/3/2021").some((term) => term.kind === "number")).toBe(false);
  });
});
