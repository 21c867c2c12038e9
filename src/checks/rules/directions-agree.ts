import { language } from "../../model/languages.ts";
import { phrase } from "../../model/phrase.ts";
import { figureWords } from "../../prose/figure-words.ts";
import { bindings, inSentences } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

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
      return [
        {
          rule: "directions-agree",
          place,
          code: "directions-agree.not-a-change",
          values: { kind: observation.kind, text: figure.text },
          other,
        },
      ];
    }
    const { direction: wanted } = observation;
    if (!wanted || (direction === wanted && unjoined === undefined)) return [];
    const said =
      direction === wanted
        ? phrase(`directions-agree.${wanted}.unjoined`, { found: unjoined ?? "", text: figure.text })
        : phrase(`directions-agree.${wanted}.${direction ? "other" : "none"}`, { text: figure.text });
    return [{ rule: "directions-agree", place, ...said, other }];
  });
