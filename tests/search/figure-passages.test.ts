import { expect, test } from "vitest";
import { makeSearch } from "../../src/search/correcting-search.ts";
import { figurePassages } from "../../src/search/figure-passages.ts";
import { sampleData } from "./sample.ts";

const long = "chữ đệm ".repeat(40).trim();
const search = makeSearch(
  sampleData(
    [
      { id: "rice", names: ["Diện tích lúa", "Rice area"], says: `${long} đã cấy [1] ha ${long}` },
      { id: "loans", names: ["Dư nợ", "Loans"], says: "Cho vay [2] tỷ đồng." },
    ],
    { related: { "dư nợ": ["nợ xấu"] } },
  ),
);
const passagesOf = (query: string) => figurePassages(search(query, { isUnfinished: false }).hits);

test("the sentence of a figure that was found is offered, the part around the figure alone", () => {
  const [first, ...others] = passagesOf("diện tích lúa");
  expect(others).toEqual([]);
  expect(first?.href).toBe(search("diện tích lúa").hits[0]?.figure.record.href);
  expect(first?.excerpt).toMatch(/^(?:chữ|đệm) .* đã cấy 1 ha chữ (?:.* )?(?:chữ|đệm)$/);
  expect(first?.excerpt.length).toBeLessThan(200);
  expect(passagesOf("dư nợ")[0]?.excerpt).toBe("Cho vay 2 tỷ đồng.");
});

test("nothing is offered for what is merely nearest, or not found", () => {
  expect(search("nợ xấu", { isUnfinished: false }).nearest).toHaveLength(1);
  expect(passagesOf("nợ xấu")).toEqual([]);
  expect(passagesOf("xyz")).toEqual([]);
});
