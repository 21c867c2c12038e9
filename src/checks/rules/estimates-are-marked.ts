import type { Issue } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import type { Observation } from "../../model/observation.ts";
import { anyWord } from "../../prose/any-word.ts";
import {
  bodyPassages,
  ownFootnotes,
  plain as plainOf,
  sentenceAround,
  type PlainPassage,
  type PrintedFigure,
} from "../../prose/document.ts";
import { figureWords } from "../../prose/figure-words.ts";
import type { Edition } from "../../report/edition.ts";
import { bindings, inSentences, type Occurrence } from "../../report/occurrences.ts";
import { writtenMetrics } from "../../report/written-metrics.ts";
import type { Rule } from "../rule.ts";

/** Is a figure an estimate without a word in its sentence: printed again, part of an estimate, or under one in its paragraph? */
const isCovered = (
  { observations, indicators, official }: Edition,
  one: Observation,
  { text }: PlainPassage,
  figure: PrintedFigure,
): boolean => {
  const first = one.sameAs === undefined ? undefined : observations.get(one.sameAs);
  const wholes = indicators.get(one.indicator)?.partOf ?? [];
  const isPart = [...observations.values()].some(
    ({ indicator, kind, obsStatus }) => wholes.includes(indicator) && kind === "level" && obsStatus === "E",
  );
  const { estimate } = language(official);
  const before = text.slice(0, figure.start);
  const isUnder = anyWord(estimate).test(before);
  return first?.obsStatus === "E" || isPart || isUnder;
};

/** Does a word of estimation stand before the marker of the footnote that prints a figure, in the marker's sentence? */
const isFootnoteOfEstimate = ({ text, index }: Occurrence, estimate: readonly string[]): boolean => {
  const body = bodyPassages(text.prose);
  const note = ownFootnotes(text.prose)
    .flatMap(({ label, passages }) => passages.map(() => label))
    .at(index - body.length);
  if (index < body.length || note === undefined) return false;
  return body.map(plainOf).some((passage) =>
    passage.footnotes.some(({ label, offset }) => {
      const { start } = sentenceAround(passage.text, offset);
      return label === note && anyWord(estimate).test(passage.text.slice(start, offset));
    }),
  );
};

/**
 * What the official sentence calls an estimate, or a footnote of such a sentence prints, has status E; nothing else has but
 * what is printed again, part of an estimated total, or behind an estimate of its paragraph. An author who judges that the
 * word does not cover the figure writes `status: A`.
 * Passes: "ước đạt [20 tấn](#x)" with status E. Fails: without a status.
 */
export const estimatesAreMarked: Rule = (edition) => {
  const stated = new Map(
    writtenMetrics(edition).flatMap((one) => {
      const { id, status } = (one ?? {}) as { id?: unknown; status?: unknown };
      return typeof id === "string" ? [[id, status] as const] : [];
    }),
  );
  return inSentences(bindings(edition)).flatMap((occurrence): Issue[] => {
    const { figure, observation, locale, plain, place, text } = occurrence;
    if (!observation || locale !== edition.official || text.slug !== observation.section) return [];
    const own = language(locale);
    const estimated =
      figureWords(plain, figure, own).estimated || isFootnoteOfEstimate(occurrence, own.estimate);
    const status = stated.get(observation.id);
    if (estimated ? status !== undefined : status !== "E" || isCovered(edition, observation, plain, figure))
      return [];
    return [
      {
        rule: "estimates-are-marked",
        place,
        code: estimated ? "estimates-are-marked.no-status" : "estimates-are-marked.no-word",
        values: { text: figure.text },
        other: observation.place,
      },
    ];
  });
};
