import type { Figure } from "../index/corpus.ts";
import type { ReportData } from "../index/search-data.ts";

/** What is left of a number that is the value of another figure in the same sentence: "the capital of 27 new firms". */
const BESIDE = 0.75;
/** Only the number itself is told from so many of a sentence, not one that it is near to. */
const EXACT = 0.9;

/** How well a number is the value of a figure, or else of one that its sentence prints too. */
export const sentenceFit = (
  figures: readonly Figure[],
  fitOf: (figure: Figure) => number,
): ((figure: Figure) => number) => {
  const best = new Map<ReportData, Map<number, number>>();
  for (const figure of figures) {
    const fit = fitOf(figure);
    const sentence = sentenceOf(figure);
    if (fit < EXACT || sentence === undefined) continue;
    const own = best.get(figure.data) ?? new Map<number, number>();
    own.set(sentence, Math.max(fit, own.get(sentence) ?? 0));
    best.set(figure.data, own);
  }
  return (figure) =>
    Math.max(fitOf(figure), BESIDE * (best.get(figure.data)?.get(sentenceOf(figure) ?? -1) ?? 0));
};

const sentenceOf = ({ data, record }: Figure): number | undefined => data.details?.printed[record.id]?.[0];
