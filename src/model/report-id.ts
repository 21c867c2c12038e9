import { comparePeriods, type Period } from "./period.ts";

/**
 * Which of several reports of one period a report is: a "preliminary" one is followed by a "final" one; most periods
 * have one report, which names no stage.
 */
export const REPORT_STAGES = ["preliminary", "final"] as const;
export type ReportStage = (typeof REPORT_STAGES)[number];

/** An id such as "2021-05", "2021-q2", "2021-h1", "2021-9m", "2021" or, of two reports of a period, "2021-final". */
const REPORT_ID = /^(\d{4}(?:-(?:0[1-9]|1[0-2]|q[1-4]|h[12]|9m))?)(?:-(preliminary|final))?$/;

export interface ReportIdentity {
  /** The reference period that the id stands for. */
  readonly period: Period;
  readonly stage?: ReportStage;
}

/** What a report's id says; undefined when `id` is none. */
export const reportIdentity = (id: string): ReportIdentity | undefined => {
  const [, period, stage] = REPORT_ID.exec(id) ?? [];
  if (period === undefined) return undefined;
  return { period: period.toUpperCase(), ...(stage ? { stage: stage as ReportStage } : {}) };
};

export const isReportId = (id: string): boolean => REPORT_ID.test(id);

/** The id of the report of a period that a report can have, in lower case: "2021-H1" is "2021-h1". */
export const reportIdOf = (period: Period, stage?: ReportStage): string =>
  [period.toLowerCase(), ...(stage ? [stage] : [])].join("-");

/**
 * Orders reports from the oldest to the newest: by the end of their period, the report of a quarter before that of the
 * half-year that ends with it, the preliminary report before the other of its period.
 */
export const compareReportIds = (a: string, b: string): number => {
  const [x, y] = [reportIdentity(a), reportIdentity(b)];
  const place = (one: ReportIdentity | undefined): number => (one?.stage === "preliminary" ? 0 : 1);
  return (
    comparePeriods(x?.period ?? a, y?.period ?? b) || place(x) - place(y) || (a < b ? -1 : a > b ? 1 : 0)
  );
};
