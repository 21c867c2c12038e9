import type { DocumentLanguage } from "../../model/document-language.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { citationsIn } from "./citations.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";
import { printedDays } from "./printed-days.ts";

/**
 * An annex names the number and the date of the report that it is attached to.
 * Passes: "(Kèm theo Báo cáo số 114/BC-UBND ngày 29/4/2021)" in that report. Fails: "số 14/BC-UBND".
 */
export const annexesNameTheirReport = (edition: Edition, language: DocumentLanguage): WrittenResult[] =>
  edition.report.annexes.flatMap(({ id, name }): WrittenResult[] => {
    const attached = (edition.programmes.get(id) ?? edition.entries.get(id))?.get(edition.official)?.attached;
    const head = edition.files.annexHeads.find((one) => one.annex === id && one.locale === edition.official);
    if (attached === undefined || !head) return [];
    const place = head.placeOf(["attached"]);
    const { number, date } = edition.report;
    const cited = citationsIn({ section: id, text: attached, placeAt: () => place }, language)[0]?.number;
    const day = printedDays(attached, language)[0];
    const common = {
      sections: [id],
      members: [{ place }, { place: edition.files.report.placeOf(["number"]) }],
      subject: name,
    };
    const said = (printed: string, found: string, expected: string) => ({
      printed,
      found: sameInAllLocales(edition, found),
      expected: sameInAllLocales(edition, expected),
    });
    return [
      {
        ...common,
        ...said(cited ?? "–", cited ?? "–", number),
        id: `annex-number-${id}`,
        rule: "annex-number",
        holds: cited === number,
      },
      {
        ...common,
        ...said(day?.text ?? "–", day?.iso ?? "–", date),
        id: `annex-date-${id}`,
        rule: "annex-date",
        holds: day?.iso === date,
      },
    ];
  });
