import { expect, test } from "vitest";
import { findingsOf, printedIn } from "../../src/checks/findings.ts";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { withAcceptance, withoutAcceptance } from "../../src/desk/audit/accepted-finding.ts";
import { answeredFindings } from "../../src/desk/audit/answered-findings.ts";
import type { Files } from "../../src/report/from-files.ts";
import { smallReport } from "../fixtures/small-report.ts";

const PATH = "content/reports/2001-q1/audit.yaml";
const entry = (relation: string, words: string) => ({
  relation,
  printed: "1; 2",
  reason: { vi: words, en: words },
});
const read = (files: Files) => {
  const [report] = checked(readContent(files)).reports;
  if (!report?.edition) throw new Error("the small report cannot be read");
  const blocking = report.issues.filter(({ rule }) => rule === "findings-are-answered");
  return { edition: report.edition, blocking: blocking.length };
};

test("an explanation takes the place of the one before, others and comments stay", () => {
  const first = withAcceptance(undefined, entry("a", "một"));
  const both = withAcceptance(`# Ghi chú\n${first}`, entry("b", "hai"));
  const changed = withAcceptance(both, entry("a", "ba"));
  expect(changed).toContain("# Ghi chú");
  expect(changed).not.toContain("một");
  expect(changed.match(/relation:/g)).toHaveLength(2);
  expect(withoutAcceptance(withoutAcceptance(changed, "a"), "b")).toBe("# Ghi chú\nfindings: []\n");
  expect(withoutAcceptance(changed, "c")).toContain("hai");
});

test("an explanation that no finding has any more blocks publication, is listed first and can be taken back", () => {
  const files = smallReport();
  const { blocking } = read(files);
  const said = new Map(files).set(PATH, withAcceptance(files.get(PATH), entry("no-such-relation", "một")));
  const after = read(said);
  expect(after.blocking).toBe(blocking + 1);
  const [gone] = answeredFindings(after.edition, "vi");
  expect([gone?.relation, gone?.statement]).toEqual(["no-such-relation", undefined]);
  const back = new Map(said).set(PATH, withoutAcceptance(said.get(PATH), "no-such-relation"));
  expect(read(back).blocking).toBe(blocking);
});

test("a finding that is explained is listed with its statement", () => {
  const relation = "  - { id: test, kind: same, figures: [rice-output, rice-area] }\n";
  const files = new Map(smallReport()).set(
    "content/reports/2001-q1/relations.yaml",
    `relations:\n${relation}`,
  );
  const open = findingsOf(read(files).edition).find(({ result }) => result.id === "test");
  const printed = open ? printedIn(open.result) : "";
  expect(printed).not.toBe("");
  const said = withAcceptance(files.get(PATH), { ...entry("test", "một"), printed });
  const { edition } = read(new Map(files).set(PATH, said));
  const [answered] = answeredFindings(edition, "vi").filter((one) => one.relation === "test");
  expect(answered?.statement).toBeTruthy();
  expect(answered?.acceptance.reason["vi"]).toBe("một");
});
