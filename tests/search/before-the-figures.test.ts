import { expect, test } from "vitest";
import type { SearchData } from "../../src/search/index/search-data.ts";
import { prepareCatalogue } from "../../src/search/query/catalogue-words.ts";
import { searchOver, type Found } from "../../src/search/search.ts";
import { expectedReports } from "../fixtures/real-reports.ts";
import { realData } from "./real-report.ts";

const ODD = ["", " ", "constructor", "__proto__", "12", "2021", "x".repeat(5_000), "197/NQ-HĐND"];
const idsIn = ({ hits, nearest, missing }: Found): readonly unknown[] => [
  hits.map(({ figure }) => figure.record.id),
  nearest.map(({ figure }) => figure.record.id),
  missing,
];

test.for(expectedReports.flatMap((report) => ["vi", "en"].map((locale) => ({ ...report, locale }))))(
  "$id, $locale: a catalogue alone is asked before its figures are there, finds nothing and changes no answer",
  ({ edition, queries, locale }) => {
    const listed = (queries.get("main") ?? []).filter(({ on }) => on === locale).map(({ query }) => query);
    const asked = [...listed, ...ODD];
    const data = realData(edition, locale);
    const unasked = searchOver(data);
    const copy = JSON.parse(JSON.stringify(data)) as SearchData;
    prepareCatalogue(copy.catalogue);
    const early = searchOver({ catalogue: copy.catalogue, reports: [] });
    for (const query of asked) {
      const { hits, nearest } = early(query);
      expect([hits, nearest]).toEqual([[], []]);
    }
    const later = searchOver(copy);
    for (const query of asked)
      expect(idsIn(later(query, { isUnfinished: false }))).toEqual(
        idsIn(unasked(query, { isUnfinished: false })),
      );
  },
);
