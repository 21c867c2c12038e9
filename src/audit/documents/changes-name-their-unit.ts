import type { Observation } from "../../model/observation.ts";
import type { Edition } from "../../report/edition.ts";
import { changeForm } from "../../derive/change-form.ts";
import { isOriginal, levelOf } from "../../derive/figures.ts";
import type { WrittenResult } from "../relations/result.ts";
import { sameInAllLocales } from "./same-in-all-locales.ts";

/**
 * A change is printed with its unit, and that of a rate in percentage points. One result for all changes of a
 * section that have their unit, and one for each that has not.
 * Passes: "giảm 3,08 điểm phần trăm". Fails: "giảm 3,08%" of a poverty rate, "tăng 2,96;" without a unit.
 */
export const changesNameTheirUnit = (edition: Edition): WrittenResult[] => {
  const changes = [...edition.observations.values()].filter(
    (one) => one.kind === "change" && isOriginal(one) && !isInTable(edition, one),
  );
  return [
    ...withUnits(edition, changes),
    ...changes.filter(({ bare }) => bare).map((one) => withoutUnit(edition, one)),
    ...changes.flatMap((one) => ofRate(edition, one)),
  ];
};

/** In a table the unit stands in a column of its own. */
const isInTable = ({ sections, official }: Edition, { section }: Observation): boolean =>
  sections.get(section)?.texts.get(official)?.table !== undefined;

const withUnits = (edition: Edition, changes: readonly Observation[]): WrittenResult[] =>
  [
    ...Map.groupBy(
      changes.filter(({ bare }) => !bare),
      ({ section }) => section,
    ),
  ].map(([section, own]) => ({
    id: `printed-units-${section}`,
    rule: "printed-units",
    sections: [section],
    members: own.map(({ id, place }) => ({ id, place })),
    holds: true,
    printed: String(own.length),
    subject: sameInAllLocales(edition, String(own.length)),
    found: sameInAllLocales(edition, ""),
    expected: sameInAllLocales(edition, ""),
  }));

const withoutUnit = (edition: Edition, one: Observation): WrittenResult => ({
  ...about(edition, one),
  id: `${one.id}-unit`,
  rule: "missing-unit",
  holds: false,
});

const ofRate = (edition: Edition, one: Observation): WrittenResult[] => {
  const level = levelOf(edition, one);
  const form = level && changeForm(edition, one, level);
  if (form !== "unclear" && form !== "points") return [];
  return [{ ...about(edition, one), id: `${one.id}-points`, rule: "rate-change", holds: form === "points" }];
};

const about = (edition: Edition, one: Observation): Omit<WrittenResult, "id" | "rule" | "holds"> => ({
  sections: [one.section],
  members: [{ id: one.id, place: one.place }],
  printed: one.value,
  subject: edition.indicators.get(one.indicator)?.name ?? sameInAllLocales(edition, one.indicator),
  found: sameInAllLocales(edition, one.value),
  expected: sameInAllLocales(edition, one.unit),
});
