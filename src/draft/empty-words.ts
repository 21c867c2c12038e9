import type { Language } from "../model/language.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { foldWord } from "./fold.ts";

const foldedWords = new Map<DraftingLanguage, Set<string>>();

/** Words that name nothing: verbs of reaching, bounds, directions, words of estimation. */
export const emptyWords = (language: Language, drafting: DraftingLanguage): Set<string> => {
  const known = foldedWords.get(drafting);
  if (known) return known;
  const phrases = [
    ...drafting.light,
    ...drafting.reaching,
    ...drafting.multiplying,
    ...Object.values(language.bounds)
      .flat()
      .filter((words) => !words.includes(" ")),
    ...language.increase,
    ...language.decrease,
    ...language.estimate,
  ];
  const empty = new Set(phrases.flatMap((phrase) => phrase.split(" ")).map(foldWord));
  foldedWords.set(drafting, empty);
  return empty;
};

export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\d²³]+/u).filter(Boolean);

/** Does a clause name nothing that could be counted? Comparisons and periods name nothing. */
export const tellsNothing = (clause: string, language: Language, drafting: DraftingLanguage): boolean => {
  const compared = new RegExp(
    String.raw`(?:${drafting.compared.join("|")})\s.*?(?:${drafting.bases.map(({ pattern }) => pattern).join("|")})`,
    "giu",
  );
  const periods = new RegExp(String.raw`(?:${drafting.periods.join("|")})`, "giu");
  const empty = emptyWords(language, drafting);
  return wordsOf(clause.replace(compared, " ").replace(periods, " ")).every((word) =>
    empty.has(foldWord(word)),
  );
};
