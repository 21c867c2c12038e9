import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import type { Citation } from "./citations.ts";
import { slugged } from "./documents-keep-their-kind.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";

/**
 * A document that is cited more than once bears the same date each time. Numbers begin again each year, so
 * only citations of one year are compared.
 * Passes: 2185/QĐ-TTg of 21/12/2020 twice. Fails: once of 21/12/2020 and once of 12/12/2020.
 */
export const documentsKeepTheirDate = (edition: Edition, citations: readonly Citation[]): WrittenResult[] => {
  const first = new Map<string, Citation>();
  return citations.flatMap((citation, index): WrittenResult[] => {
    const { source, start, number, day } = citation;
    if (!day?.iso) return [];
    const key = `${number} ${day.iso.slice(0, 4)}`;
    const earlier = first.get(key);
    if (!earlier?.day) {
      first.set(key, citation);
      return [];
    }
    return [
      {
        id: `document-repeated-${source.section}-${slugged(number)}-${index}`,
        rule: "document-repeated",
        sections: [...new Set([source.section, earlier.source.section])],
        members: [{ place: source.placeAt(start) }, { place: earlier.source.placeAt(earlier.start) }],
        holds: earlier.day.iso === day.iso,
        printed: day.text,
        subject: sameInAllLocales(edition, number),
        found: sameInAllLocales(edition, day.iso),
        expected: sameInAllLocales(edition, earlier.day.iso ?? earlier.day.text),
      },
    ];
  });
};
