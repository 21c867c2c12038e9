import type { DocumentLanguage } from "../../model/document-language.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";
import type { PrintedText } from "./printed-texts.ts";

/**
 * A span of years is as long as it is said to be, and an anniversary falls so many years after its day.
 * Passes: "5 năm 2021-2025", "70 năm … (7/5/1954 - 7/5/2024)". Fails: "5 năm giai đoạn 2020 - 2025", which is six.
 */
export const spansHaveTheirLength = (
  edition: Edition,
  texts: readonly PrintedText[],
  { years }: DocumentLanguage,
): WrittenResult[] => {
  const span = new RegExp(
    String.raw`(?<![\d.,])(?<length>\d{1,3}) ${years}(?<between>[^\d;.]{0,60}?)\(?(?<first>(?:\d{1,2}/\d{1,2}/)?\d{4})\s?[-–]\s?(?<last>(?:\d{1,2}/\d{1,2}/)?\d{4})(?!\d)`,
    "gu",
  );
  return texts.flatMap((source) =>
    [...source.text.matchAll(span)].map((found): WrittenResult => {
      const { length = "", first = "", last = "" } = found.groups ?? {};
      const [from, to] = [first, last].map((text) => Number(text.slice(-4)));
      const anniversary = first.includes("/");
      const years = (to ?? 0) - (from ?? 0) + (anniversary ? 0 : 1);
      return {
        id: `span-${source.section}-${length}-${from}-${to}`,
        rule: "span",
        sections: [source.section],
        members: [{ place: source.placeAt(found.index) }],
        holds: Number(length) === years,
        printed: length,
        subject: sameInAllLocales(edition, `${first} - ${last}`),
        found: sameInAllLocales(edition, length),
        expected: sameInAllLocales(edition, String(years)),
      };
    }),
  );
};
