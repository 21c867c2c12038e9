import type { Issue } from "../model/issue.ts";
import type { Observation } from "../model/observation.ts";
import { daysOf } from "../model/period.ts";
import { readingsFile } from "../model/readings.ts";
import { confirmationLists } from "./confirmation-lists.ts";
import type { Edition } from "./edition.ts";
import { sourceHash } from "./freshness.ts";
import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";

/** The file with the confirmed readings of a report. */
export const readingsPath = (id: string): string => `content/reports/${id}/readings.yaml`;

const LISTS = /^content\/reports\/[^/]+\/readings\.yaml$/;

/**
 * Hash of what a figure is, whatever its value: indicator, kind, unit, time, base, plan, whole, terms, status, price
 * basis. The report's own period, its last day and the day of the report count as such, so that a reading holds for the next report as well. What the
 * words around the figure say of it, its direction and bound, is for the rules.
 */
export const readingHash = (edition: Edition, one: Observation): string =>
  sourceHash(readingFields(edition, one).join("\n"));

/** The fields that make the reading, "unit: hectare". */
export const readingFields = ({ report, indicators }: Edition, one: Observation): string[] => {
  const { unit, partOf = [] } = indicators.get(one.indicator) ?? {};
  const periodEnd = daysOf(report.referencePeriod)?.last;
  const fields = {
    indicator: one.indicator,
    indicatorUnit: unit,
    partOf: partOf.join(" ") || undefined,
    kind: one.kind,
    unit: one.unit,
    period: one.referencePeriod === report.referencePeriod ? "report" : one.referencePeriod,
    asOf: one.asOf === report.date ? "report" : one.asOf === periodEnd ? "period-end" : one.asOf,
    cumulative: one.cumulative || undefined,
    status: one.obsStatus,
    priceBasis: one.priceBasis,
    base: one.basePeriod,
    plan: one.plan,
    whole: one.whole,
    part: one.part,
    numerator: one.numerator,
    denominator: one.denominator,
    sameAs: one.sameAs,
  };
  return Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : `${field}: ${value}`,
  );
};

/** The readings that were confirmed, of every report: "id hash". */
export const confirmedReadings = (
  files: Files,
  parsed: ParsedFiles = parsedFiles(),
): { readings: ReadonlySet<string>; issues: Issue[] } => {
  const { lists, issues } = confirmationLists(files, LISTS, readingsFile, parsed);
  const readings = new Set(
    lists.flatMap((list) => Object.entries(list.readings).map(([id, hash]) => `${id} ${hash}`)),
  );
  return { readings, issues };
};

/** The figures of a report that nobody has confirmed as they are declared. */
export const unreadFigures = (edition: Edition, readings: ReadonlySet<string>): Observation[] =>
  [...edition.observations.values()].filter((one) => !readings.has(`${one.id} ${readingHash(edition, one)}`));
