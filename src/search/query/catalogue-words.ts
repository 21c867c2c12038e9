import type { SearchCatalogue } from "../index/search-data.ts";
import { alternativeIndex } from "./alternatives.ts";
import { fold, wordsOf } from "./fold.ts";
import { phrasesOfInitials } from "./initials.ts";
import { intentReader } from "./intents.ts";
import { phraseWords } from "./lexicon.ts";
import { multipliersOf } from "./multipliers.ts";
import { phraseList } from "./phrase-index.ts";
import { termReader } from "./query-terms.ts";
import { unitLexicon } from "./unit-lexicon.ts";

export type CatalogueWords = ReturnType<typeof wordsOfCatalogue>;

const known = new WeakMap<SearchCatalogue, CatalogueWords>();

/** What queries are read with that no figure changes: made once for a catalogue, however many reports are searched with it. */
export const catalogueWords = (catalogue: SearchCatalogue): CatalogueWords => {
  const words = known.get(catalogue) ?? wordsOfCatalogue(catalogue);
  known.set(catalogue, words);
  return words;
};

/** Makes them, and reads the names of indicators, before the figures are there. */
export const prepareCatalogue = (catalogue: SearchCatalogue): void => {
  catalogueWords(catalogue);
  for (const { names, everyday = [] } of catalogue.indicators)
    for (const name of [...names, ...everyday]) wordsOf(name);
};

const wordsOfCatalogue = (catalogue: SearchCatalogue) => {
  const { groups, narrower, related, intents, fillers, minor, elsewhere, measures, places } =
    catalogue.vocabulary;
  const { languages } = catalogue;
  const units = unitLexicon(catalogue.units, groups, multipliersOf(languages));
  return {
    units,
    alternatives: alternativeIndex(catalogue.vocabulary),
    intentsIn: intentReader(
      intents,
      new Set(languages.flatMap(({ articles }) => articles)),
      languages.flatMap(({ times: { comparedWith, samePeriod } }) =>
        comparedWith.filter((words) => !samePeriod.includes(words)),
      ),
    ),
    readTerms: termReader(units, languages),
    fillers: phraseList(fillers),
    idle: new Set(fillers.map(fold)),
    minor: phraseList([...minor, ...languages.flatMap(({ functionWords }) => functionWords)]),
    elsewhere: phraseList(elsewhere),
    measures: phraseList(measures),
    places: phraseList(places),
    tying: phraseList(languages.flatMap(({ restricting }) => restricting)),
    ofPhrases: phraseWords([
      ...groups.flat(),
      ...[narrower, related, intents].flatMap((lists) => Object.values(lists).flat()),
      ...fillers,
      ...minor,
      ...elsewhere,
      ...measures,
      ...places,
    ]),
    ofInitials: phrasesOfInitials([...catalogue.indicators.flatMap(({ names }) => names), ...groups.flat()]),
  };
};
