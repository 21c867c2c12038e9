import { expect, test } from "vitest";
import { rememberedFixes } from "../../src/audit/relations/remembered-fixes.ts";
import type { SuggestedFix } from "../../src/audit/relations/suggested-fixes.ts";
import type { Relation } from "../../src/model/relation.ts";
import { readContent } from "../../src/checks/read-content.ts";
import type { Edition } from "../../src/report/edition.ts";
import { smallReport } from "../fixtures/small-report.ts";

const relation: Relation = { id: "sum", kind: "sum", total: "all", parts: ["a", "b"] };
const fix: SuggestedFix = { kind: "changed-digit", id: "a", field: "value", value: "1" };

const editionNow = (): Edition => {
  const edition = readContent(smallReport()).reports[0]?.edition;
  if (!edition) throw new Error("no edition");
  return edition;
};
/** The first figure of a report otherwise. */
const changed = (edition: Edition, change: object): Edition => {
  const [first] = edition.observations;
  if (!first) throw new Error("no figure");
  const [id, one] = first;
  return { ...edition, observations: new Map(edition.observations).set(id, { ...one, ...change }) };
};
/** Whether fixes of the relation are searched for in a report. */
const isSearched = (edition: Edition, relations: readonly Relation[] = [relation]): boolean => {
  let searched = false;
  const found = rememberedFixes(edition, relations)(relation, () => {
    searched = true;
    return [fix];
  });
  expect(found).toEqual([fix]);
  return searched;
};

test("fixes are searched for once while the figures say the same, wherever they stand", () => {
  const edition = editionNow();
  isSearched(edition);
  expect(isSearched(edition)).toBe(false);
  const place = { file: "content/elsewhere.mdx", line: 99, column: 1 };
  expect(isSearched(changed(edition, { place }))).toBe(false);
});

test("a figure, a unit or a relation that says something else has them searched for anew", () => {
  const edition = editionNow();
  isSearched(edition);
  expect(isSearched(changed(edition, { value: "987654" }))).toBe(true);
  expect(isSearched({ ...edition, units: {} })).toBe(true);
  expect(isSearched(edition, [relation, { ...relation, id: "other" }])).toBe(true);
});
