import { foundExpected } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { figureWords } from "../../prose/figure-words.ts";
import { bindings, inSentences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

const WORD = {
  increase: { vi: "từ chỉ tăng", en: "a word of increase" },
  decrease: { vi: "từ chỉ giảm", en: "a word of decrease" },
};

/**
 * A change goes where its sentence says, and what directly follows a word of direction is a change.
 * Passes: "giảm [2,1%](#x-yoy)" with direction decrease. Fails: with direction increase, or as a level;
 * "rice rose [3%](#x), maize withered [4%](#y)": a word that the table does not have takes no direction from before.
 */
export const directionsAgree: Rule = (edition) =>
  inSentences(bindings(edition)).flatMap(({ figure, observation, locale, plain, place }) => {
    if (!observation) return [];
    const { direction, directly, unjoined } = figureWords(plain, figure, language(locale));
    const other = observation.place;
    if (observation.kind !== "change") {
      if (!directly || !direction || observation.kind === "count-of-total") return [];
      const expected = {
        vi: `kind: change, vì ngay trước “${figure.text}” là từ chỉ tăng hoặc giảm`,
        en: `kind: change, since a word of increase or decrease stands directly before “${figure.text}”`,
      };
      return [
        {
          rule: "directions-agree",
          place,
          message: foundExpected(`kind: ${observation.kind}`, expected),
          other,
        },
      ];
    }
    if (!observation.direction) return [];
    const wanted = WORD[observation.direction];
    if (direction === observation.direction) {
      if (unjoined === undefined) return [];
      const expected = {
        vi: `${wanted.vi} ngay trước “${figure.text}”`,
        en: `${wanted.en} directly before “${figure.text}”`,
      };
      return [{ rule: "directions-agree", place, message: foundExpected(`“${unjoined}”`, expected), other }];
    }
    const found = direction
      ? WORD[direction]
      : { vi: "không có từ chỉ tăng hay giảm", en: "no word of increase or decrease" };
    const expected = {
      vi: `${wanted.vi} trước “${figure.text}”${direction ? `, hoặc direction: ${direction} ở số liệu` : ""}`,
      en: `${wanted.en} before “${figure.text}”${direction ? `, or direction: ${direction} in the metric` : ""}`,
    };
    return [{ rule: "directions-agree", place, message: foundExpected(found, expected), other }];
  });
