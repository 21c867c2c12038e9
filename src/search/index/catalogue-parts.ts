import {
  SEARCH_DATA_VERSION,
  type CatalogueRest,
  type IndicatorEntry,
  type SearchCatalogue,
} from "./search-data.ts";
import { foreignPhrases, joinVocabulary, splitVocabulary } from "./vocabulary-parts.ts";

/**
 * A catalogue in two files: what the first hits need, and the rest. `ownNames` says how many of an indicator's everyday
 * names are in the page's language; they stand first.
 */
export const splitCatalogue = (
  catalogue: SearchCatalogue,
  ownNames: (id: string) => number,
): { first: SearchCatalogue; rest: CatalogueRest } => {
  const { indicators } = catalogue;
  const own = indicators.flatMap(({ id, names, everyday = [] }) => [
    ...names.slice(0, 1),
    ...everyday.slice(0, ownNames(id)),
  ]);
  const others = indicators.flatMap(({ id, names, everyday = [] }) => [
    ...names.slice(1),
    ...everyday.slice(ownNames(id)),
  ]);
  const vocabulary = splitVocabulary(catalogue.vocabulary, foreignPhrases(own, others));
  return {
    first: {
      ...catalogue,
      vocabulary: vocabulary.first,
      indicators: indicators.map(({ id, names, everyday = [], topic, partOf }) => ({
        id,
        names: names.slice(0, 1),
        ...everydayNames(everyday.slice(0, ownNames(id))),
        topic,
        ...(partOf ? { partOf } : {}),
      })),
    },
    rest: {
      version: SEARCH_DATA_VERSION,
      vocabulary: vocabulary.rest,
      indicators: indicators.map(({ id, names, everyday = [], href }) => ({
        names: names.slice(1),
        ...everydayNames(everyday.slice(ownNames(id))),
        ...(href ? { href } : {}),
      })),
    },
  };
};

/** The whole catalogue of the two parts. */
export const joinCatalogue = (
  first: SearchCatalogue,
  { indicators, vocabulary }: CatalogueRest,
): SearchCatalogue => ({
  ...first,
  vocabulary: joinVocabulary(first.vocabulary, vocabulary),
  indicators: first.indicators.map(({ names, everyday = [], ...entry }, at) => {
    const more = indicators[at];
    return {
      ...entry,
      names: [...names, ...(more?.names ?? [])],
      ...everydayNames([...everyday, ...(more?.everyday ?? [])]),
      ...(more?.href ? { href: more.href } : {}),
    };
  }),
});

const everydayNames = (names: readonly string[]): Pick<IndicatorEntry, "everyday"> =>
  names.length > 0 ? { everyday: names } : {};
