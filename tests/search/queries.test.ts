import { describe, expect, test } from "vitest";
import { derive } from "../../src/derive/derive.ts";
import { expectedReports, type ListedQuery } from "../fixtures/real-reports.ts";
import { realSearch } from "./real-report.ts";
import { sharesOf } from "./shares.ts";

const reports = expectedReports.filter(({ queries }) => queries.size > 0);

describe.for(reports)("what readers type about $id", ({ edition, queries }) => {
  const searches = {
    vi: realSearch(edition, "vi").search,
    en: realSearch(edition, "en").search,
  };
  const ask = ({ on, query }: ListedQuery) => searches[on](query, { isUnfinished: false });
  const known = new Set([...edition.observations.keys(), ...derive(edition).keys()]);

  test.for([...queries])("%s: expects figures that the report has", ([, list]) => {
    expect(list.flatMap(({ expect: ids }) => ids.filter((id) => !known.has(id)))).toEqual([]);
  });

  test.for([...queries])(
    "%s: the right figure is among the first three for at least 95 % of the queries",
    ([name, list]) => {
      const { found, report } = sharesOf(list, ask);
      console.log(`${name}\n${report}`);
      expect(found).toBeGreaterThanOrEqual(0.95);
    },
  );

  test("a search that finds nothing, or always the same, has no share", () => {
    const all = [...queries.values()].flat();
    expect(sharesOf(all, () => ({ hits: [], nearest: [] })).found).toBe(0);
    const always = searches.vi("GRDP");
    expect(sharesOf(all, () => always).found).toBeLessThan(0.2);
  });
});

test("there are queries that were written before the search was", () => {
  expect(reports.flatMap(({ queries }) => queries.get("main") ?? []).length).toBeGreaterThanOrEqual(150);
});
