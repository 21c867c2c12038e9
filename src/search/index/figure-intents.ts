import type { SearchRecord } from "./search-data.ts";

/** How well keys of `Vocabulary.intents` ask for a figure, from 0 to 1. */
type Intents = ReadonlyMap<string, number>;

/** How well words ask for what a figure is; a fall is also found by one who asks how much it rose. */
const ASKED = 0.85;
const ASKED_OTHERWISE = 0.7;

/** The method of a derived level of the year before; a printed one answers the same question. */
const BASE_LEVEL = "base-level";

const yearBefore = (period: string): string => period.replace(/^\d{4}/, (year) => String(Number(year) - 1));

/**
 * What one can ask for instead of a figure's name: its kind, its method, its direction, its status, its dimension, and the
 * year before. Figures that the same words ask for have one map of them; `now` is the period of their report.
 */
export const sharedIntents = (now: string): ((record: SearchRecord, dimension: string) => Intents) => {
  const known = new Map<string, Intents>();
  const before = yearBefore(now);
  return (record, dimension) => {
    const { kind, method, direction, status, period } = record;
    const isOfBase = kind === "level" && period === before;
    const keys = [
      ...[kind, method, direction, status, dimension].map((key) => key ?? ""),
      ...(isOfBase ? [BASE_LEVEL] : []),
      ...(isRatioToBase(record) ? ["change"] : []),
    ];
    const same = known.get(keys.join());
    if (same) return same;
    const asked = new Map(keys.map((key) => [key, ASKED]));
    for (const other of direction ? ["increase", "decrease"] : [])
      if (!asked.has(other)) asked.set(other, ASKED_OTHERWISE);
    known.set(keys.join(), asked);
    return asked;
  };
};

/** Is a value given in per cent of an earlier one? It says how that changed. */
export const isRatioToBase = ({ kind, against }: SearchRecord): boolean =>
  kind === "ratio" && against !== undefined;
