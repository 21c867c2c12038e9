import { foundExpected } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { figureWords } from "../../prose/figure-words.ts";
import { printings } from "../../report/printings.ts";
import type { Rule } from "../rule.ts";

/**
 * A figure printed as a bound is typed as that bound.
 * Passes: "gần [446 nghìn lượt người](#x)" with bound at-most. Fails: without it, or bound where the text has no such word.
 */
export const boundsAgree: Rule = (edition) =>
  printings(edition).flatMap(({ figure, observation, locale, plain, place }) => {
    if (!observation) return [];
    const { bound } = figureWords(plain, figure, language(locale));
    if (bound === observation.bound) return [];
    const words = (which: typeof bound): string =>
      which ? language(locale).bounds[which].map((word) => `“${word}”`).join(" / ") : "";
    const none = { vi: "không có từ giới hạn", en: "no word of bound" };
    const found = bound ? words(bound) : none;
    const expected = observation.bound ? words(observation.bound) : { vi: `bound: ${bound} ở số liệu`, en: `bound: ${bound} in the metric` };
    return [{ rule: "bounds-agree", place, message: foundExpected(found, expected), other: observation.place }];
  });
