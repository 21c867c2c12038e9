import { expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { sampleData } from "./sample.ts";

const search = makeSearch(
  sampleData(
    [
      { id: "imports", names: ["Nhập khẩu", "Imports"] },
      {
        id: "imports-yoy",
        indicator: "imports",
        kind: "change",
        unit: "percent",
        direction: "decrease",
        value: "60",
      },
      {
        id: "imports-loss",
        indicator: "imports",
        kind: "derived",
        method: "absolute-change",
        direction: "decrease",
        value: "3",
      },
    ],
    {
      intents: {
        decrease: ["giảm", "fell"],
        "absolute-change": ["by how much", "chênh lệch"],
        "plan-completion": ["compared with the plan"],
      },
      fillers: ["bao nhiêu", "by", "how much"],
    },
  ),
);
const first = (query: string): string | undefined =>
  search(query, { isUnfinished: false }).hits[0]?.figure.record.id;

test.each(["nhập khẩu giảm bao nhiêu", "imports fell by how much"])(
  "“%s”: a printed change leads before a derived one that answers as well",
  (query) => expect(first(query)).toBe("imports-yoy"),
);
test("a derived figure leads where its kind was asked for", () =>
  expect(first("chênh lệch nhập khẩu")).toBe("imports-loss"));
test("articles are no part of what asks for a kind", () => {
  const spans = (query: string) => search(query).understood.intents.map(({ keys }) => keys);
  expect(spans("imports compared with plan")).toEqual([["plan-completion"]]);
  expect(spans("imports compared with the plan")).toEqual([["plan-completion"]]);
});
