import { expect, test } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { auditCounts } from "../../src/audit/counts.ts";
import { subjectOf } from "../../src/audit/subject.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { saidOnce } from "../../src/wording/said-once.ts";
import { broken, type Change } from "../fixtures/small-report.ts";

const relations: Change = {
  file: "content/reports/2001-q1/relations.yaml",
  write: `relations:
  - { id: pair, kind: within, parts: [schools-reached], whole: [schools-reached.total] }
  - { id: broken-pair, kind: within, parts: [schools-reached.total], whole: [schools-reached] }
  - { id: implied, kind: within, parts: [rice-area], whole: [rice-area-yoy.base, rice-area] }
`,
};
const edition = checkFiles(broken(relations))[0]?.edition;
if (!edition) throw new Error("the small report can be read");
const subject = (id: string): string | undefined => {
  const result = audit(edition).find((one) => one.id === id);
  return result && subjectOf(result);
};

test("a printed part beside a printed whole is routine while it holds, and about figures when it does not", () => {
  expect([subject("pair"), subject("broken-pair")]).toEqual(["routine", "figures"]);
});

test("what several figures or an implied one allow is about figures; numbering is form", () => {
  const formal = audit(edition).find(({ rule }) => rule === "numbering" || rule === "annex-number");
  expect([subject("implied"), formal && subjectOf(formal)]).toEqual(["figures", "form"]);
});

test("relations that say the same are said once, with the anchors of all", () => {
  const views = ["a", "b", "c"].map((anchor) => ({ anchor, statement: anchor === "c" ? "Other." : "Same." }));
  expect(saidOnce(views)).toEqual([
    { anchor: "a", statement: "Same.", sameAnchors: ["b"] },
    { anchor: "c", statement: "Other.", sameAnchors: [] },
  ]);
});

test("every relation is counted under one subject", () => {
  const { checked, failed, routine, form } = auditCounts(edition);
  expect(checked + routine + form).toBe(audit(edition).length);
  expect(failed).toBeGreaterThan(0);
});
