import { chart, chartFile } from "../model/chart.ts";
import type { DeclaredChart } from "./edition.ts";
import type { ReadSource } from "./read.ts";
import type { Sourced } from "./sources.ts";

/** The charts of `charts.yaml`, one by one, so that one bad chart does not hide the others. */
export const readCharts = (source: Sourced, read: ReadSource): DeclaredChart[] =>
  (read(chartFile, source)?.charts ?? []).flatMap((data, index) => {
    const placeOf: Sourced["placeOf"] = (path) => source.placeOf(["charts", index, ...path]);
    const one = read(chart, { ...source, data, placeOf });
    return one ? [{ chart: one, placeOf }] : [];
  });
