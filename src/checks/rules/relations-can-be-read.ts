import { attempt, type CalculationFault } from "../../quantity/calculation-error.ts";
import type { Issue } from "../../model/issue.ts";
import { foundExpected, phrase, type Phrase, type PhraseValue } from "../../model/phrase.ts";
import { relationsOf, unreadable } from "../../audit/audit.ts";
import { sumInterval } from "../../derive/terms.ts";
import type { Rule } from "../rule.ts";

/**
 * Relations and derived figures name metrics that exist and can be calculated with, under an id of their own;
 * units and indicators of derived figures exist.
 * Passes: a sum of printed metrics. Fails: a metric that does not exist; ".plan" of one without a printed level;
 * a division by what can be zero; an id used twice.
 */
export const relationsCanBeRead: Rule = (edition) => {
  const { relations, derivations, report } = edition.files;
  const relationPlace = (id: string): Issue["place"] => {
    const index = edition.relations.findIndex((one) => one.id === id);
    return (index >= 0 ? relations?.placeOf(["relations", index]) : undefined) ?? report.placeOf([]);
  };
  const issue = (place: Issue["place"], found: PhraseValue, expected: Phrase): Issue => ({
    rule: "relations-can-be-read",
    place,
    ...foundExpected(found, expected),
  });
  const ids = relationsOf(edition).map(({ id }) => id);
  const twice = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => issue(relationPlace(id), `“${id}” × 2`, phrase("relations-can-be-read.unused-id")));
  const broken = unreadable(edition).map(({ relation, fault }) =>
    issue(
      relationPlace(relation.id),
      faultPhrase(relation.id, fault),
      phrase("relations-can-be-read.calculable-metrics"),
    ),
  );
  const figures = edition.derivations.flatMap((one, index): Issue[] => {
    const place = derivations?.placeOf(["derived", index]) ?? report.placeOf([]);
    const terms = one.method === "balance" ? one.terms : [...one.numerator, ...one.denominator];
    const { fault } = attempt(() => sumInterval(edition, terms));
    return [
      ...(fault
        ? [issue(place, faultPhrase(one.id, fault), phrase("relations-can-be-read.calculable-metrics"))]
        : []),
      ...(one.unit in edition.units
        ? []
        : [issue(place, `unit: ${one.unit}`, phrase("relations-can-be-read.unit-id"))]),
      ...(one.indicator && !edition.indicators.has(one.indicator)
        ? [issue(place, `indicator: ${one.indicator}`, phrase("relations-can-be-read.indicator-id"))]
        : []),
      ...(edition.observations.has(one.id)
        ? [issue(place, `“${one.id}”`, phrase("relations-can-be-read.unused-id"))]
        : []),
    ];
  });
  return [...twice, ...broken, ...figures];
};

const faultPhrase = (id: string, fault: CalculationFault): Phrase =>
  phrase("relations-can-be-read.fault", { id, fault: faultWords(fault) });

const faultWords = (fault: CalculationFault): Phrase => {
  switch (fault.code) {
    case "no-metric":
      return phrase("relations-can-be-read.no-metric", { id: fault.id });
    case "no-printed-level":
      return phrase("relations-can-be-read.no-printed-level", { id: fault.id });
    case "unclear-change":
      return phrase("relations-can-be-read.unclear-change", { id: fault.id });
    case "no-known-number":
      return phrase("relations-can-be-read.no-known-number", { id: fault.id, field: fault.field });
    case "implies-nothing":
      return phrase("relations-can-be-read.implies-nothing", {
        id: fault.id,
        kind: fault.kind,
        operand: fault.operand,
      });
    case "division-by-zero":
      return phrase("relations-can-be-read.division-by-zero");
  }
};
