import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { printIssue } from "../src/model/issue.ts";
import { contentFileOf } from "./content/content-folder.ts";
import { readContentFiles } from "./content/read-files.ts";
import { confirmedTranslations } from "./content/confirmed-translations.ts";

/**
 * Writes into translations which official text they render, after an editor has read them against it:
 * `npm run confirm-translation -- <section, summary or annex…>`, or `--all`. A text that says something else than the
 * official one is not marked; exit code 1.
 */
const { values, positionals } = parseArgs({ options: { all: { type: "boolean" } }, allowPositionals: true });
const { files, refused } = confirmedTranslations(
  readContentFiles("."),
  values.all ? "all" : new Set(positionals),
);
for (const [file, text] of files) {
  writeFileSync(contentFileOf(".", file), text);
  console.log(file);
}
for (const issue of refused) console.log(`\n${printIssue(issue)}`);
console.log(`${files.size} files marked, ${refused.length} problems`);
process.exitCode = refused.length ? 1 : 0;
