import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { replaceReport } from "../src/desk/store/replace-report.ts";
import { importReport } from "../src/draft/import-report.ts";
import { type ImportStep } from "../src/draft/import-result.ts";
import { summaryLines } from "../src/draft/summary.ts";
import { language } from "../src/model/languages.ts";
import { readWord } from "../src/word/read-word.ts";
import { readContentFiles } from "./content/read-files.ts";
import { refuse } from "./refuse.ts";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";

/**
 * Makes a draft report from a Word file: `npm run import -- FILE.docx [--english FILE.docx] [--id 2021-h1] [--replace]`.
 * Exit code 0 when a draft was written; else nothing is written and the reason is printed.
 */
const { values, positionals } = commandLine({
  options: { english: { type: "string" }, id: { type: "string" }, replace: { type: "boolean" } },
  words: 1,
});

const read = (path: string, locale: string) => {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    return refuse(phrase("commands:import.no-such-file", { path }));
  const bytes = readFileSync(path);
  const { document, refusal } = readWord(bytes, { groupSign: language(locale).group });
  if (refusal) return refuse(phrase("commands:import.unreadable", { path, reason: refusal.message }));
  return { bytes, document };
};

const [path = ""] = positionals;
if (positionals.length !== 1) refuse(phrase("commands:import.usage"));
/** Steps are told on the error output, so that the summary can be read from the other. */
const STEPS: Readonly<Record<ImportStep | "file", string>> = {
  file: "đọc tệp Word · reading the Word file",
  outline: "đọc bố cục và báo cáo kỳ trước · reading the outline and the report before",
  files: "gắn số liệu và viết bản nháp · binding figures and writing the draft",
  translation: "mang bản dịch sang · carrying the translation",
  answers: "giữ câu trả lời và phần đã sửa · keeping answers and what was edited",
};
const tell = (step: ImportStep | "file"): void => console.error(`… ${STEPS[step]}`);

const started = performance.now();
tell("file");
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
  progress: tell,
});
if (result.refusal) refuse(result.refusal);
else {
  await replaceReport(".", result.id, result.files);
  for (const line of summaryLines(result)) console.log(line);
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}
