import { itemAt } from "./item-at.ts";
import type { Direction } from "../model/observation.ts";
import type { MetricKind } from "../model/schema.ts";
import type { Candidate } from "./candidates.ts";
import { baseIn, baseOf } from "./compared-base.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { says, words, type Grammar } from "./grammar.ts";
import { signBefore } from "../prose/sign-before.ts";
import { tellsNothing } from "./empty-words.ts";

/** What the words of its sentence say of a figure. */
export interface Typed {
  readonly kind: MetricKind;
  readonly direction?: Direction;
  /** What it is measured from, where the sentence says so; a change without one is of the same period last year. */
  readonly base?: string;
  readonly plan?: string;
  readonly bound?: "at-least" | "at-most" | "about";
  readonly estimated: boolean;
  readonly cumulative: boolean;
}

/** A word of direction or a sign: where it stands. */
interface SaidDirection {
  readonly direction?: Direction;
  readonly at: number;
  readonly words: string;
}

/**
 * What says last before a figure where a change goes: a sign, a word of direction, or a comparative of which nothing but
 * what it is compared with parts the figure, as in "cao hơn cùng kỳ 5%".
 */
const directionBefore = (text: string, { language, drafting }: Grammar): SaidDirection => {
  const sign = signBefore(text);
  if (sign) return { direction: sign, at: text.length, words: "" };
  const last = (list: readonly string[], direction: Direction): SaidDirection[] => {
    const found = list.length ? [...text.matchAll(words(list, "giu"))].at(-1) : undefined;
    return found ? [{ direction, at: found.index, words: found[0] }] : [];
  };
  const { comparatives } = language;
  const multiples = new Set(drafting.multiplying);
  const only = (list: readonly string[]): string[] => list.filter((word) => !multiples.has(word));
  const compared = [
    ...last(only(comparatives.increase), "increase"),
    ...last(only(comparatives.decrease), "decrease"),
  ].filter(({ at, words: said }) => tellsNothing(text.slice(at + said.length), language, drafting));
  const all = [...last(language.increase, "increase"), ...last(language.decrease, "decrease"), ...compared];
  return all.toSorted((a, b) => b.at - a.at || b.words.length - a.words.length)[0] ?? { at: -1, words: "" };
};

/** Is what parts a word of direction from its figure only what is compared with, as in "giảm so với cùng kỳ 5%"? */
const isOnlyCompared = (text: string, { language, drafting }: Grammar): boolean => {
  const comparing = drafting.compared.flatMap((phrase) => phrase.split(" "));
  const reaching = drafting.reaching.filter((word) => !comparing.includes(word));
  return (
    words(drafting.compared).test(text) &&
    !words(reaching).test(text) &&
    tellsNothing(text, language, drafting)
  );
};

/** The dimension of "1,5 lần". */
const MULTIPLE = "multiple";

/** Words that may stand between a word of direction and its figure. */
const REACH = 3;

