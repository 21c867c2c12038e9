import { existsSync } from "node:fs";
import { join } from "node:path";
import { checklistPhrase } from "../src/checks/checklist-phrase.ts";
import { inEditorsLanguages } from "../src/i18n/phrases.ts";
import { reportPath } from "../src/report/content-paths.ts";
import { contentFileOf } from "./content/content-folder.ts";
import { readContentFiles } from "./content/read-files.ts";
import { buildSite } from "./release/build-site.ts";
import { deliver } from "./release/deliver.ts";
import { dueReports } from "./release/due-reports.ts";
import { keyFileOf, openKeyFile } from "./release/key-file.ts";
import { passphraseFrom } from "./release/passphrase.ts";
import { pageFaultLines } from "./release/page-faults.ts";
import { refuse } from "./refuse.ts";
import { ReleaseFailed, releaseReport } from "./release/release-report.ts";
import { ReleaseRunning } from "./release/restorable-change.ts";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";

/**
 * Publishes a report: `npm run release -- 2021-h1`, or with `--due` every approved report whose hour has come, for a
 * timer (scripts/serve/release.timer, release.cron). The release key: `--file`, or ~/.baocao/release.key, with
 * `--passphrase-file`. Exit code 1 when a report was not published; content and site are then as before.
 */
const { values, positionals } = commandLine({
  options: { due: { type: "boolean" }, file: { type: "string" }, "passphrase-file": { type: "string" } },
  words: 1,
});
if ((positionals.length === 1) === (values.due ?? false)) refuse(phrase("commands:release.usage"));

const root = join(import.meta.dirname, "..");
const dist = process.env["BAOCAO_OUT"] ?? join(root, "dist");
for (const id of positionals)
  if (!existsSync(contentFileOf(root, reportPath(id)))) refuse(phrase("commands:release.no-report", { id }));
const ids = values.due ? dueReports(readContentFiles(root), new Date()) : positionals;

const reasonOf = ({ step, message, faults }: ReleaseFailed): string =>
  faults.length > 0 ? pageFaultLines(faults).join("\n") : `${step}: ${message}`;

for (const id of ids)
  try {
    const result = await releaseReport({
      root,
      id,
      now: new Date(),
      dist,
      releaseKey: async () => {
        const prompt = "Mật khẩu của khóa công bố / passphrase of the release key: ";
        const passphrase = await passphraseFrom(values["passphrase-file"], prompt);
        const opened = openKeyFile(values.file ?? keyFileOf(undefined), passphrase ?? "");
        return "key" in opened ? opened.key : undefined;
      },
      build: (folder) => buildSite(root, folder),
      deliver: (site, target) => deliver(site, target, root),
    });
    for (const item of result.items) {
      const text = Object.values(inEditorsLanguages(checklistPhrase(item))).join(" / ");
      const mark = item.blocks ? "✗" : "!";
      const { file, line, column } = item.place ?? {};
      const at = file === undefined ? "" : `  ${file}:${line}:${column}`;
      console.log(`${mark} ${text}${at}`);
    }
    if (result.released) console.log(`✓ ${id}: bản / version ${result.version}`);
    else process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof ReleaseFailed || error instanceof ReleaseRunning)) throw error;
    const said = error instanceof ReleaseFailed ? reasonOf(error) : "";
    console.error(
      error instanceof ReleaseRunning
        ? "Đang có một lần công bố khác chạy. / Another release is running."
        : `${id}: chưa công bố, trang và nội dung như cũ / not published, site and content as before\n${said}`,
    );
    process.exitCode = 1;
  }
