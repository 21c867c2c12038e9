import { readFileSync } from "node:fs";
import { readWord } from "../../../src/word/read-word.ts";

/**
 * Reads one Word file in a process of its own and prints as JSON what came of it, the milliseconds by the clock and of
 * the processors, and the memory in megabytes: of the whole process at its highest, and how much more that is than before the reading.
 */
const megabytes = (): number => process.resourceUsage().maxRSS / 1024;
const bytes = readFileSync(process.argv[2] ?? "");
const before = megabytes();
const start = performance.now();
const busy = process.cpuUsage();
const { document, refusal } = readWord(bytes);
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage(busy);
const outcome = refusal ? `refused: ${refusal.code}` : `${document.blocks.length} blocks`;
console.log(
  JSON.stringify({
    outcome,
    milliseconds,
    cpu: (user + system) / 1000,
    megabytes: megabytes(),
    more: megabytes() - before,
  }),
);
