import { describe, expect, test } from "vitest";
import { joinCatalogue, splitCatalogue } from "../../../src/search/index/catalogue-parts.ts";
import { makeSearch } from "../../../src/search/correcting-search.ts";
import { expectedReports } from "../../fixtures/real-reports.ts";
import { realData } from "../real-report.ts";

const cases = expectedReports.flatMap(({ id, edition, expectations, queries }) =>
  (["vi", "en"] as const).map((locale) => ({ id, edition, locale, expectations, queries })),
);

describe.for(cases)("the catalogue of $id in $locale", ({ edition, locale, expectations, queries }) => {
  const { catalogue, reports } = realData(edition, locale);
  const ownNames = (id: string): number => edition.indicators.get(id)?.everydayNames?.[locale]?.length ?? 0;
  const { first, rest } = splitCatalogue(catalogue, ownNames);
  const search = makeSearch({
    catalogue: first,
    reports: reports.map(({ version, report, sections, figures }) => ({
      version,
      report,
      sections,
      figures,
    })),
  });
  const hits = (query: string) => search(query, { isUnfinished: false }).hits;

  test("is whole again when its parts are joined", () =>
    expect(joinCatalogue(first, rest)).toEqual(catalogue));
  test("has in its first part the names of its own language", () => {
    expect(first.indicators.every(({ names }) => names.length === 1)).toBe(true);
    expect(JSON.stringify(first).length).toBeLessThan(0.75 * JSON.stringify(catalogue).length);
  });
  test("answers most of what readers type with its first part, and nothing that nothing answers", () => {
    const listed = [...queries.values()].flat().filter(({ on, isNearest }) => on === locale && !isNearest);
    const answered = listed.filter(({ query }) => hits(query).length > 0);
    expect(answered.length / listed.length).toBeGreaterThan(0.75);
    expect(expectations.unanswered?.[locale].filter((query) => hits(query).length > 0)).toEqual([]);
  });
});