/** Types the figure `index` of a sentence by the grammar of its language, without knowing what it counts. */
export const typeFigure = (
  text: string,
  candidates: readonly Candidate[],
  index: number,
  grammar: Grammar,
): Typed => {
  const { language, drafting, units } = grammar;
  const figure = itemAt(candidates, index);
  const from = candidates[index - 1]?.end ?? 0;
  const to = candidates[index + 1]?.start ?? text.length;
  const sentenceBefore = text.slice(0, figure.start);
  const before = text.slice(from, figure.start);
  const after = text.slice(figure.end, to);
  const unit = units[figure.units[0] ?? ""];
  const isShare = unit?.dimension === "proportion" || unit?.dimension === "percentage-point";

  const bound = (["at-least", "at-most", "about"] as const).find((one) =>
    new RegExp(String.raw`${words(language.bounds[one]).source}\s*$`, "iu").test(before),
  );
  const said = directionBefore(sentenceBefore, grammar);
  const { direction } = said;
  const own = said.at - from;
  const behind = own < 0 ? "" : before.slice(own + said.words.length);
  const lifted = own >= 0 && words(drafting.lifted).test(behind);
  const joins = own >= 0 && !/[;:,.]/.test(behind);
  const compared = joins && isOnlyCompared(behind, grammar);
  const distance = joins ? behind.split(/\s+/).filter(Boolean).length : Infinity;
  const isNear = compared || (distance <= REACH && !lifted);
  const touches = compared || distance === 0 || (distance === 1 && bound !== undefined);
  const base = baseOf(text, figure, after, grammar);
  const isPlan = (piece: string) => drafting.plans.find(({ pattern }) => words([pattern]).test(piece))?.plan;
  const told = stretch(after, drafting);
  const compares = baseIn(/^[^(]*/.exec(told)?.[0] ?? "", drafting);
  const plan = isShare
    ? (isPlan(told) ?? (own < 0 && compares === undefined ? isPlan(lastClause(before)) : undefined))
    : undefined;

  const kind = ((): MetricKind => {
    if (figure.total !== undefined)
      return new RegExp(String.raw`${words(drafting.ranks).source}\s*$`, "iu").test(before)
        ? "rank"
        : "count-of-total";
    if (isShare) {
      if (isNear) return "change";
      if (plan !== undefined) return "plan-completion";
      if (unit.dimension === "percentage-point")
        return direction && (own >= 0 || tellsNothing(before, language, drafting)) ? "change" : "level";
      return compares === undefined ? "share-of-total" : "ratio";
    }
    if (base.printed && new RegExp(String.raw`${words(drafting.multiplying).source}\s*$`, "iu").test(before))
      return "ratio";
    const isMultiple = unit?.dimension === MULTIPLE && !touches && compares !== undefined;
    if (isMultiple) return "ratio";
    if (touches && (base.printed || figure.units.length > 0 || /^\s\p{L}/u.test(after))) return "change";
    if (unit?.dimension.includes("-per-") || isRate(figure, after, drafting)) return "ratio";
    if (words(drafting.ratios).test(lastClause(before))) return "ratio";
    return "level";
  })();
  const measuredFrom = kind === "ratio" ? (compares ?? base.name) : kind === "change" ? base.name : undefined;
  return {
    kind,
    ...(kind === "change" && direction ? { direction } : {}),
    ...(measuredFrom ? { base: measuredFrom } : {}),
    ...(kind === "plan-completion" && plan ? { plan } : {}),
    ...(bound ? { bound } : {}),
    estimated: says(sentenceBefore, language.estimate),
    cumulative: says(sentenceBefore, drafting.cumulative),
  };
};

/** Is a figure without known unit one of a thing by another: "67 người/km²", "12,5 bác sĩ/10.000 dân", and not "5 thôn/bản"? */
const isRate = ({ units, value }: Candidate, after: string, { rateParts }: DraftingLanguage): boolean => {
  const [, number, part = ""] =
    /^(?: ?[\p{L}\p{M}²³]+(?: [\p{L}\p{M}]+){0,2}\/(\d[\d.,]* )?|\/(?:\d[\d.,]* ))([\p{L}\p{M}²³]+)/u.exec(
      after,
    ) ?? [];
  if (units.length > 0 || part === "") return false;
  return (
    number !== undefined ||
    after.startsWith("/") ||
    value.includes(".") ||
    rateParts.includes(part.toLowerCase())
  );
};

/** The words behind a figure that still tell of it: up to a comma, unless what it is compared with stands behind that. */
const stretch = (text: string, { compared }: DraftingLanguage): string =>
  new RegExp(String.raw`^[^,;:.]*(?:, ?${words(compared).source}[^,;:.]*)?`, "iu").exec(text)?.[0] ?? "";
const lastClause = (text: string): string => /[^;:.]*$/.exec(text)?.[0] ?? "";
