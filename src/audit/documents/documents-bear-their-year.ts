import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import type { Citation } from "./citations.ts";
import { slugged } from "./documents-keep-their-kind.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";

/**
 * The year in a document's number is that of its date.
 * Passes: "108/2020/NĐ-CP ngày 14/9/2020". Fails: "108/2020/NĐ-CP ngày 14/9/2019".
 */
export const documentsBearTheirYear = (edition: Edition, citations: readonly Citation[]): WrittenResult[] =>
  citations.flatMap(({ source, start, number, day }): WrittenResult[] => {
    const year = /^\d+\/(\d{4})[/-]/.exec(number)?.[1];
    if (year === undefined || !day?.iso) return [];
    return [
      {
        id: `document-year-${source.section}-${slugged(number)}`,
        rule: "document-year",
        sections: [source.section],
        members: [{ place: source.placeAt(start) }],
        holds: day.iso.startsWith(year),
        printed: day.text,
        subject: sameInAllLocales(edition, number),
        found: sameInAllLocales(edition, day.iso),
        expected: sameInAllLocales(edition, year),
      },
    ];
  });
