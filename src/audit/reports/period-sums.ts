import { covers, kindOfPeriod, type Period, type PeriodKind } from "../../model/period.ts";
import { attempt } from "../../quantity/calculation-error.ts";
import { add, overlaps, point } from "../../quantity/interval.ts";
import { reading } from "../../derive/reading.ts";
import type { Series, SeriesPoint } from "../../derive/series.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { compared, levelSeries } from "./compared.ts";

const LONG: readonly PeriodKind[] = ["half-year", "nine-months", "year"];

/** The periods of a year that can be parts of a longer one, by their kind. */
const PARTS: Readonly<Partial<Record<PeriodKind, (year: string) => Period[]>>> = {
  "half-year": (year) => [`${year}-H1`, `${year}-H2`],
  quarter: (year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  month: (year) => Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`),
};

/**
 * The amount of a longer period is the sum of the shorter ones in it that the reports give. A value that is that of the
 * last part alone is none of a flow: it is what there was at the end.
 * Passes: 6 months 300, quarters 100 and 200. Fails: 6 months 310.
 */
export const periodSums = (edition: Edition): WrittenResult[] =>
  levelSeries(edition).flatMap(({ series }) =>
    series
      .filter(({ key }) => LONG.includes(key.length) && key.dimension !== "proportion")
      .flatMap((long) =>
        long.points
          .filter((one) => one.edition === edition && one.observation.bound === undefined)
          .flatMap((whole) => series.flatMap((short) => sumOf(edition, long, whole, short) ?? [])),
      ),
  );

const sumOf = (
  edition: Edition,
  long: Series,
  whole: SeriesPoint,
  short: Series,
): WrittenResult | undefined => {
  const periods = PARTS[short.key.length]?.(whole.time.slice(0, 4)).filter((part) =>
    covers(whole.time, part),
  );
  if (!periods || periods.length < 2 || kindOfPeriod(whole.time) === short.key.length) return undefined;
  if (!isAlike(long, short)) return undefined;
  const parts = periods.map((period) => short.points.find(({ time }) => time === period));
  const known = parts.filter((part) => part !== undefined);
  const last = known.at(-1);
  if (!last || known.length < periods.length || !known.some((part) => part.edition !== edition))
    return undefined;
  const worked = attempt(() => {
    const total = reading(edition, whole.observation);
    const read = known.map((part) => reading(part.edition, part.observation));
    return { total, sum: read.reduce(add, point(0)), end: read.at(-1) ?? total };
  }).result;
  if (!worked || overlaps(worked.total, worked.end)) return undefined;
  return compared(edition, "period-sum", whole.observation, known, overlaps(worked.total, worked.sum));
};

/** Are both series of one thing, but for the length of their periods? */
const isAlike = ({ key: a }: Series, { key: b }: Series): boolean =>
  a.dimension === b.dimension &&
  a.priceBasis === b.priceBasis &&
  a.against === b.against &&
  a.cumulative === b.cumulative;
