import { foundExpected, type Issue } from "../../model/issue.ts";
import { findingsOf, placesOf, printedIn } from "../findings.ts";
import { findingText } from "../finding-text.ts";
import type { Rule } from "../rule.ts";

/**
 * Every relation that does not hold is accepted in audit.yaml as it stands, with a reason in each language of the
 * report, and nothing else is accepted.
 * Passes: 55 = 29 + 25 with an entry for "55; 29; 25". Fails: without one; with one for other numbers; an entry
 * whose relation holds; a reason in one language alone.
 */
export const findingsAreAnswered: Rule = (edition) => {
  const findings = findingsOf(edition);
  const file = edition.files.acceptances;
  const open = findings
    .filter(({ acceptance }) => !acceptance)
    .map(({ result }): Issue => {
      const [first, second] = placesOf(result);
      const place = first ?? edition.files.report.placeOf([]);
      const key = { vi: `mục “${result.id}” trong audit.yaml với printed: "${printedIn(result)}"`, en: `the entry “${result.id}” in audit.yaml with printed: "${printedIn(result)}"` };
      const text = findingText(result);
      const message = { vi: `${text["vi"] ?? ""}; hoặc ${key.vi}`, en: `${text["en"] ?? ""}; or ${key.en}` };
      return { rule: "findings-are-answered", place, message, ...(second ? { other: second } : {}) };
    });
  const answers = edition.auditAcceptances.flatMap((one, index): Issue[] => {
    const place = file?.placeOf(["findings", index]) ?? edition.files.report.placeOf([]);
    const issue = (found: Issue["message"], expected: Issue["message"] | string): Issue => ({ rule: "findings-are-answered", place, message: foundExpected(found, expected) });
    const missing = edition.report.languages.filter((locale) => !one.reason[locale]);
    const known = findings.some(({ acceptance }) => acceptance === one);
    return [
      ...(known
        ? []
        : [issue({ vi: `“${one.relation}” (${one.printed}) được chấp nhận`, en: `“${one.relation}” (${one.printed}) accepted` }, { vi: "một phát hiện còn đúng như vậy; bỏ mục này nếu quan hệ đã khớp", en: "a finding that still stands so; drop the entry when the relation holds" })]),
      ...missing.map((locale) => issue({ vi: `không có lý do bằng “${locale}”`, en: `no reason in “${locale}”` }, `reason.${locale}`)),
    ];
  });
  return [...open, ...answers];
};
