import type { DocumentLanguage } from "../../model/document-language.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";
import { printedDays } from "./printed-days.ts";
import type { PrintedText } from "./printed-texts.ts";

/**
 * Every full date that a section prints is a day of the calendar; one result a section.
 * Passes: 30/8/2021. Fails: 31/4/2021.
 */
export const daysExist = (
  edition: Edition,
  texts: readonly PrintedText[],
  language: DocumentLanguage,
): WrittenResult[] => {
  const bySection = Map.groupBy(
    texts.flatMap((source) => printedDays(source.text, language).map((day) => ({ source, day }))),
    ({ source }) => source.section,
  );
  return [...bySection].flatMap(([section, days]): WrittenResult[] => {
    const wrong = days.filter(({ day }) => day.iso === undefined);
    const shown = (wrong.length ? wrong : days).map(({ source, day }) => ({
      place: source.placeAt(day.start),
      text: day.text,
    }));
    return [
      {
        id: `calendar-days-${section}`,
        rule: "calendar-days",
        sections: [section],
        members: shown.map(({ place }) => ({ place })),
        holds: wrong.length === 0,
        printed: shown.map(({ text }) => text).join("; "),
        subject: sameInAllLocales(edition, String(days.length)),
        found: sameInAllLocales(edition, shown.map(({ text }) => text).join("; ")),
        expected: sameInAllLocales(edition, ""),
      },
    ];
  });
};
