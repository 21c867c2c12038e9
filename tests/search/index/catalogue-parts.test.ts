import { describe, expect, test } from "vitest";
import { joinCatalogue, splitCatalogue } from "../../../src/search/index/catalogue-parts.ts";
import type { SearchCatalogue } from "../../../src/search/index/search-data.ts";
import { makeSearch } from "../../../src/search/correcting-search.ts";
import { expectedReports } from "../../fixtures/real-reports.ts";
import { realSearch } from "../real-report.ts";

/** The same catalogue with every list of phrases in the order of the alphabet. */
const inOrder = ({ vocabulary, ...catalogue }: SearchCatalogue): unknown => {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.every((one) => typeof one === "string")
        ? value.toSorted()
        : value.map(sorted)
      : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, sorted(one)]));
  return { ...catalogue, vocabulary: sorted(vocabulary) };
};

const cases = expectedReports.flatMap(({ id, edition, expectations, queries }) =>
  (["vi", "en"] as const).map((locale) => ({ id, edition, locale, expectations, queries })),
);

describe.for(cases)("the catalogue of $id in $locale", ({ edition, locale, expectations, queries }) => {
  const { catalogue, reports } = realSearch(edition, locale).data;
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

  test("is whole again when its parts are joined, its phrases in whatever order", () =>
    expect(inOrder(joinCatalogue(first, rest))).toEqual(inOrder(catalogue)));
  test("has in its first part no phrase that only another language has", () => {
    const phrases = JSON.stringify(first.vocabulary);
    expect(phrases).not.toContain(locale === "vi" ? '"how many"' : '"số lượng"');
    expect(phrases).toContain(locale === "vi" ? '"số lượng"' : '"how many"');
  });
  test("has in its first part the names of its own language", () => {
    expect(first.indicators.every(({ names }) => names.length === 1)).toBe(true);
    expect(JSON.stringify(first).length).toBeLessThan(0.75 * JSON.stringify(catalogue).length);
  });
  test("answers most of what readers type with its first part, and nothing that nothing answers", () => {
    const listed = [...queries.values()].flat().filter(({ on, isNearest }) => on === locale && !isNearest);
    const answered = listed.filter(({ query }) => hits(query).length > 0);
    expect(answered.length / listed.length).toBeGreaterThan(0.75);
    expect(expectations.unanswered?.[locale]?.filter((query) => hits(query).length > 0)).toEqual([]);
  });
});
