import { foundExpected } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { figureWords } from "../../prose/figure-words.ts";
import { bindings, inSentences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/**
 * A figure printed as a bound is typed as that bound.
 * Passes: "gần [446 nghìn lượt người](#x)" with bound at-most. Fails: without it, or bound where the text has no such word.
 */
export const boundsAgree: Rule = (edition) =>
  inSentences(bindings(edition)).flatMap(({ figure, observation, locale, plain, place }) => {
    if (!observation) return [];
    const { bound } = figureWords(plain, figure, language(locale));
    if (bound === observation.bound) return [];
    const before = /(?:\S+\s+){0,2}\S+\s*$/.exec(plain.text.slice(0, figure.start))?.[0] ?? "";
    const words = observation.bound && language(locale).bounds[observation.bound].map((word) => `“${word}”`);
    const inText = words?.join(" / ");
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
