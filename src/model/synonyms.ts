import { z } from "astro/zod";

const phrase = z.string().min(1);

/** The list of synonyms: `content/synonyms.yaml`. */
export const synonymFile = z.strictObject({
  groups: z.array(z.array(phrase).min(2)),
  /** A broader phrase, and phrases that are part of what it counts. */
  narrower: z.record(phrase, z.array(phrase).min(1)),
  /** A phrase, and phrases of its subject that are something else. */
  related: z.record(phrase, z.array(phrase).min(1)),
  intents: z.record(phrase, z.array(phrase).min(1)),
  fillers: z.array(phrase),
  minor: z.array(phrase),
  /** Names of other places than the one that every figure is about. */
  elsewhere: z.array(phrase),
  /** Words for another measure than a level, such as "per capita": only a figure with them in its name answers. */
  measures: z.array(phrase).default([]),
});
export type SynonymFile = z.infer<typeof synonymFile>;

/** What a publisher without the file has. */
export const NO_SYNONYMS: SynonymFile = {
  groups: [],
  narrower: {},
  related: {},
  intents: {},
  fillers: [],
  minor: [],
  elsewhere: [],
  measures: [],
};
