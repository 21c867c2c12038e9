import { expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { broken } from "../fixtures/small-report.ts";

const file = "content/reports/2001-q1/sections/rice/en.mdx";
const found = (note: string): string[] =>
  checkFiles(
    broken(
      { file, replace: "The main cause is drought.", by: "The main cause is drought[^tn-a]." },
      { file, replace: "\n[^1]:", by: `\n[^tn-a]: Translator's note: ${note}\n\n[^1]:` },
    ),
  )
    .flatMap(({ issues }) => issues)
    .filter(({ rule }) => rule === "translators-notes-are-bound")
    .map((issue) => /“(.*?)”/.exec(phraseText(issue, "en"))?.[1] ?? "");

test.for([
  ["a number of the text", "The source prints no unit after 8.10."],
  ["a percentage of the text", "The source does not say of what the 2.5% is."],
  ["a sum of its own numbers", "They make 1,242.6 in all, 1,234.50 and 8.10."],
  ["the number of a footnote", "As in footnote 1."],
  ["a document and a day of the report", "Decision 12/QĐ-UBM is given as printed; so is 31 March 2001."],
] as const)("%s passes", ([, note]) => {
  expect(found(note)).toEqual([]);
});

test.for([
  ["a number that the text does not print", "The source prints no unit after 8.11.", "8.11"],
  [
    "a percentage that is an amount in the text",
    "The source says 1,234.50% of what is not known.",
    "1,234.50",
  ],
  ["a day that the report does not have", "It may be 30 March 2001.", "30 March 2001"],
  ["a document that the report does not have", "Decision 13/QĐ-UBM may be meant.", "13/QĐ-UBM"],
] as const)("%s is found", ([, note, number]) => {
  expect(found(note)).toEqual([number]);
});
