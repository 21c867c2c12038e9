import { readFileSync } from "node:fs";
import { importReport } from "../../../src/draft/import-report.ts";
import { readWord } from "../../../src/word/read-word.ts";
import { readContentFiles } from "../../content/read-files.ts";

/**
 * Reads one Word file in a process of its own, makes a draft of it where an id is given, and prints as JSON what came of it, the milliseconds by the clock and of
 * the processors, and the memory in megabytes: of the whole process at its highest, and how much more that is than before the reading.
 */
const megabytes = (): number => process.resourceUsage().maxRSS / 1024;
const [path = "", id] = process.argv.slice(2);
const bytes = readFileSync(path);
const before = megabytes();
const start = performance.now();
const busy = process.cpuUsage();
const { document, refusal } = readWord(bytes);
const result =
  document && id !== undefined
    ? importReport({
        document,
        id,
        files: readContentFiles("."),
        source: { file: path, sha256: "" },
        replace: true,
      })
    : undefined;
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(busy);
const made = result && !result.refusal ? `, a draft of ${result.files.size} files` : "";
const outcome = refusal ? `refused: ${refusal.code}` : `${document.blocks.length} blocks${made}`;
console.log(
  JSON.stringify({
    outcome,
    milliseconds,
    cpu: (user + system) / 1000,
    megabytes: megabytes(),
    more: megabytes() - before,
  }),
);
