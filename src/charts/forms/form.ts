import type { ChartData } from "../chart-data.ts";
import type { Drawing } from "../drawing.ts";

/** Draws a chart. */
export type DrawForm = (data: ChartData) => Drawing;
