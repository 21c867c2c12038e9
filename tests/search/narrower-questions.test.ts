import { describe, expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { sampleData } from "./sample.ts";

const search = makeSearch(
  sampleData(
    [
      { id: "jobs", names: ["Việc làm mới", "New jobs"] },
      { id: "farming", names: ["Nông nghiệp", "Farm exports"] },
      { id: "shows", names: ["Buổi diễn", "Stage plays"], says: "Rehearsed this year were [1]" },
      { id: "rice", names: ["Lúa", "Rice"] },
      { id: "revenue", names: ["Thu ngân sách", "Budget revenue"], period: "1999-Q1" },
      { id: "scheme", names: ["Nhu cầu vốn ngân sách của đề án miền núi"], period: "1999/2003" },
      { id: "dike", names: ["Bờ kè", "Riverbank"] },
      { id: "bank", names: ["Ngân hàng", "Bank"] },
      { id: "river", names: ["Sông", "River"] },
      { id: "built", names: ["Trường học xây mới", "Schools built"] },
    ],
    { fillers: ["in", "of", "trong", "thu"], intents: { ratio: ["năng suất", "yield"] } },
  ),
);
const ask = (query: string) => search(query, { isUnfinished: false });
const hits = (query: string): string[] => ask(query).hits.map(({ figure }) => figure.record.id);

describe("a question that is narrower than any figure", () => {
  test("two names side by side ask for two figures, one of the other for neither", () => {
    expect(hits("new jobs, farm exports").toSorted()).toEqual(["farming", "jobs"]);
    expect(hits("new jobs in farm exports")).toEqual([]);
    expect(hits("việc làm mới trong nông nghiệp")).toEqual([]);
  });
  test("what the sentence of a figure says of it does not make the question narrower", () => {
    expect(hits("stage plays rehearsed")).toEqual(["shows"]);
    expect(ask("stage plays cancelled")).toMatchObject({ hits: [], missing: ["cancelled"] });
  });
  test("an average or a yield is not what it is of", () => {
    expect(hits("rice")).toEqual(["rice"]);
    expect(hits("rice yield")).toEqual([]);
    expect(hits("năng suất lúa")).toEqual([]);
  });
  test("a figure of the time asked for does not answer in place of the one that was named", () => {
    expect(hits("thu ngân sách quý 1 năm 1999")[0]).toBe("revenue");
    expect(ask("thu ngân sách quý 3 năm 1999")).toMatchObject({
      hits: [],
      missingPeriod: "quý 3 năm 1999",
    });
  });
});

test("a word that is written as two is one, unless the two are said together", () => {
  expect(hits("river bank")[0]).toBe("dike");
  expect(hits("schools built")).toEqual(["built"]);
});

test("a derived figure that is called by its kind comes before another of that kind", () => {
  const rates = makeSearch(
    sampleData(
      [
        { id: "fine", names: ["Trường đạt chuẩn", "Schools up to standard"] },
        { id: "share", kind: "derived", method: "share-of-total", indicator: "fine", section: 0 },
        {
          id: "rate",
          kind: "derived",
          method: "ratio",
          indicator: "fine",
          name: "Tỷ lệ trường đạt chuẩn",
          alsoCalled: ["Rate of schools up to standard"],
        },
      ],
      { intents: { "share-of-total": ["rate", "share"], ratio: ["rate"] }, fillers: ["of"] },
    ),
  );
  const first = (query: string) => rates(query, { isUnfinished: false }).hits[0]?.figure.record.id;
  expect(first("rate of schools up to standard")).toBe("rate");
  expect(first("share of schools up to standard")).toBe("share");
});
