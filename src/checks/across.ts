import type { Issue } from "../model/issue.ts";
import { kindOfPeriod } from "../model/period.ts";
import { foundExpected, phrase, type Phrase } from "../model/phrase.ts";
import { isFinalised, seriesOf, type SeriesPoint, type Vintage } from "../derive/series.ts";
import { reading } from "../derive/reading.ts";
import { overlaps } from "../quantity/interval.ts";
import type { Edition } from "../report/edition.ts";

/** A problem between two reports: it belongs to the later one, which can correct it. Or one of what all reports share. */
export interface AcrossIssue {
  readonly report?: string;
  readonly issue: Issue;
}

/**
 * Problems between reports, which stand oldest first: a value that an earlier report printed differently is declared a
 * revision, what is declared is there, and what is quoted is equal.
 * Passes: `revises: 2001-q1/grdp`. Fails: another value of the first quarter without it.
 */
export const checkAcross = (editions: readonly Edition[]): AcrossIssue[] => [
  ...editions.flatMap((edition, index) => declared(edition, editions.slice(0, index))),
  ...undeclared(editions),
];

const declared = (edition: Edition, earlier: readonly Edition[]): AcrossIssue[] =>
  [...edition.observations.values()].flatMap((one): AcrossIssue[] => {
    const field = one.revises === undefined ? "quotes" : "revises";
    const named = one[field];
    if (named === undefined) return [];
    const [report, id = ""] = named.split("/");
    const source = earlier.find((other) => other.report.id === report);
    const found = source?.observations.get(id);
    const issue = (message: Phrase): AcrossIssue[] => [
      {
        report: edition.report.id,
        issue: {
          rule: "earlier-values-agree",
          place: one.place,
          ...message,
          ...(found ? { other: found.place } : {}),
        },
      },
    ];
    if (!source || !found) return issue(phrase("earlier-values-agree.unknown", { field, named }));
    const isSameTime = (found.asOf ?? found.referencePeriod) === (one.asOf ?? one.referencePeriod);
    if (found.indicator !== one.indicator || found.kind !== one.kind || !isSameTime)
      return issue(
        foundExpected(
          `${found.indicator}, ${found.kind}, ${found.asOf ?? found.referencePeriod}`,
          `${one.indicator}, ${one.kind}, ${one.asOf ?? one.referencePeriod}`,
        ),
      );
    if (field === "quotes" && !agree({ edition, observation: one }, { edition: source, observation: found }))
      return issue(
        phrase("earlier-values-agree.quoted", {
          value: one.value,
          unit: one.unit,
          earlier: found.value,
          earlierUnit: found.unit,
          named,
        }),
      );
    return [];
  });

const undeclared = (editions: readonly Edition[]): AcrossIssue[] => {
  const indicators = new Map(editions.flatMap((edition) => [...edition.indicators]));
  return [...indicators.values()].flatMap((indicator) =>
    seriesOf(editions, indicator).flatMap(({ points }) => points.flatMap(unlike)),
  );
};

/** A point whose newest value differs from the one before it and neither is declared nor a later stage of it. */
const unlike = (point: SeriesPoint): AcrossIssue[] => {
  const { edition, observation, earlier } = point;
  const [last] = earlier;
  if (!last || observation.revises !== undefined) return [];
  if (isFinalised(last.observation, observation) || agree(point, last)) return [];
  const named = `${last.edition.report.id}/${last.observation.id}`;
  const value = ({ observation: one }: Vintage): string => `${one.value} ${one.unit}`;
  const message = phrase("earlier-values-agree.revised", {
    id: observation.id,
    value: value(point),
    kind: kindOfPeriod(point.time),
    time: point.time,
    earlier: value(last),
    named,
  });
  return [
    {
      report: edition.report.id,
      issue: {
        rule: "earlier-values-agree",
        place: observation.place,
        ...message,
        other: last.observation.place,
      },
    },
  ];
};

/** Can both stand for one true value? A unit that is not known is another rule's matter. */
const agree = (a: Vintage, b: Vintage): boolean => {
  if (!(a.observation.unit in a.edition.units) || !(b.observation.unit in b.edition.units)) return true;
  return overlaps(reading(a.edition, a.observation), reading(b.edition, b.observation));
};
