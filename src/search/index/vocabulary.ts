import type { SynonymFile } from "../../model/synonyms.ts";
import type { Edition } from "../../report/edition.ts";
import type { Vocabulary } from "./search-data.ts";

/** The words of the synonym list, of the glossary (an abbreviation and its words, a term and its translation) and of the place. */
export const vocabularyOf = (
  { glossary, site }: Edition,
  { groups, narrower, related, intents, fillers, minor, elsewhere, measures }: SynonymFile,
): Vocabulary => ({
  groups: [...groups, ...glossaryGroups(glossary)],
  narrower,
  related,
  intents,
  fillers,
  minor,
  elsewhere,
  measures,
  places: [...new Set(Object.values(site.province).flatMap(placeNames))],
});

/** The name of the publisher's area with and without what kind of area it is: "tỉnh Điện Biên", "Điện Biên". */
const placeNames = (province: string): string[] => [
  province,
  ...(province.match(/\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*/gu) ?? []),
];

/** Names with ";" between them are different meanings of one abbreviation: each is a group of its own. */
const glossaryGroups = (glossary: Edition["glossary"]): string[][] =>
  Object.entries(glossary).flatMap(([key, entry]) => {
    const meanings = Object.values(entry).map((words) =>
      typeof words === "object" ? words.name.split(";").map((name) => namesIn(name)) : [],
    );
    const most = Math.max(0, ...meanings.map(({ length }) => length));
    return Array.from({ length: most }, (_, index) => [
      ...new Set([key, ...meanings.flatMap((names) => names[index] ?? [])]),
    ]).filter(({ length }) => length > 1);
  });

/** A name, and the abbreviation that stands in brackets behind it; other words in brackets only explain. */
const namesIn = (name: string): string[] => {
  const bracket = /\((\p{Lu}{2,}s?)\)\s*$/u.exec(name)?.[1] ?? "";
  const plain = name.replace(/\([^)]*\)/g, "").replace(/\s+/g, " ");
  return [plain.trim(), bracket].filter(Boolean);
};
