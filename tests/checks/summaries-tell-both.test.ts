import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken } from "../fixtures/small-report.ts";

const file = "content/reports/2001-q1/summaries/economy/vi.mdx";
const issuesOf = (sentence: string) =>
  checkFiles(broken({ file, replace: "Diện tích lúa tăng [8,10%](#rice-area-yoy).", by: sentence }))
    .flatMap(({ issues }) => issues)
    .filter(({ rule }) => rule === "summaries-tell-both");

test("an amount without the change that the report prints beside it is half the news", () => {
  const found = issuesOf("Diện tích lúa là [1.234,50 ha](#rice-area).");
  expect(found.map((issue) => [phraseText(issue, "en"), issue.place.file])).toEqual([
    ["found “#rice-area” alone; expected “#rice-area-yoy”", file],
  ]);
});

test("with its change, or the change alone, it is whole", () => {
  expect(issuesOf("Diện tích lúa là [1.234,50 ha](#rice-area), tăng [8,10%](#rice-area-yoy).")).toEqual([]);
  expect(issuesOf("Diện tích lúa tăng [8,10%](#rice-area-yoy).")).toEqual([]);
});
