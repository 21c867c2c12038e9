import { expect, test } from "vitest";
import { makeSearch, type Search } from "../../src/search/search.ts";
import { QUERIES } from "./queries.ts";
import { newestEdition, realData } from "./real-report.ts";

const edition = newestEdition();
const searches: Record<string, Search> = {
  vi: makeSearch([realData(edition, "vi")]),
  en: makeSearch([realData(edition, "en")]),
};
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

test("there are 150 queries, and each expects figures that the report has", () => {
  expect(QUERIES).toHaveLength(150);
  const unknown = QUERIES.flatMap(({ expect: ids }) => ids.filter((id) => !edition.observations.has(id)));
  expect(unknown).toEqual([]);
});

test("at least 95 % of the queries have the right figure among the first three", () => {
  const counts = new Map<string, { asked: number; found: number; first: number }>();
  const missed: string[] = [];
  for (const { kind, on, query, expect: ids } of QUERIES) {
    const hits =
      searches[on]?.(query)
        .figures.slice(0, 3)
        .map(({ record }) => record.id) ?? [];
    const count = counts.get(kind) ?? { asked: 0, found: 0, first: 0 };
    const found = hits.some((id) => ids.includes(id));
    counts.set(kind, {
      asked: count.asked + 1,
      found: count.found + (found ? 1 : 0),
      first: count.first + (ids.includes(hits[0] ?? "") ? 1 : 0),
    });
    if (!found)
      missed.push(`${kind}, ${on}: “${query}” gave ${hits.join(", ")}; expected ${ids.join(" or ")}`);
  }
  const all = [...counts.values()].reduce((sum, one) => ({
    asked: sum.asked + one.asked,
    found: sum.found + one.found,
    first: sum.first + one.first,
  }));
  const rows = [...counts, ["all", all] as const].map(
    ([kind, { asked, found, first }]) =>
      `${kind.padEnd(32)}${String(asked).padStart(4)}  first three ${percent(found, asked).padStart(8)}  first ${percent(first, asked).padStart(8)}`,
  );
  console.log([...rows, ...missed].join("\n"));
  expect(all.found / all.asked).toBeGreaterThanOrEqual(0.95);
});
