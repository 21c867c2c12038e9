import { itemAt } from "./item-at.ts";
import type { Candidate } from "./candidates.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import type { Language } from "../model/language.ts";
import { foldWord } from "./fold.ts";

/** Few enough words for a name that an editor will write anew. */
const LONGEST = 12;

/**
 * A first name for what a figure counts: the words of its clause before it, without verbs of reaching at their end; where
 * there are none, the unit and the words behind the figure.
 */
export const indicatorName = (
  text: string,
  candidates: readonly Candidate[],
  index: number,
  language: Language,
  drafting: DraftingLanguage,
): string => {
  const figure = itemAt(candidates, index);
  const from = candidates[index - 1]?.end ?? 0;
  const to = candidates[index + 1]?.start ?? text.length;
  const bounds = Object.values(language.bounds).flat();
  const verbs = new Set(
    [...drafting.light, ...bounds, ...language.increase, ...language.decrease, ...language.estimate]
      .flatMap((phrase) => phrase.split(" "))
      .map(foldWord),
  );
  const before = (/[^;:,.()]*$/.exec(text.slice(from, figure.start))?.[0] ?? "")
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const left = trimmed(before, verbs).slice(-LONGEST);
  const behind = (/^[^;:,.()]*/.exec(text.slice(figure.end, to))?.[0] ?? "")
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const unit = text
    .slice(figure.start, figure.end)
    .replace(/[\d.,/\s]+/, "")
    .replace(/^%$/, "")
    .trim();
  const words =
    left.filter((word) => !verbs.has(foldWord(word))).length >= 2
      ? left
      : [unit, ...behind].slice(0, LONGEST);
  const name = words.join(" ").trim() || left.join(" ") || text.split(/\s+/).slice(0, LONGEST).join(" ");
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Without light words at both ends. */
const trimmed = (words: readonly string[], light: ReadonlySet<string>): string[] => {
  const isLight = (word: string | undefined): boolean => word !== undefined && light.has(foldWord(word));
  let [start, end] = [0, words.length];
  while (end > start && isLight(words[end - 1])) end -= 1;
  while (start < end && isLight(words[start])) start += 1;
  return words.slice(start, end);
};
