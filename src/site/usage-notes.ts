import { translator } from "../i18n/translator.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";

/** A note on how figures of a kind are to be used. */
export interface UsageNote {
  readonly name: string;
  readonly text: string;
}

/** What a reader must know before using one of `figures`, in words, each note once. */
export const usageNotesOf = (figures: readonly Observation[], locale: Locale): UsageNote[] => {
  const t = translator(locale);
  const some = (test: (one: Observation) => unknown): boolean => figures.some(test);
  const keys = [
    some(({ obsStatus }) => obsStatus === "E") && "estimated",
    some(({ obsStatus }) => obsStatus === "P") && "preliminary",
    some(({ obsStatus }) => obsStatus === "R") && "revised",
    some(({ bound }) => bound) && "bound",
    some(({ priceBasis }) => priceBasis === "constant-2010") && "constantPrices",
    some(({ priceBasis }) => priceBasis === "current") && "currentPrices",
    some(({ cumulative }) => cumulative) && "cumulative",
    some(({ asOf, kind, cumulative }) => asOf !== undefined && kind === "level" && !cumulative) && "stock",
  ] as const;
  return keys
    .filter((key) => key !== false)
    .map((key) => ({ name: t(`caveat.${key}.name`), text: t(`caveat.${key}.text`) }));
};
