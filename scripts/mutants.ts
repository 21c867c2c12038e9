/**
 * Changes the content in ways that make it untrue and says how many of them the check stops, kind by kind:
 * `npm run mutants`, `-- --most 500` of each kind (40 unless said, `all` for all), `-- --survivors` with those that pass,
 * `-- bound headline` for the kinds with these words in their names. Exit code 1 when the content itself has problems.
 */
import { blockingIssues, checked, readContent } from "../src/checks/read-content.ts";
import { readContentFiles } from "./content/read-files.ts";
import { KINDS } from "./mutants/kinds.ts";
import { tryKind, type KindResult } from "./mutants/run-mutants.ts";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";
import { refuse } from "./refuse.ts";

const { values, positionals } = commandLine({
  options: { most: { type: "string", default: "40" }, survivors: { type: "boolean" } },
  words: Infinity,
});
const most = values.most === "all" ? Infinity : Number(values.most);
const unknown = positionals.filter(
  (word) => !KINDS.some(({ name }) => name.toLowerCase().includes(word.toLowerCase())),
);
if (!(most >= 1) || unknown.length > 0) refuse(phrase("commands:mutants.usage"));
const reading = readContent(readContentFiles("."));
if (blockingIssues(checked(reading)).length > 0) {
  console.error("Nội dung còn lỗi: npm run check\nThe content has problems: npm run check");
  process.exit(1);
}

const row = ({ kind, all, tried, stopped }: Omit<KindResult, "survivors">): string =>
  `${`${stopped}/${tried}`.padStart(11)}  ${`${Math.round((100 * stopped) / (tried || 1))} %`.padStart(5)}  ${kind}${tried < all ? ` (${all} in all)` : ""}`;

const results: KindResult[] = [];
for (const kind of KINDS) {
  const isAsked = positionals.some((word) => kind.name.toLowerCase().includes(word.toLowerCase()));
  if (positionals.length > 0 && !isAsked) continue;
  const start = performance.now();
  const result = tryKind(reading, kind, most);
  results.push(result);
  console.log(`${row(result)}  ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (values.survivors) for (const { file, what } of result.survivors) console.log(`    ${file}: ${what}`);
}
const sum = (field: "all" | "tried" | "stopped"): number =>
  results.reduce((total, result) => total + result[field], 0);
console.log(row({ kind: "all kinds", all: sum("all"), tried: sum("tried"), stopped: sum("stopped") }));
