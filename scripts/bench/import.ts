/**
 * What it costs to read a Word file and to make a draft report of it: `npm run bench -- import [FILE.docx …]`. Nothing
 * is written to `content/`. Without files it reads one made of the
 * text of the newest report, as long again and ten times as long, and two small ones that unpack to 300 MB.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { bomb, wordFile } from "./import/word-file.ts";

interface Measured {
  readonly outcome: string;
  readonly milliseconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly more: number;
}

const measured = (file: string, id: readonly string[]): Measured => {
  const script = join(import.meta.dirname, "import", "measured-reading.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, file, ...id], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
};

const print = (name: string, file: string, ...id: readonly string[]): void => {
  const { outcome, milliseconds, cpu, megabytes, more } = measured(file, id);
  const cost = `${milliseconds.toFixed(0).padStart(6)} ms  ${cpu.toFixed(0).padStart(6)} ms CPU  ${megabytes.toFixed(0).padStart(4)} MB (+${more.toFixed(0)})`;
  console.log(`${name.padEnd(44)} ${cost}  ${outcome}`);
};

const reports = join("content", "reports");
const BOMB = 300;
/** An id after all reports, so that the newest one is the report before. */
const NEXT = "2099";

const given = process.argv.slice(2);
for (const file of given) {
  print(`${basename(file)}, read`, file);
  print(`${basename(file)}, with its draft`, file, NEXT);
}
if (!given.length) {
  const folder = mkdtempSync(join(tmpdir(), "word-"));
  const made = (name: string, bytes: Uint8Array): void => {
    writeFileSync(join(folder, "made.docx"), bytes);
    print(name, join(folder, "made.docx"));
  };
  try {
    const newest = readdirSync(reports).sort().at(-1) ?? "";
    const lines = readFileSync(join(reports, newest, "source.txt"), "utf8").split("\n");
    made(`text of ${newest}`, wordFile(lines));
    made("ten times that text", wordFile(new Array<string[]>(10).fill(lines).flat()));
    made("small file that unpacks to 300 MB", bomb(BOMB));
    made("the same, which declares 1 MB", bomb(BOMB, 1_000_000));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
