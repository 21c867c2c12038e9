import { expect, test } from "vitest";
import { listsWithout } from "../../scripts/content/marked-translations.ts";
import { readContent } from "../../src/checks/read-content.ts";
import type { Files } from "../../src/report/from-files.ts";
import { unusedMarks } from "../../src/report/unused-marks.ts";
import { smallReport } from "../fixtures/small-report.ts";

const SHARED = "content/translations.yaml";
const OWN = "content/reports/2001-q1/translations.yaml";
const unusedIn = (files: Files) =>
  unusedMarks(
    files,
    readContent(files).reports.flatMap(({ edition }) => edition ?? []),
  );

/** The small report, whose lists have marks of texts that only tests give it, without these. */
const tidy = new Map([...smallReport(), ...listsWithout(smallReport(), unusedIn(smallReport()))]);
const withMark = new Map([...tidy, [OWN, `${tidy.get(OWN)?.trimEnd()}\n  - "fffffff0"\n`]]);

test("no mark is unused where every text is as it was read", () => {
  expect(unusedIn(tidy)).toEqual(new Map());
});

test("the mark of a text that was changed is unused, in the list of its file", () => {
  const crops = "content/indicators/crops.yaml";
  const changed = new Map([...tidy, [crops, tidy.get(crops)?.replace("Farm land", "Land of farms") ?? ""]]);
  expect([...unusedIn(changed)].map(([file, marks]) => [file, marks.length])).toEqual([[SHARED, 1]]);
  expect(unusedIn(withMark)).toEqual(new Map([[OWN, ["fffffff0"]]]));
});

test("nothing is said of marks while a report cannot be read, or is not found", () => {
  const unreadable = new Map([...withMark, ["content/reports/2001-q1/report.yaml", "id: ["]]);
  expect(unusedIn(unreadable)).toEqual(new Map());
  const missing = new Map([...withMark].filter(([path]) => path !== "content/reports/2001-q1/report.yaml"));
  expect(unusedIn(missing)).toEqual(new Map());
});

test("a list is written without its unused marks, otherwise as it was", () => {
  expect(listsWithout(withMark, unusedIn(withMark))).toEqual(new Map([[OWN, tidy.get(OWN)]]));
  expect(listsWithout(tidy, new Map())).toEqual(new Map());
});
