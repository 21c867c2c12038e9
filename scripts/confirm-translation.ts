import { writeFileSync } from "node:fs";
import { readContent } from "../src/checks/read-content.ts";
import { unusedMarks } from "../src/report/unused-marks.ts";
import { printIssue } from "../src/i18n/worded-issue.ts";
import { translationNames, unknownNames } from "./content/confirmable-names.ts";
import { contentFileOf } from "./content/content-folder.ts";
import { readContentFiles } from "./content/read-files.ts";
import { listsWithout } from "./content/marked-translations.ts";
import { confirmedTranslations } from "./content/confirmed-translations.ts";
import { refuse } from "./refuse.ts";
import { commandLine } from "./command-failures.ts";

/**
 * Writes into translations which official text they render, after an editor has read them against it:
 * `npm run confirm-translation -- <section, summary or annex…>`, or `--all`. A text that says something else than the
 * official one is not marked, and with a name that nothing has nothing is; exit code 1. Marks of texts that are gone are
 * dropped from the lists.
 */
const { values, positionals } = commandLine({ options: { all: { type: "boolean" } }, words: Infinity });
const content = readContentFiles(".");
const { reports } = readContent(content);
const editions = reports.flatMap(({ edition }) => edition ?? []);
if (positionals.length > 0) {
  const unknown = unknownNames(positionals, translationNames(content, editions));
  if (unknown) refuse(unknown);
}
const asked = values.all ? "all" : new Set(positionals);
const { files: marked, refused } = confirmedTranslations(content, asked, reports);
const now = new Map([...content, ...marked]);
const files = new Map([...marked, ...listsWithout(now, unusedMarks(now, editions))]);
for (const [file, text] of files) {
  writeFileSync(contentFileOf(".", file), text);
  console.log(file);
}
for (const issue of refused) console.log(`\n${printIssue(issue)}`);
console.log(`${files.size} files marked, ${refused.length} problems`);
process.exitCode = refused.length ? 1 : 0;
