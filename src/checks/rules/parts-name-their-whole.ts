import { isOriginal, levelAt, sameTime } from "../../derive/figures.ts";
import type { Place } from "../../model/issue.ts";
import type { Observation } from "../../model/observation.ts";
import { foundExpected } from "../../model/phrase.ts";
import type { Relation } from "../../model/relation.ts";
import type { Edition } from "../../report/edition.ts";
import { pathToWhole } from "../../report/path-to-whole.ts";
import type { Rule } from "../rule.ts";

/** An indicator that the report counts in another one, and where it says so. */
interface StatedPart {
  readonly part: string;
  readonly whole: string;
  readonly other: Place;
}

/** Levels that are printed beside their share of a whole. */
const byShares = (edition: Edition): StatedPart[] =>
  [...edition.observations.values()].filter(isOriginal).flatMap((share) => {
    const { kind, whole, place } = share;
    const part = share.part ?? share.indicator;
    if (kind !== "share-of-total" || whole === undefined || !edition.indicators.has(whole)) return [];
    return levelAt(edition, part, share) ? [{ part, whole, other: place }] : [];
  });

const isLevel = ({ kind }: Observation): boolean => kind === "level" || kind === "count-of-total";

/**
 * Do a part and what it is within count the same things? Amounts that are merely no more than another, as what was paid
 * of what was planned, are no parts; nor is what only a premise makes one.
 */
const countsTheSame = (
  { units }: Edition,
  { premise }: Relation,
  part: Observation,
  whole: Observation,
): boolean =>
  premise === undefined &&
  part.unit === whole.unit &&
  units[part.unit]?.counted === true &&
  sameTime(part, whole);

/** Terms of sums, and of what is counted among something, in the relations of the report. */
const byRelations = (edition: Edition): StatedPart[] =>
  edition.relations.flatMap((relation, index) => {
    if (relation.kind !== "sum" && relation.kind !== "within") return [];
    const parts = relation.parts.map((term) => edition.observations.get(term));
    const whole = edition.observations.get(
      relation.kind === "sum" ? relation.total : relation.whole.length === 1 ? (relation.whole[0] ?? "") : "",
    );
    // A sum with something taken away, or with products, is no list of parts.
    if (!whole || (relation.kind === "sum" && !parts.every((part) => part))) return [];
    return parts.flatMap((part): StatedPart[] => {
      if (!part || !isLevel(part) || !isLevel(whole)) return [];
      if (relation.kind === "within" && !countsTheSame(edition, relation, part, whole)) return [];
      const other = edition.files.relations?.placeOf(["relations", index]) ?? part.place;
      return [{ part: part.indicator, whole: whole.indicator, other }];
    });
  });

/**
 * Where a report prints a level and its share of a whole, adds levels up to one, or counts things among others, the
 * catalogue names that whole (or one that is part of it) under `partOf`, so that pages and data files do. Passes: poor
 * households with partOf: households beside the poverty rate. Fails: without it; with one of two wholes.
 */
export const partsNameTheirWhole: Rule = (edition) => {
  const { indicators } = edition;
  return [...byShares(edition), ...byRelations(edition)].flatMap(({ part, whole, other }) => {
    const indicator = indicators.get(part);
    if (!indicator || part === whole || pathToWhole(indicators, part, whole)) return [];
    const found = `${part}, partOf: ${indicator.partOf.join(", ") || "–"}`;
    return [
      {
        rule: "parts-name-their-whole",
        place: indicator.source.placeOf(["indicators", part]),
        ...foundExpected(`“${found}”`, `“partOf: ${[...indicator.partOf, whole].join(", ")}”`),
        other,
      },
    ];
  });
};
