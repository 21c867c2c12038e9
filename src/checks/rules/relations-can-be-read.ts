import type { Localized } from "../../model/locale.ts";
import { attempt, type CalculationFault } from "../../quantity/calculation-error.ts";
import { foundExpected, type Issue } from "../../model/issue.ts";
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
  const issue = (place: Issue["place"], found: Localized | string, expected: Localized): Issue => ({
    rule: "relations-can-be-read",
    place,
    message: foundExpected(found, expected),
  });
  const ids = relationsOf(edition).map(({ id }) => id);
  const twice = ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) =>
      issue(relationPlace(id), `“${id}” × 2`, { vi: "mã chưa dùng", en: "an id not used before" }),
    );
  const broken = unreadable(edition).map(({ relation, fault }) =>
    issue(relationPlace(relation.id), faultText(relation.id, fault), {
      vi: "các số liệu tính được",
      en: "metrics that can be calculated with",
    }),
  );
  const figures = edition.derivations.flatMap((one, index): Issue[] => {
    const place = derivations?.placeOf(["derived", index]) ?? report.placeOf([]);
    const terms = one.method === "balance" ? one.terms : [...one.numerator, ...one.denominator];
    const { fault } = attempt(() => sumInterval(edition, terms));
    return [
      ...(fault
        ? [
            issue(place, faultText(one.id, fault), {
              vi: "các số liệu tính được",
              en: "metrics that can be calculated with",
            }),
          ]
        : []),
      ...(one.unit in edition.units
        ? []
        : [issue(place, `unit: ${one.unit}`, { vi: "mã một đơn vị", en: "the id of a unit" })]),
      ...(one.indicator && !edition.indicators.has(one.indicator)
        ? [
            issue(place, `indicator: ${one.indicator}`, {
              vi: "mã một chỉ tiêu",
              en: "the id of an indicator",
            }),
          ]
        : []),
      ...(edition.observations.has(one.id)
        ? [issue(place, `“${one.id}”`, { vi: "mã chưa dùng", en: "an id not used before" })]
        : []),
    ];
  });
  return [...twice, ...broken, ...figures];
};

const faultText = (id: string, fault: CalculationFault): Localized => {
  const { vi, en } = faultWords(fault);
  return { vi: `“${id}”: ${vi}`, en: `“${id}”: ${en}` };
};

const faultWords = (fault: CalculationFault): { vi: string; en: string } => {
  switch (fault.code) {
    case "no-metric":
      return { vi: `không có số liệu “${fault.id}”`, en: `no metric “${fault.id}”` };
    case "no-printed-level":
      return { vi: `“${fault.id}” không có mức được in`, en: `“${fault.id}” has no printed level` };
    case "unclear-change":
      return {
        vi: `“${fault.id}” có thể là phần trăm hoặc điểm phần trăm`,
        en: `“${fault.id}” can be a percentage or percentage points`,
      };
    case "no-known-number":
      return {
        vi: `“${fault.id}” không có ${fault.field} theo một đơn vị đã biết`,
        en: `“${fault.id}” has no ${fault.field} in a known unit`,
      };
    case "implies-nothing":
      return {
        vi: `từ “${fault.id}” (${fault.kind}) không suy ra được ${fault.operand}`,
        en: `“${fault.id}” (${fault.kind}) implies no ${fault.operand}`,
      };
    case "division-by-zero":
      return { vi: "chia cho một số có thể bằng 0", en: "division by what can be zero" };
  }
};
