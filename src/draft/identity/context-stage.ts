import { foldWord } from "../fold.ts";
import type { KnownSentence, Memory } from "../memory.ts";
import type { Reading } from "../reading.ts";
import { alikeOf, likeness, meaningsOf, weightsOf } from "../similarity.ts";
import { align } from "./align.ts";
import type { NewSentence, Recognised } from "./sentence.ts";

/** Two sentences are the same in other words from this likeness on. */
const SENTENCE = 0.5;
/** And the second best must be this much less alike. */
const MARGIN = 0.08;
/** From here on a sentence is so much like another that no rival makes it doubtful. */
const CLEAR = 0.8;

/** Sentences in other words: paired by their rare words, then figure by figure by the words around each. */
export const byContext = (
  sentences: readonly NewSentence[],
  memory: Memory,
  recognised: ReadonlyMap<NewSentence, Recognised>,
  reading: Reading,
): Map<NewSentence, Recognised> => {
  const alike = alikeOf(reading.drafting);
  const meanings = new Map<NewSentence | KnownSentence, string[]>();
  const meaning = (one: NewSentence | KnownSentence): string[] => {
    const own = meanings.get(one) ?? meaningsOf(one.tokens, alike);
    meanings.set(one, own);
    return own;
  };
  const light = new Set(reading.drafting.light.map(foldWord));
  const weight = weightsOf(memory.sentences.map(meaning), light);
  const telling = reading.drafting.telling.map((phrase) => phrase.split(" ").map(foldWord));
  const tools = { reading, weight, alike, telling, light };
  const taken = new Set([...recognised.values()].flatMap(({ known }) => known ?? []));
  const olds = memory.sentences.filter((one) => !taken.has(one));
  const news = sentences.filter((one) => !recognised.has(one));
  const pairs = news.flatMap((one) =>
    olds
      .filter((old) => old.section === one.section)
      .map((old) => ({ one, old, like: likeness(meaning(one), meaning(old), weight) }))
      .filter(({ like }) => like >= SENTENCE - MARGIN),
  );
  pairs.sort((a, b) => b.like - a.like);
  const found = new Map<NewSentence, Recognised>();
  const used = new Set<KnownSentence>();
  for (const { one, old, like } of pairs) {
    if (like < SENTENCE || found.has(one) || used.has(old)) continue;
    const rival = pairs.find(
      (other) =>
        (other.one === one) !== (other.old === old) &&
        !found.has(other.one) &&
        !used.has(other.old) &&
        other.like > like - MARGIN,
    );
    if (rival && like < CLEAR) continue;
    used.add(old);
    found.set(one, { sentence: one, known: old, claims: align(one, old, tools) });
  }
  return found;
};
