import type { Edition, Indicator } from "../report/edition.ts";
import type { DataFile } from "./data-file.ts";
import type { FigureRecord } from "./figure-record.ts";
import { figuresJson } from "./figures-json.ts";

/**
 * All that is said of one indicator in all reports, oldest first, as JSON; undefined where nothing is. There is no CSV
 * beside it: one for each indicator would put a site with one report above the 3,000 files that a host with a limit can
 * take per quarter, and `data/all/figures.csv` has the same rows, which its column `indicator` tells apart.
 */
export const indicatorFile = (
  { id, name, unit, topic }: Indicator,
  editions: readonly [Edition, ...Edition[]],
  figures: readonly FigureRecord[],
): DataFile | undefined => {
  const [first, ...rest] = editions.filter(({ report }) => figures.some((one) => one.report === report.id));
  if (!first) return undefined;
  return {
    name: `${id}.json`,
    group: id,
    format: "json",
    words: "indicator",
    about: name,
    content: figuresJson([first, ...rest], figures, { indicator: { id, name, unit, topic } }),
  };
};
