import { describe, expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { sampleData } from "./sample.ts";

const figures = [
  { id: "poor", names: ["Hộ nghèo", "Poor households"] },
  { id: "cleared", names: ["Hộ đã giải tỏa", "Households cleared"] },
  { id: "uncleared", names: ["Hộ chưa giải tỏa", "Households not yet cleared"] },
  { id: "beans", names: ["Diện tích đậu các loại", "Area of beans of all kinds"] },
  { id: "airport", names: ["Phương án di dời nghĩa trang sân bay"] },
];
const search = makeSearch(sampleData(figures, { groups: [["sân bay", "phi trường"]], minor: ["chuyến"] }));
const ask = (query: string) => search(query, { isUnfinished: false });
const hits = (query: string): string[] => ask(query).hits.map(({ figure }) => figure.record.id);

test.each(["hộ nghèo nhé", "hình như hộ nghèo", "our poor households", "poor households, okay"])(
  "“%s”: words of grammar ask for nothing",
  (query) => expect(hits(query)[0]).toBe("poor"),
);
test.each(["hộ không nghèo", "poor households without land"])("“%s”: what denies is asked for", (query) =>
  expect(hits(query)).toEqual([]),
);

describe("a name that denies", () => {
  test("falls behind where nothing was denied", () => {
    expect(hits("hộ giải tỏa")[0]).toBe("cleared");
    expect(hits("households cleared")[0]).toBe("cleared");
  });
  test("is meant where something was, or where what is left is asked for", () => {
    expect(hits("hộ chưa giải tỏa")[0]).toBe("uncleared");
    expect(hits("households not yet cleared")[0]).toBe("uncleared");
  });
});

describe("a syllable without marks", () => {
  test("at the end of a question may be a word of its own", () => {
    expect(hits("dien tich toi")).toEqual([]);
    expect(ask("dien tich toi").missing).toEqual(["toi"]);
  });
  test("says nothing behind a whole name", () => expect(hits("ho ngheo a")[0]).toBe("poor"));
});

test("half of another word is no answer", () => {
  expect(hits("số chuyến bay")).toEqual([]);
  expect(hits("sân bay")).toEqual(["airport"]);
});
