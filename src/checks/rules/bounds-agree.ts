import { foundExpected, type Issue, type Place } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import { figureWords } from "../../prose/figure-words.ts";
import { bindings, inSentences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/**
 * A figure printed as a bound is typed as that bound.
 * Passes: "gần [446 nghìn lượt người](#x)" with bound at-most. Fails: without it, or bound where the text has no such word;
 * "barely [446 thousand](#x)", which says no bound that the table of languages has.
 */
export const boundsAgree: Rule = (edition) =>
  inSentences(bindings(edition)).flatMap(({ figure, observation, locale, plain, place }) => {
    if (!observation) return [];
    const { bound, unclear } = figureWords(plain, figure, language(locale));
    if (unclear !== undefined) return [unclearIssue(`${unclear} ${figure.text}`, locale, place)];
    if (bound === observation.bound) return [];
    const before = /(?:\S+\s+){0,2}\S+\s*$/.exec(plain.text.slice(0, figure.start))?.[0] ?? "";
    const inText = observation.bound && examples(language(locale).bounds[observation.bound]);
    const inMetric = bound
      ? { vi: `bound: ${bound}`, en: `bound: ${bound}` }
      : { vi: "không có bound", en: "no bound" };
    const found = `“${before}${figure.text}”`;
    const expected = {
      vi: [...(inText ? [`${inText} ngay trước số`] : []), `${inMetric.vi} ở số liệu`].join(", hoặc "),
      en: [...(inText ? [`${inText} directly before the number`] : []), `${inMetric.en} in the metric`].join(
        ", or ",
      ),
    };
    return [
      { rule: "bounds-agree", place, message: foundExpected(found, expected), other: observation.place },
    ];
  });

/** The first words of a list of the table of languages. */
const examples = (words: readonly string[]): string =>
  words
    .slice(0, 3)
    .map((word) => `“${word.replaceAll("\\", "")}”`)
    .join(" / ");

const unclearIssue = (found: string, locale: Locale, place: Place): Issue => {
  const listed = Object.values(language(locale).bounds).map(examples).join(" / ");
  return {
    rule: "bounds-agree",
    place,
    message: foundExpected(`“${found}”`, {
      vi: `${listed}, hoặc không có từ nào như vậy`,
      en: `${listed}, or no such word`,
    }),
  };
};
