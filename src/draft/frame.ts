import type { Units } from "../model/schema.ts";
import type { Candidate } from "./candidates.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { foldWord } from "./fold.ts";
import type { Token } from "./tokens.ts";

interface Phrase {
  readonly words: readonly string[];
  /** Only directly before a number. */
  readonly beforeNumber: boolean;
  readonly means: string;
}

const compiled = new Map<DraftingLanguage, readonly Phrase[]>();

/** Phrases of a language that leave what a sentence says as it is, longest first. */
const variantsOf = (drafting: DraftingLanguage): readonly Phrase[] => {
  const known = compiled.get(drafting);
  if (known) return known;
  const phrases = drafting.variants
    .flatMap(([first = "", ...others]) =>
      [first, ...others].map((phrase): Phrase => ({
        words: phrase.replace(/ #$/, "").split(" ").map(foldWord),
        beforeNumber: phrase.endsWith(" #"),
        means: first.split(" ").map(foldWord).join("_"),
      })),
    )
    .toSorted((a, b) => b.words.length - a.words.length);
  compiled.set(drafting, phrases);
  return phrases;
};

const scaled = new WeakMap<Units, ReadonlySet<string>>();

/** Dimensions that have units of several sizes, as "tỷ đồng" and "triệu đồng" are. */
const scaledDimensions = (units: Units): ReadonlySet<string> => {
  const known = scaled.get(units);
  if (known) return known;
  const factors = new Map<string, Set<string>>();
  for (const { dimension, factor } of Object.values(units))
    factors.set(dimension, (factors.get(dimension) ?? new Set()).add(factor));
  const found = new Set([...factors].filter(([, own]) => own.size > 1).map(([dimension]) => dimension));
  scaled.set(units, found);
  return found;
};

/**
 * The tokens by which a sentence is compared with one of another report: a unit that has larger and smaller ones is its
 * dimension, a phrase with variants is one token, whichever variant stands there.
 */
export const frameTokens = (
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  drafting: DraftingLanguage,
  units: Units,
): Token[] => {
  const dimensions = scaledDimensions(units);
  const measured = tokens.flatMap((token): Token[] => {
    const own = candidates.find(({ start, end }) => start <= token.start && token.end <= end);
    const dimension = units[own?.units[0] ?? ""]?.dimension ?? "";
    if (!dimensions.has(dimension)) return [token];
    return token.kind === "number" ? [{ ...token, text: `${token.text}${dimension}` }] : [];
  });
  const phrases = variantsOf(drafting);
  const found: Token[] = [];
  for (let at = 0; at < measured.length;) {
    const token = measured[at];
    if (!token) break;
    const phrase = phrases.find(
      ({ words, beforeNumber }) =>
        words.every((word, offset) => measured[at + offset]?.text === word) &&
        (!beforeNumber || measured[at + words.length]?.kind === "number"),
    );
    const end = measured[at + (phrase?.words.length ?? 1) - 1]?.end ?? token.end;
    if (!phrase) found.push(token);
    else found.push({ kind: "word", text: phrase.means, start: token.start, end });
    at += phrase?.words.length ?? 1;
  }
  return found;
};

/** What stays of a sentence when figures, directions, periods, documents and harmless wording change. */
export const frameOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(" ");
