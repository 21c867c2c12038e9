import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";
import { numberedSeries } from "./numbered-series.ts";
import { countingPart, expectedSeries } from "./series.ts";

/**
 * Headings, footnotes and rows are numbered one after the other in one style.
 * Passes: 1, 2, 3. Fails: 1, 2, 4 (a number skipped); I, 2, 3 (two styles); I, none (a part without number).
 */
export const numberingIsContinuous = (edition: Edition): WrittenResult[] =>
  numberedSeries(edition).flatMap(({ id, section, subject, members }): WrittenResult[] => {
    const printed = members.map(({ number }) => (number === undefined ? undefined : countingPart(number)));
    if (printed.length < 2 || printed.every((one) => one === undefined)) return [];
    const expected = expectedSeries(printed);
    const wrong = members.filter((_, index) => printed[index] !== expected[index]);
    const said = printed.map((one) => one ?? "–").join(", ");
    return [
      {
        id: `numbering-${id}`,
        rule: "numbering",
        sections: [section],
        members: (wrong.length ? wrong : members).slice(0, 2).map(({ place }) => ({ place })),
        holds: wrong.length === 0,
        printed: said,
        subject,
        found: sameInAllLocales(edition, said),
        expected: sameInAllLocales(edition, expected.join(", ")),
      },
    ];
  });
