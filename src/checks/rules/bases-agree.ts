import type { Issue } from "../../model/issue.ts";
import type { ComparisonLanguage } from "../../model/comparison-language.ts";
import { language } from "../../model/languages.ts";
import type { Observation } from "../../model/observation.ts";
import { phrase, type PhraseValue } from "../../model/phrase.ts";
import { carries, comparisonsIn, type Comparison } from "../../prose/comparisons.ts";
import { sentenceAround } from "../../prose/document.ts";
import { bindings, inSentences, type Occurrence, passagesOf } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";

/**
 * What a change is measured from is what the words of its sentence compare it with, in each language.
 * Passes: "tăng [3,2%](#x) so với quý trước" with base previous-period. Fails: with base same-period-last-year.
 */
export const basesAgree: Rule = (edition) =>
  inSentences(bindings(edition)).flatMap((occurrence): Issue[] => {
    const { observation, locale } = occurrence;
    const words = language(locale).comparison;
    if (!observation?.basePeriod || !words) return [];
    const { governing, sure } = comparisonsOf(occurrence, words);
    const quotes = edition.summaries.has(occurrence.text.slug) && !edition.sections.has(occurrence.text.slug);
    if (governing.length === 0 && quotes) return [];
    if (governing.some((one) => carries(one, observation.basePeriod ?? "", observation, words))) return [];
    return [unlike(occurrence, observation, sure ? governing.slice(0, 1) : governing)];
  });

/**
 * The comparisons that can be the figure's. A sure one is joined to it by words alone, without a comma between; else
 * those that stand nearest before and behind it in its sentence, or the last one of the text before that.
 */
const comparisonsOf = (
  { plain, figure, text, index }: Occurrence,
  words: ComparisonLanguage,
): { governing: readonly Comparison[]; sure: boolean } => {
  const { start, end } = sentenceAround(plain.text, figure.start);
  const all = comparisonsIn(plain.text, words);
  const own = all.filter((one) => one.start >= start && one.end <= end);
  const before = own.findLast((one) => one.end <= figure.start);
  const behind = own.find((one) => one.start >= figure.end);
  const joined = (from: number, to: number): boolean => !/[,;:.](?!\d)/.test(plain.text.slice(from, to));
  if (behind && joined(figure.end, behind.start)) return { governing: [behind], sure: true };
  if (before && joined(before.end, figure.start)) return { governing: [before], sure: true };
  const near = [before, behind].filter((one) => one !== undefined);
  if (near.length) return { governing: near, sure: false };
  const earlier =
    all.findLast((one) => one.end <= start) ??
    passagesOf(text)
      .slice(0, index)
      .flatMap((passage) => comparisonsIn(passage.plain.text, words))
      .at(-1);
  return { governing: earlier ? [earlier] : [], sure: false };
};

const unlike = (
  { figure, place }: Occurrence,
  observation: Observation,
  governing: readonly Comparison[],
): Issue => {
  const said: readonly PhraseValue[] = [...new Set(governing.map(({ text }) => `“${text}”`))];
  const base = observation.basePeriod ?? "";
  return {
    rule: "bases-agree",
    place,
    ...(said.length
      ? phrase("bases-agree.other-base", {
          words: said.reduce((first, second) => phrase("bases-agree.and", { first, second })),
          figure: figure.text,
          base,
        })
      : phrase("bases-agree.no-comparison", { figure: figure.text, base })),
    other: observation.place,
  };
};
