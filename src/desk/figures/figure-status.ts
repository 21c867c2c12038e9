import { changeMetrics } from "../../draft/answers/metric-lines.ts";

/** What an editor says of a figure and the word of estimation in its sentence: its status, or that it has none. */
export const FIGURE_STATUSES = ["E", "A", "none"] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** A text in which one figure is an estimate, is none though its sentence has the word, or has no status of its own. */
export const withFigureStatus = (text: string, id: string, answer: FigureStatus): string =>
  changeMetrics(text, (metric) => {
    if (metric.id !== id) return metric;
    const { status, ...rest } = metric;
    if (answer === "none") return status === undefined ? metric : rest;
    return { ...metric, status: answer };
  });
