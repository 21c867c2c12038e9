import type { Period } from "../model/period.ts";
import type { Edition } from "../report/edition.ts";

/** An earlier report: what it is of, and the day that it bears. */
export interface KnownReport {
  readonly id: string;
  readonly period: Period;
  readonly date: string | undefined;
}

export const knownReport = ({ report }: Edition): KnownReport => ({
  id: report.id,
  period: report.referencePeriod,
  date: report.date,
});
