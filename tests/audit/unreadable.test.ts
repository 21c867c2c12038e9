import { expect, test } from "vitest";
import { audit, unreadable } from "../../src/audit/audit.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken, readAgain } from "../fixtures/small-report.ts";

test("an implied relation that cannot be worked out is named and left out of the audit", () => {
  const file = "content/reports/2001-q1/sections/schools/vi.mdx";
  const share = {
    file,
    replace: "metrics:\n",
    by: 'metrics:\n  - { id: schools-reached-share, kind: share-of-total, of: schools-reached, total: schools, value: "0", unit: percent }\n',
  };
  const [edition] = checkFiles(readAgain(broken(share))).flatMap(({ edition: one }) => one ?? []);
  const none = edition?.observations.get("schools-reached");
  if (!edition || !none) throw new Error("the small report has no schools-reached");
  const observations = new Map(edition.observations).set(none.id, { ...none, value: "0", total: "0" });
  const changed = { ...edition, observations };
  expect(unreadable(changed).map(({ relation }) => relation.id)).toContain("schools-reached-share-quotient");
  expect(audit(changed).map(({ id }) => id)).not.toContain("schools-reached-share-quotient");
});
