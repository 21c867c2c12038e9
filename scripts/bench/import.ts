/**
 * What it costs to read a Word file and to make a draft report of it: `npm run bench -- import [FILE.docx …]`. Nothing
 * is written to `content/`. Without files it reads one made of the
 * text of the newest report, as long again and ten times as long, and two small ones that unpack to 300 MB.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { commandLine } from "../command-failures.ts";
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

const print = (name: string, file: string, ...id: readonly string[]): Measured => {
  const one = measured(file, id);
  const { outcome, milliseconds, cpu, megabytes, more } = one;
  const cost = `${milliseconds.toFixed(0).padStart(6)} ms  ${cpu.toFixed(0).padStart(6)} ms CPU  ${megabytes.toFixed(0).padStart(4)} MB (+${more.toFixed(0)})`;
  console.log(`${name.padEnd(44)} ${cost}  ${outcome}`);
  return one;
};

/** How many times as much one measurement is as another: that holds on any machine. */
const ratio = (name: string, one: Measured, other: Measured): void => {
  const times = (a: number, b: number): string => (a / Math.max(b, 1)).toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(44)} ${times(one.cpu, other.cpu)} times the CPU  ${times(one.megabytes, other.megabytes)} times the memory`,
  );
};

const reports = join("content", "reports");
const BOMB = 300;
/** An id after all reports, so that the newest one is the report before. */
const NEXT = "2099";

const { positionals: given } = commandLine({ words: Infinity });
for (const file of given) {
  const read = print(`${basename(file)}, read`, file);
  const draft = print(`${basename(file)}, with its draft`, file, NEXT);
  ratio("draft against reading", draft, read);
}
if (!given.length) {
  const folder = mkdtempSync(join(tmpdir(), "word-"));
  const made = (name: string, bytes: Uint8Array, ...id: readonly string[]): Measured => {
    writeFileSync(join(folder, "made.docx"), bytes);
    return print(name, join(folder, "made.docx"), ...id);
  };
  try {
    const newest = readdirSync(reports).sort().at(-1) ?? "";
    const lines = readFileSync(join(reports, newest, "source.txt"), "utf8").split("\n");
    const many = (times: number): Uint8Array => wordFile(new Array<string[]>(times).fill(lines).flat());
    const one = made(`text of ${newest}`, many(1));
    ratio("ten times that text against one", made("ten times that text", many(10)), one);
    const draft = made(`text of ${newest}, with its draft`, many(1), NEXT);
    ratio("draft against reading", draft, one);
    ratio(
      "draft of three times that text against one",
      made("draft of three times that text", many(3), NEXT),
      draft,
    );
    made("small file that unpacks to 300 MB", bomb(BOMB));
    made("the same, which declares 1 MB", bomb(BOMB, 1_000_000));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
