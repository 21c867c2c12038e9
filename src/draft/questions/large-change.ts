import type { Metric } from "../../model/schema.ts";

type Level = Pick<Metric, "kind" | "value" | "unit">;
type Units = Readonly<Record<string, { readonly factor?: string | undefined } | undefined>>;

/** A level this many times as large or small as last time is asked about. */
const LARGE = 8;

/** Is a level many times what it was, units of one dimension converted? Changes, shares and zeros are never compared. */
export const isLargeChange = (before: Level, now: Level, units: Units): boolean => {
  if (now.kind !== "level" || before.kind !== "level") return false;
  const size = ({ value, unit }: Level): number => Number(value) * Number(units[unit]?.factor ?? 1);
  const [old, current] = [size(before), size(now)];
  if (old === 0 || current === 0) return false;
  return current / old > LARGE || old / current > LARGE;
};
