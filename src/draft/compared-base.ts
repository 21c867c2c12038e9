import { NAMED_BASES } from "../model/base.ts";
import type { Language } from "../model/language.ts";
import type { Period } from "../model/period.ts";
import { carries, comparisonsIn } from "../prose/comparisons.ts";
import type { Candidate } from "./candidates.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { words, type Grammar } from "./grammar.ts";

/** The base that the words of a comparison name. */
export const baseIn = (text: string, { bases }: DraftingLanguage): string | undefined =>
  bases.find(({ pattern }) => words([pattern]).test(text))?.base;

/** The base that the words name, where a pattern of the language alone says another one: a period is told by its year. */
const asCompared = (name: string, piece: string, { comparison }: Language, period?: Period): string => {
  const [one] = comparison && period !== undefined ? comparisonsIn(piece, comparison) : [];
  if (!one || !comparison || period === undefined) return name;
  const isSaid = (base: string): boolean => carries(one, base, { referencePeriod: period }, comparison);
  return isSaid(name) ? name : (NAMED_BASES.find(isSaid) ?? name);
};

/** What a change is measured from: said behind it, else elsewhere in its sentence. */
export const baseOf = (
  text: string,
  figure: Candidate,
  after: string,
  { drafting, language, period }: Grammar,
): { name?: string; printed: boolean } => {
  const compared = new RegExp(String.raw`${words(drafting.compared).source}[^;.]*`, "giu");
  const own = new RegExp(String.raw`^[^;.]*?(${words(drafting.compared).source}[^;.]*)`, "iu").exec(
    after,
  )?.[1];
  const pieces = own === undefined ? [] : [own];
  const before = [...text.slice(0, figure.start).matchAll(compared)].map((one) => one[0]).toReversed();
  const later = [...text.slice(figure.end).matchAll(compared)].map((one) => one[0]);
  for (const piece of [...pieces, ...before, ...later]) {
    const name = baseIn(piece, drafting);
    if (name) return { name: asCompared(name, piece, language, period), printed: true };
  }
  return { printed: false };
};
