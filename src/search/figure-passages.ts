import type { Hit } from "./hit.ts";

/** A passage of a report as a hit of the search in the text. */
export interface FoundPassage {
  readonly href: string;
  readonly title: string;
  /** The page that it stands on. */
  readonly page: string;
  readonly excerpt: string;
}

const MOST = 3;
/** So many characters of a sentence stand before a figure and behind it. */
const BEFORE = 120;
const BEHIND = 60;

/**
 * The sentences that print the first figures found: where no passage has all words of a question, as none says
 * "diện tích lúa" of the rice that is sown, they are what it asks for. None for figures that are merely nearest.
 */
export const figurePassages = (hits: readonly Hit[]): FoundPassage[] => {
  const known = new Map<string, FoundPassage>();
  for (const { figure } of hits) {
    const { record, data, section } = figure;
    const [index = -1, start = 0, end = 0] = data.details?.printed[record.id] ?? [];
    const sentence = data.details?.sentences[index];
    if (sentence === undefined || known.has(sentence)) continue;
    known.set(sentence, {
      href: record.href,
      title: section,
      page: data.report.name,
      excerpt: excerptOf(sentence, start, end),
    });
    if (known.size === MOST) break;
  }
  return [...known.values()];
};

/** The part of a sentence around a figure, in whole words. */
const excerptOf = (sentence: string, start: number, end: number): string => {
  const from = start > BEFORE ? sentence.indexOf(" ", start - BEFORE) + 1 : 0;
  const to = sentence.lastIndexOf(" ", end + BEHIND);
  return sentence.slice(from, end + BEHIND < sentence.length && to > end ? to : undefined);
};
