import type { Issue, Place } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import { phrase, type Phrase } from "../../model/phrase.ts";
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
    const { bound: typed, place: other } = observation;
    const words = typed && examples(language(locale).bounds[typed]);
    const found = before + figure.text;
    return [{ rule: "bounds-agree", place, ...unlike(found, words, bound), other }];
  });

/** A word for a bound, or none, where the metric has the bound of `words`, or none. */
const unlike = (found: string, words: string | undefined, bound: string | undefined): Phrase => {
  if (words === undefined) return phrase("bounds-agree.untyped", { found, bound: bound ?? "" });
  return bound
    ? phrase("bounds-agree.other-word", { found, words, bound })
    : phrase("bounds-agree.no-word", { found, words });
};

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
    code: "bounds-agree.unclear-word",
    values: { found, listed },
  };
};
