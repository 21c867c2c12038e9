import type { ChartData } from "../chart-data.ts";
import type { Drawing, Size } from "../drawing.ts";

/** Draws a chart at one of the two sizes. */
export type DrawForm = (data: ChartData, size: Size) => Drawing;
