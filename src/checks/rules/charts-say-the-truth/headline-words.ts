import type { Claim } from "../../../model/chart.ts";
import type { Language } from "../../../model/language.ts";
import type { Bound } from "../../../model/observation.ts";

interface SaidFraction {
  readonly text: string;
  readonly start: number;
  readonly value: number;
  /** What the word directly before makes of it. */
  readonly bound?: Bound;
}

const WORD = String.raw`(?![\p{L}\p{M}])`;
const NO_WORD = String.raw`(?<![\p{L}\p{M}])`;

const valueOf = (fraction: string): number => {
  const [numerator = "0", denominator = "1"] = fraction.split("/");
  return Number(numerator) / Number(denominator);
};

const boundBefore = (text: string, { bounds }: Language): Bound | undefined =>
  (["at-least", "at-most", "about"] as const)
    .map((bound) => ({
      bound,
      at: text.search(new RegExp(`${NO_WORD}(?:${bounds[bound].join("|")})\\s*$`, "iu")),
    }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.bound;

/** In so many characters before a fraction stands the word of its bound. */
const LONGEST_BOUND = 40;

/** The words of a language for fractions: for all of them together, without their edges, and for each. */
interface FractionWords {
  readonly any: RegExp;
  readonly each: readonly (readonly [fraction: string, pattern: RegExp])[];
}

const compiled = new WeakMap<Language, FractionWords>();

/** The words of a language for each fraction; compiled once. */
const fractionWords = (language: Language): FractionWords => {
  const known = compiled.get(language);
  if (known) return known;
  const all = Object.entries(language.fractions ?? {});
  const made = {
    any: new RegExp(all.flatMap(([, patterns]) => patterns).join("|") || "(?!)", "iu"),
    each: all.map(
      ([fraction, patterns]) =>
        [fraction, new RegExp(`${NO_WORD}(?:${patterns.join("|")})${WORD}`, "giu")] as const,
    ),
  };
  compiled.set(language, made);
  return made;
};

/** The fractions and multiples that `text` says in words. Most texts say none: that is told by one pattern. */
export const fractionsIn = (text: string, language: Language): SaidFraction[] => {
  const { any, each } = fractionWords(language);
  if (!any.test(text)) return [];
  return each.flatMap(([fraction, pattern]) =>
    [...text.matchAll(pattern)].map((found) => {
      const bound = boundBefore(text.slice(Math.max(0, found.index - LONGEST_BOUND), found.index), language);
      return { text: found[0], start: found.index, value: valueOf(fraction), ...(bound ? { bound } : {}) };
    }),
  );
};

/** A number that a claim compares with, and on which side of it the figures are. */
interface ClaimedNumber {
  readonly value: number;
  readonly side: "at-least" | "at-most" | "exactly";
}

/** Numbers of a claim; "below -50" of a change is a fall by more than a half. */
const numbersOf = (claim: Claim): ClaimedNumber[] => {
  if (claim.kind === "share") {
    const sides = { "more-than": "at-least", "less-than": "at-most", exactly: "exactly" } as const;
    return [{ value: valueOf(claim.than), side: sides[claim.is] }];
  }
  if (claim.kind !== "above" && claim.kind !== "below" && claim.kind !== "count") return [];
  const than = Number(claim.than);
  if (Number.isNaN(than)) return [];
  const isAbove = (claim.kind === "count" ? claim.are : claim.kind) === "above";
  return [{ value: Math.abs(than) / 100, side: isAbove === than >= 0 ? "at-least" : "at-most" }];
};

/** "More than a third" may be claimed as more than 33.4 %: a little more, not less. */
const CLOSE = 0.005;

const proves = ({ value, side }: ClaimedNumber, said: SaidFraction): boolean => {
  const over = value - said.value;
  if (Math.abs(over) > CLOSE) return false;
  if (said.bound === "at-least") return side === "at-least" && over > -1e-9;
  if (said.bound === "at-most") return side === "at-most" && over < 1e-9;
  return true;
};

/** Fractions of a headline that no claim has, or that every claim with them puts on the other side. */
export const unclaimedFractions = (
  text: string,
  language: Language,
  claims: readonly Claim[],
): readonly string[] => {
  const claimed = claims.flatMap(numbersOf);
  return fractionsIn(text, language)
    .filter((said) => !claimed.some((one) => proves(one, said)))
    .map((one) => one.text);
};

/** Does a claim put a part at or above `least`, or what is left at or below the rest? */
const isSoLarge = ({ value, side }: ClaimedNumber, least: number): boolean =>
  side === "at-most" ? value <= 1 - least + 1e-9 : value >= least - 1e-9;

/** "Nearly all" and "most" of a headline to which no claim of so large a part answers. */
export const unclaimedQuantifiers = (
  text: string,
  { quantifiers = {} }: Language,
  claims: readonly Claim[],
): readonly { readonly text: string; readonly least: string }[] => {
  const claimed = claims.flatMap(numbersOf);
  return Object.entries(quantifiers).flatMap(([least, words]) => {
    const found = new RegExp(`${NO_WORD}(?:${words.join("|")})${WORD}`, "iu").exec(text)?.[0];
    const isClaimed = claimed.some((one) => isSoLarge(one, valueOf(least)));
    return found === undefined || isClaimed ? [] : [{ text: found, least }];
  });
};

/** A superlative of a headline to which no claim answers: "fastest" without a claim of the highest. */
export const unclaimedSuperlative = (
  text: string,
  { superlatives }: Language,
  claims: readonly Claim[],
): string | undefined => {
  const find = (words: readonly string[] = []): string | undefined =>
    words.length ? new RegExp(`${NO_WORD}(?:${words.join("|")})${WORD}`, "iu").exec(text)?.[0] : undefined;
  const [high, low] = [find(superlatives?.highest), find(superlatives?.lowest)];
  const has = (kind: "highest" | "lowest"): boolean =>
    claims.some((claim) => claim.kind === kind || claim.kind === `${kind}-share`);
  if (high !== undefined && low !== undefined) return has("highest") || has("lowest") ? undefined : high;
  if (high !== undefined && !has("highest")) return high;
  return low !== undefined && !has("lowest") ? low : undefined;
};
