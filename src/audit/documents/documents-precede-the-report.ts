import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import type { Citation } from "./citations.ts";
import { slugged } from "./documents-keep-their-kind.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";

/**
 * A document that a report cites is dated on a day of the calendar, not after the report itself.
 * Passes: a decision of 21/12/2020 in a report of 29/4/2021. Fails: a resolution of 8/12/2021 in it.
 */
export const documentsPrecedeTheReport = (
  edition: Edition,
  citations: readonly Citation[],
): WrittenResult[] =>
  citations.flatMap(({ source, start, number, day }): WrittenResult[] =>
    day
      ? [
          {
            id: `document-date-${source.section}-${slugged(number)}`,
            rule: "document-date",
            sections: [source.section],
            members: [{ place: source.placeAt(start) }],
            holds: day.iso !== undefined && day.iso <= edition.report.date,
            printed: day.text,
            subject: sameInAllLocales(edition, number),
            found: sameInAllLocales(edition, day.iso ?? day.text),
            expected: sameInAllLocales(edition, edition.report.date),
          },
        ]
      : [],
  );
