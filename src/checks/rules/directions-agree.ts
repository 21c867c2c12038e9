import { foundExpected } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { figureWords } from "../../prose/figure-words.ts";
import { printings } from "../../report/printings.ts";
import type { Rule } from "../rule.ts";

const WORD = { increase: { vi: "tăng", en: "an increase" }, decrease: { vi: "giảm", en: "a decrease" } };

/**
 * A change goes where its sentence says, and what directly follows a word of direction is a change.
 * Passes: "giảm [2,1%](#x-yoy)" with direction decrease. Fails: with direction increase, or as a level.
 */
export const directionsAgree: Rule = (edition) =>
  printings(edition).flatMap(({ figure, observation, locale, plain, place }) => {
    if (!observation) return [];
    const { direction, directly } = figureWords(plain, figure, language(locale));
    const other = observation.place;
    if (observation.kind !== "change") {
      if (!directly || !direction || observation.kind === "count-of-total") return [];
      const expected = { vi: `số liệu loại change ở “${figure.text}”`, en: `a metric of kind change at “${figure.text}”` };
      return [{ rule: "directions-agree", place, message: foundExpected(`kind: ${observation.kind}`, expected), other }];
    }
    if (!observation.direction || direction === observation.direction) return [];
    const found = direction ? WORD[direction] : { vi: "câu không nói tăng hay giảm", en: "no word of direction before the figure" };
    return [{ rule: "directions-agree", place, message: foundExpected(found, WORD[observation.direction]), other }];
  });
