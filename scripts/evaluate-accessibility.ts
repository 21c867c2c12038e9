/**
 * Evaluates the site's accessibility: runs every test in every combination and, when all pass, writes what the
 * accessibility statement says into content/accessibility-results.json, with the site's address and today's date.
 * `npm run evaluate-accessibility`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { siteFile } from "../src/model/site-file.ts";
import { resultsFrom, type TestReport } from "./accessibility/results.ts";
import { commandLine } from "./command-failures.ts";
import { contentFileOf } from "./content/content-folder.ts";

commandLine();
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "evaluation-"));
const reportFile = join(folder, "report.json");

const reporters = ["--reporter=default", "--reporter=json", "--outputFile.json", reportFile];
spawnSync(
  process.execPath,
  [join(root, "node_modules/vitest/vitest.mjs"), "run", "-c", "tests/vitest.config.ts", ...reporters],
  { cwd: root, stdio: "inherit", env: { ...process.env, BAOCAO_TESTS: "all" } },
);
const report = JSON.parse(readFileSync(reportFile, "utf8")) as TestReport;
rmSync(folder, { recursive: true });

const { url } = siteFile.parse(parse(readFileSync(contentFileOf(root, "content/site.yaml"), "utf8")));
const results = resultsFrom(report, url, new Date().toISOString().slice(0, 10));
if (results) {
  writeFileSync(
    contentFileOf(root, "content/accessibility-results.json"),
    `${JSON.stringify(results, undefined, 2)}\n`,
  );
} else {
  console.error(
    [
      "Có phép kiểm không đạt: kết quả đánh giá không được ghi.",
      "A check failed: no results of the evaluation are written.",
    ].join("\n"),
  );
  process.exitCode = 1;
}
