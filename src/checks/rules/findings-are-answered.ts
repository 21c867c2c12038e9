import { foundExpected, type Issue } from "../../model/issue.ts";
import { findingsOf, placesOf, printedIn } from "../findings.ts";
import { findingText } from "../finding-text.ts";
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
      const entry = `${result.id}, printed: "${printedIn(result)}"`;
      const text = findingText(result);
      const message = {
        vi: `${text["vi"] ?? ""}; hoặc mục trong audit.yaml: ${entry}`,
        en: `${text["en"] ?? ""}; or an entry in audit.yaml: ${entry}`,
      };
      return { rule: "findings-are-answered", place, message, ...(second ? { other: second } : {}) };
    });
  const answered = new Set(findings.map(({ acceptance }) => acceptance));
  const idle = edition.auditAcceptances.flatMap((one, index): Issue[] =>
    answered.has(one)
      ? []
      : [
          {
            rule: "findings-are-answered",
            place: file?.placeOf(["findings", index]) ?? edition.files.report.placeOf([]),
            message: foundExpected(
              {
                vi: `“${one.relation}” (${one.printed}) được chấp nhận`,
                en: `“${one.relation}” (${one.printed}) accepted`,
              },
              {
                vi: "một phát hiện còn đúng như vậy; bỏ mục này nếu quan hệ đã khớp",
                en: "a finding that still stands so; drop the entry when the relation holds",
              },
            ),
          },
        ],
  );
  return [...open, ...idle];
};
