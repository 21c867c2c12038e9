import { language } from "../../model/languages.ts";
import type { Observation } from "../../model/observation.ts";
import { foundExpected } from "../../model/phrase.ts";
import { yearsSaid } from "../../prose/year-words.ts";
import { inSentences, occurrences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/** The years of a figure: of its period and of the day of a stock. */
const yearsOf = ({ referencePeriod, asOf }: Observation): string[] =>
  [referencePeriod, asOf].flatMap((time) => time?.match(/\d{4}/g) ?? []);

/**
 * A figure is of a year that its official clause names, where it names any: of its period or its day. None are the
 * year of constant prices, that of what is counted ("conclusions of 2019"), that of a plan, what a figure is compared with,
 * and what is listed under `numbers`.
 * Passes: "cùng kỳ năm 2020 có [02 vụ dịch](#x)" with period 2020-Q1. Fails: with the period of the report, 2021-Q1.
 */
export const periodsAgreeWithWords: Rule = (edition) => {
  const known = language(edition.official);
  return inSentences(occurrences(edition)).flatMap(({ figure, observation, locale, plain, place, text }) => {
    if (!observation || locale !== edition.official) return [];
    const said = yearsSaid(plain, figure, known, text.numbers?.map((one) => one.text) ?? []);
    const own = yearsOf(observation);
    if (!said.length || said.some((year) => own.includes(year))) return [];
    const { referencePeriod, asOf } = observation;
    return [
      {
        rule: "periods-agree-with-words",
        place,
        ...foundExpected(
          `period: ${referencePeriod}${asOf ? `, asOf: ${asOf}` : ""}`,
          said.map((year) => `period: ${year}…`).join(" / "),
        ),
        other: observation.place,
      },
    ];
  });
};
