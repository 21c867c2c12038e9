import type { Metric } from "../../model/schema.ts";
import type { KnownFigure, KnownSentence } from "../memory.ts";
import type { Reading } from "../reading.ts";
import { typeFigure } from "../typing.ts";
import { readAs, type IdentityClaim, type NewSentence, type Recognised } from "./sentence.ts";

const isLevel = ({ kind }: Metric): boolean => kind === "level" || kind === "count-of-total";

/**
 * Changes and completions that stand beside a level that was recognised: of the same indicator, on the same base or plan,
 * when the report that prints the level has exactly one and nothing else claims it.
 */
export const byChain = (
  sentences: readonly NewSentence[],
  recognised: ReadonlyMap<NewSentence, Recognised>,
  reading: Reading,
): Map<NewSentence, Recognised> => {
  const claimed = new Set(
    [...recognised.values()].flatMap(({ claims }) => claims.map(({ figure }) => figure.metric.id)),
  );
  const found = new Map(recognised);
  for (const sentence of sentences) {
    const own = found.get(sentence);
    if (!own?.known) continue;
    const claims = [...own.claims];
    for (const [at, candidate] of sentence.candidates.entries()) {
      if (claims.some((one) => touches(one, candidate.numbers))) continue;
      const typed = typeFigure(sentence.text, sentence.candidates, at, reading);
      if (typed.kind !== "change" && typed.kind !== "plan-completion") continue;
      const level = nearestLevel(claims, candidate.start);
      if (!level) continue;
      const about = level.figure.metric.of ?? level.figure.metric.id;
      const same = figuresOf(own.known).filter(
        (one) =>
          !claimed.has(one.metric.id) &&
          one.metric.of === about &&
          one.typed.kind === typed.kind &&
          (one.typed.base ?? "") === (typed.base ?? one.typed.base ?? ""),
      );
      const [figure] = same;
      const read =
        figure && same.length === 1 ? readAs(sentence, candidate.numbers, figure, reading) : undefined;
      if (!figure || !read) continue;
      claimed.add(figure.metric.id);
      claims.push({ figure, candidate: read, stage: "chain", likeness: level.likeness });
    }
    found.set(sentence, { ...own, claims });
  }
  return found;
};

const figuresOf = ({ figures }: KnownSentence): readonly KnownFigure[] => figures;

const touches = ({ candidate }: IdentityClaim, numbers: readonly [number, number]): boolean =>
  candidate.numbers[0] <= numbers[1] && numbers[0] <= candidate.numbers[1];

/** The recognised level that stands last before a place. */
const nearestLevel = (claims: readonly IdentityClaim[], start: number): IdentityClaim | undefined =>
  claims
    .filter(({ figure, candidate }) => isLevel(figure.metric) && candidate.end <= start)
    .toSorted((a, b) => b.candidate.end - a.candidate.end)[0];
