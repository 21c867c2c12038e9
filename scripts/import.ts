import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { importReport } from "../src/draft/import-report.ts";
import { summaryLines } from "../src/draft/summary.ts";
import { language } from "../src/model/languages.ts";
import type { Localized } from "../src/model/locale.ts";
import { readWord } from "../src/word/read-word.ts";
import { readContentFiles } from "./content/read-files.ts";

/**
 * Makes a draft report from a Word file: `npm run import -- FILE.docx [--english FILE.docx] [--id 2021-h1] [--replace]`.
 * Exit code 0 when a draft was written; else nothing is written and the reason is printed.
 */
const { values, positionals } = parseArgs({
  options: { english: { type: "string" }, id: { type: "string" }, replace: { type: "boolean" } },
  allowPositionals: true,
});

const refuse = (message: Localized): never => {
  for (const [locale, text] of Object.entries(message)) console.error(`${locale}: ${text}`);
  process.exit(1);
};

const read = (path: string, locale: string) => {
  if (!existsSync(path)) return refuse({ vi: `${path}: không có tệp này`, en: `${path}: no such file` });
  const bytes = readFileSync(path);
  const { document, refusal } = readWord(bytes, { groupSign: language(locale).group });
  if (refusal)
    return refuse(
      Object.fromEntries(Object.entries(refusal.message).map(([key, text]) => [key, `${path}: ${text}`])),
    );
  return { bytes, document };
};

const [path = ""] = positionals;
if (positionals.length !== 1)
  refuse({
    vi: "Cách dùng: npm run import -- TỆP.docx [--english TỆP.docx] [--id 2021-h1] [--replace]",
    en: "Usage: npm run import -- FILE.docx [--english FILE.docx] [--id 2021-h1] [--replace]",
  });
const started = performance.now();
const word = read(path, "vi");
const english = values.english === undefined ? undefined : read(values.english, "en").document;
const result = importReport({
  document: word.document,
  english,
  files: readContentFiles("."),
  id: values.id,
  source: {
    file: basename(path).normalize("NFC"),
    sha256: createHash("sha256").update(word.bytes).digest("hex"),
  },
  replace: values.replace ?? false,
});
if (result.refusal) refuse(result.refusal);
else {
  writeReport(result.id, result.files);
  for (const line of summaryLines(result)) console.log(line);
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Writes all files beside the report's folder and then puts them in its place, so that half a report never stands there. */
function writeReport(id: string, files: ReadonlyMap<string, string>): void {
  const target = join("content", "reports", id);
  mkdirSync(dirname(target), { recursive: true });
  const fresh = mkdtempSync(join("content", "reports", ".import-"));
  for (const [file, text] of files) {
    const place = join(fresh, file.slice(`content/reports/${id}/`.length));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
}
