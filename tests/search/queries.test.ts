import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/derive.ts";
import { makeSearch } from "../../src/search/search.ts";
import { LISTS, listedIn } from "./lists.ts";
import { QUERIES, type ListedQuery } from "./queries.ts";
import { newestEdition, realData } from "./real-report.ts";
import { sharesOf } from "./shares.ts";

const edition = newestEdition();
const searches = {
  vi: makeSearch([realData(edition, "vi")]),
  en: makeSearch([realData(edition, "en")]),
};
const ask = ({ on, query }: ListedQuery) => searches[on](query);
const known = new Set([...edition.observations.keys(), ...derive(edition).keys()]);

test("there are 150 queries", () => expect(QUERIES).toHaveLength(150));

const lists = [
  { name: "queries.ts", queries: QUERIES },
  ...LISTS.map((name) => ({ name, queries: listedIn(name) })),
];
describe.each(lists)("$name", { timeout: 120_000 }, ({ name, queries }) => {
  test("expects figures that the report has", () => {
    expect(queries.flatMap(({ expect: ids }) => ids.filter((id) => !known.has(id)))).toEqual([]);
  });
  test("has the right figure among the first three for at least 95 % of its queries", () => {
    const { found, report } = sharesOf(queries, ask);
    console.log(`${name}\n${report}`);
    expect(found).toBeGreaterThanOrEqual(0.95);
  });
});

test("a search that finds nothing, or always the same, has no share", () => {
  expect(sharesOf(QUERIES, () => ({ figures: [] })).found).toBe(0);
  const always = searches.vi("GRDP");
  expect(sharesOf(QUERIES, () => always).found).toBeLessThan(0.2);
});
