import { attempt, type CalculationFault } from "../quantity/calculation-error.ts";
import type { Relation } from "../model/relation.ts";
import type { Edition } from "../report/edition.ts";
import { readingOrder } from "../report/reading-order.ts";
import { writtenResults } from "./documents/written-results.ts";
import { resultsAcrossReports } from "./reports/results-across-reports.ts";
import { evaluate } from "./relations/evaluate.ts";
import { impliedRelations } from "./relations/implied.ts";
import { rememberedFixes } from "./relations/remembered-fixes.ts";
import { suggestedFixes, numbersOf, type SuggestedFix } from "./relations/suggested-fixes.ts";
import type { ArithmeticResult, AuditResult } from "./relations/result.ts";

/** Every arithmetic relation of a report: those that `relations.yaml` states and those that its metrics imply. */
export const relationsOf = (edition: Edition): Relation[] => [
  ...edition.relations,
  ...impliedRelations(edition, edition.relations),
];

/** Relations that cannot be worked out, with the fault: a metric is missing or something would be divided by zero. */
export const unreadable = (edition: Edition): { relation: Relation; fault: CalculationFault }[] =>
  faultsOf(edition, relationsOf(edition));

const faultsOf = (
  edition: Edition,
  relations: readonly Relation[],
): { relation: Relation; fault: CalculationFault }[] =>
  relations.flatMap((relation) => {
    const { fault } = attempt(() => evaluate(edition, relation));
    return fault ? [{ relation, fault }] : [];
  });

/**
 * Every relation inside a report, worked out, in the order in which the report prints them: arithmetic on
 * intervals without tolerance, what is written of documents, dates, numbering and units, and what earlier reports print. Relations that
 * cannot be worked out are left out; `unreadable` names them. Worked out once an edition.
 */
export const audit = (edition: Edition): readonly AuditResult[] => {
  const known = worked.get(edition);
  if (known) return known;
  const results = workOut(edition);
  worked.set(edition, results);
  return results;
};

const worked = new WeakMap<Edition, readonly AuditResult[]>();

const workOut = (edition: Edition): AuditResult[] => {
  const all = relationsOf(edition);
  const broken = new Set(faultsOf(edition, all).map(({ relation }) => relation));
  const relations = all.filter((relation) => !broken.has(relation));
  const byMetric = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const { one } of numbersOf(edition, relation))
      byMetric.set(one.id, [...(byMetric.get(one.id) ?? []), relation]);
  const fixesOf = rememberedFixes(edition, relations);
  const results = [
    ...relations.map((relation) =>
      arithmeticResult(edition, relation, () =>
        fixesOf(relation, () => suggestedFixes(edition, relation, (id) => byMetric.get(id) ?? [])),
      ),
    ),
    ...writtenResults(edition),
    ...resultsAcrossReports(edition),
  ];
  const order = new Map(readingOrder(edition).map((slug, index) => [slug, index]));
  const position = ({ sections }: AuditResult): number => order.get(sections[0] ?? "") ?? order.size;
  return results.toSorted((a, b) => position(a) - position(b));
};

const arithmeticResult = (
  edition: Edition,
  relation: Relation,
  fixes: () => readonly SuggestedFix[],
): ArithmeticResult => {
  const evaluated = evaluate(edition, relation);
  const numbers = numbersOf(edition, relation);
  return {
    id: relation.id,
    rule: relation.kind,
    relation,
    sections: [...new Set(numbers.map(({ one }) => one.section))],
    members: [...new Set(numbers.map(({ one }) => one))].map(({ id, place }) => ({ id, place })),
    numbers: numbers.map(({ one, field }) => one[field] ?? ""),
    ...evaluated,
    /** Searched for when it is asked for: most readers of results do not. */
    get suggestedFixes() {
      return evaluated.holds ? [] : fixes();
    },
  };
};
