import { z } from "astro/zod";
import type { Edition } from "../report/edition.ts";
import type { Vocabulary } from "./search-data.ts";

const phrase = z.string().min(1);

/** The list of synonyms: `content/synonyms.yaml`. */
export const synonymFile = z.strictObject({
  groups: z.array(z.array(phrase).min(2)),
  intents: z.record(phrase, z.array(phrase).min(1)),
  fillers: z.array(phrase),
});
export type SynonymFile = z.infer<typeof synonymFile>;

/** The words of the synonym list, of the glossary (an abbreviation and its words, a term and its translation) and of the place. */
export const vocabularyOf = (
  { glossary, site }: Edition,
  { groups, intents, fillers }: SynonymFile,
): Vocabulary => ({
  groups: [...groups, ...glossaryGroups(glossary)],
  intents,
  fillers: [...fillers, ...Object.values(site.province)],
});

/** "a; b" and "a (b)" are two names; a group of one name says nothing. */
const glossaryGroups = (glossary: Edition["glossary"]): string[][] =>
  Object.entries(glossary).flatMap(([key, { kind, ...entries }]) => {
    const names = Object.values(entries).flatMap((entry) =>
      entry.name.split(/[;()]/).map((name) => name.trim()),
    );
    const group = [
      ...new Set([...(kind === "abbreviation" || names.length ? [key] : []), ...names].filter(Boolean)),
    ];
    return group.length > 1 ? [group] : [];
  });
