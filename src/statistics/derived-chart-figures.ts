import type { Edition } from "../report/edition.ts";
import type { ChartFigure } from "./chart-figures.ts";

export const derivedChartFigures = (_edition: Edition): ReadonlyMap<string, ChartFigure> => new Map();
