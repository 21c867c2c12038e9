import type { Issue } from "../../model/issue.ts";
import { findingsOf, placesOf, printedIn } from "../findings.ts";
import { findingPhrase } from "../finding-phrase.ts";
import type { Rule } from "../rule.ts";

/**
 * Every relation that does not hold is accepted in audit.yaml as it stands, with a reason, and nothing else is.
 * Passes: 55 = 29 + 25 with an entry for "55; 29; 25". Fails: without one; with one for other numbers; an entry
 * whose relation holds.
 */
export const findingsAreAnswered: Rule = (edition) => {
  const findings = findingsOf(edition);
  const file = edition.files.acceptances;
  const open = findings
    .filter(({ acceptance }) => !acceptance)
    .map(({ result }): Issue => {
      const [first, second] = placesOf(result);
      const place = first ?? edition.files.report.placeOf([]);
      return {
        rule: "findings-are-answered",
        place,
        code: "findings-are-answered.open",
        values: { finding: findingPhrase(result), id: result.id, printed: printedIn(result) },
        ...(second ? { other: second } : {}),
      };
    });
  const answered = new Set(findings.map(({ acceptance }) => acceptance));
  const idle = edition.auditAcceptances.flatMap((one, index): Issue[] =>
    answered.has(one)
      ? []
      : [
          {
            rule: "findings-are-answered",
            place: file?.placeOf(["findings", index]) ?? edition.files.report.placeOf([]),
            code: "findings-are-answered.idle",
            values: { relation: one.relation, printed: one.printed },
          },
        ],
  );
  return [...open, ...idle];
};
