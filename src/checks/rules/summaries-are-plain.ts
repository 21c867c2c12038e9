import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { foundExpected, phrase } from "../../model/phrase.ts";
import { figureWords } from "../../prose/figure-words.ts";
import { sentencesOf } from "../../prose/document.ts";
import { bindings, passagesOf, placeIn } from "../../report/occurrences.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { bareAbbreviations } from "./summaries-are-plain/bare-abbreviations.ts";
import type { Rule } from "../rule.ts";

const RULE = "summaries-are-plain";
const MOST_SENTENCES = 5;

/**
 * A summary has at most five short sentences without abbreviations, calls an estimate an estimate, and its key figures
 * exist. Passes: five sentences of twenty words. Fails: six, a sentence of thirty words, an estimated figure without
 * "ước", an abbreviation of the glossary.
 */
export const summariesArePlain: Rule = (edition) => [
  ...[...edition.summaries.values()].flatMap(({ texts }) =>
    [...texts.values()].flatMap((text) => [...tooLong(text), ...abbreviated(text, edition)]),
  ),
  ...[...edition.summaries.values()].flatMap(({ texts }) =>
    [...texts.values()].flatMap((text) =>
      (text.keyFigures ?? []).flatMap((id, index): Issue[] => {
        if (edition.observations.has(id) || edition.unread.ids.has(id) || edition.unread.files.size)
          return [];
        return [
          {
            rule: RULE,
            place: text.source.placeOf(["keyFigures", index]),
            code: "summaries-are-plain.unknown-key-figure",
            values: { id },
          },
        ];
      }),
    ),
  ),
  ...bindings(edition).flatMap(({ text, observation, figure, plain, locale, place }): Issue[] => {
    if (!observation || text.slug === observation.section) return [];
    if (figureWords(plain, figure, language(locale)).estimated === (observation.obsStatus === "E")) return [];
    const words = language(locale)
      .estimate.map((word) => `“${word}”`)
      .join(" / ");
    const none = phrase("summaries-are-plain.no-such-word", { words });
    const [found, expected] = observation.obsStatus === "E" ? [none, words] : [words, none];
    return [{ rule: RULE, place, ...foundExpected(found, expected), other: observation.place }];
  }),
];

const abbreviated = (text: SectionText, { glossary }: Edition): Issue[] =>
  passagesOf(text).flatMap(({ plain }) =>
    bareAbbreviations(plain.text, glossary).map(({ head, at }) => {
      const name = glossary[head]?.[text.locale];
      const words = typeof name === "object" ? `“${name.name}”` : "…";
      const message = foundExpected(`“${head}”`, words);
      return { rule: RULE, place: placeIn(text, plain.atOffset(at)), ...message };
    }),
  );

const tooLong = (text: SectionText): Issue[] => {
  const sentences = passagesOf(text).flatMap(({ plain }) =>
    sentencesOf(plain.text).map((sentence) => ({ ...sentence, plain })),
  );
  const limit = language(text.locale).longestSentence;
  const long = sentences.flatMap(({ start, end, plain }): Issue[] => {
    const count = plain.text.slice(start, end).split(/\s+/).filter(Boolean).length;
    if (count <= limit) return [];
    const message = phrase("summaries-are-plain.long-sentence", { count, limit });
    return [{ rule: RULE, place: placeIn(text, plain.atOffset(start)), ...message }];
  });
  if (sentences.length <= MOST_SENTENCES) return long;
  const message = phrase("summaries-are-plain.many-sentences", {
    count: sentences.length,
    limit: MOST_SENTENCES,
  });
  return [...long, { rule: RULE, place: text.source.placeOf([]), ...message }];
};
