import type { Edition } from "../../src/report/edition.ts";
import type { Files } from "../../src/report/from-files.ts";
import { markedTranslations } from "./marked-translations.ts";
import { phrase, type Phrase } from "../../src/model/phrase.ts";

/** The sections, summaries, annexes, YAML files and pages whose translations `confirm-translation` can mark. */
export const translationNames = (files: Files, editions: readonly Edition[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const edition of editions)
    markedTranslations(files, edition, (name) => {
      names.add(name);
      return false;
    });
  return names;
};

/** The sections whose figures `confirm-figures` can mark. */
export const figureSections = (editions: readonly Edition[]): ReadonlySet<string> =>
  new Set(editions.flatMap(({ observations }) => [...observations.values()].map(({ section }) => section)));

/** Why nothing is marked when a name that is asked for is none of those that there are; undefined when all are known. */
export const unknownNames = (asked: readonly string[], names: ReadonlySet<string>): Phrase | undefined => {
  const unknown = asked.filter((name) => !names.has(name)).map((name) => `“${name}”`);
  if (unknown.length === 0) return undefined;
  const all = [...names].toSorted().join(", ");
  return phrase("commands:unknown-names", { unknown: unknown.join(", "), all });
};
