import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { findingsOf, printedIn } from "../../../src/checks/findings.ts";
import { checked, readContent } from "../../../src/checks/read-content.ts";
import { confirmedContent } from "../../content/confirmed-content.ts";
import { readContentFiles } from "../../content/read-files.ts";
import { receivedAnew } from "../../content/received-anew.ts";
import { unlikeValues } from "./unlike-values.ts";
import { shiftedQuarter } from "./shifted-quarter.ts";

/**
 * Leaves in `content` the newest report alone and puts copies of it beside it, `quarters` in all, one for
 * each year before it: a report may be signed long after its period, but not before it ends.
 * Changed in a copy are the years of its id, words, periods and days, and the values of figures that stand
 * alone, in every text that prints them. The metrics keep their ids, the other words stay, and the day of signing with
 * them, so that a copy passes every check that the report passes.
 */
export const copyReports = async (content: string, quarters: number): Promise<void> => {
  const reports = join(content, "reports");
  const ids = (await readdir(reports)).sort();
  const newest = ids.at(-1);
  if (newest === undefined) throw new RangeError("no report to copy");
  for (const id of ids.slice(0, -1)) await rm(join(reports, id), { recursive: true });
  for (let before = 1; before < quarters; before += 1) {
    const quarter = shiftedQuarter(newest, -4 * before);
    const copy = join(reports, quarter.id);
    await cp(join(reports, newest), copy, { recursive: true });
    await moveDates(copy, Number(newest.slice(0, 4)), before);
    await changeValues(copy, before);
  }
  await reviseEarlierValues(content);
  await acceptFindings(content);
};

/** Gives the report in `folder` values of its own. */
const changeValues = async (folder: string, step: number): Promise<void> => {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => /\.(?:mdx|yaml|txt)$/.test(name))
    .sort();
  const files = new Map<string, string>();
  for (const name of names) files.set(name, await readFile(join(folder, name), "utf8"));
  for (const [name, text] of unlikeValues(files, step))
    if (text !== files.get(name)) await writeFile(join(folder, name), text);
};

/** Says of each value that a report quotes of the copy before it, otherwise than that has it, that it revises it. */
const reviseEarlierValues = async (content: string): Promise<void> => {
  const project = dirname(content);
  for (const { acrossIssues } of checked(readContent(readContentFiles(project))).reports)
    for (const { place, code, values } of acrossIssues) {
      const named = values?.["named"];
      if (code === "earlier-values-agree.unknown" || typeof named !== "string" || !place.line) continue;
      const file = join(project, place.file);
      const lines = (await readFile(file, "utf8")).split("\n");
      const line = lines[place.line - 1] ?? "";
      lines[place.line - 1] = line.replace(/\{ id: [\w-]+,/, (head) => `${head} revises: ${named},`);
      await writeFile(file, lines.join("\n"));
    }
};

/**
 * Accepts what the audit finds in the copies and between them: their values do not fit each other, and a rise in one
 * does not lead to the level of the copy a year before.
 */
const acceptFindings = async (content: string): Promise<void> => {
  for (const { id, edition } of readContent(readContentFiles(dirname(content))).reports) {
    const found = edition ? findingsOf(edition) : [];
    const open = found.filter(({ acceptance }) => !acceptance);
    if (!edition || open.length === 0) continue;
    const reason = Object.fromEntries(edition.report.languages.map((locale) => [locale, "bench"]));
    const file = join(content, "reports", id, "audit.yaml");
    const entries = open.map(({ result }) => ({ relation: result.id, printed: printedIn(result), reason }));
    const findings = [...edition.auditAcceptances, ...entries];
    await writeFile(file, stringify({ findings }, { aliasDuplicateObjects: false }));
  }
  const files = readContentFiles(dirname(content));
  for (const [file, text] of confirmedContent(receivedAnew(files)))
    if (text !== files.get(file)) await writeFile(join(dirname(content), file), text);
};

const moveDates = async (folder: string, newest: number, years: number): Promise<void> => {
  const files = await readdir(folder, { recursive: true });
  const earlier = (year: string): string => String(Number(year) - years);
  const moved = (year: string): string => (Math.abs(Number(year) - newest) > NEAR ? year : earlier(year));
  for (const file of files.filter((name) => /\.(?:mdx|yaml|txt)$/.test(name))) {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    await writeFile(
      path,
      text.replaceAll(DATES, (found) =>
        found.startsWith("coverage") ? found.replaceAll(YEAR, earlier) : moved(found),
      ),
    );
  }
};

const YEAR = /(?<![\d.,])(?:19|20)\d\d(?!\d|[.,]\d)/g;
/** The times that a report may speak of move as far as it does, however far they reach. */
const DATES = new RegExp(`^coverage: .*$|${YEAR.source}`, "gm");
/** Years further from that of the report are of laws and prices, and stay. */
const NEAR = 6;
