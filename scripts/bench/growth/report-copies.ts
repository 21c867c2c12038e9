import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { findingsOf, printedIn } from "../../../src/checks/findings.ts";
import { readContent } from "../../../src/checks/read-content.ts";
import { confirmedContent } from "../../content/confirmed-content.ts";
import { readContentFiles } from "../../content/read-files.ts";
import { unlikeValues } from "./unlike-values.ts";
import { shiftedQuarter, type ShiftedQuarter } from "./shifted-quarter.ts";

/**
 * Leaves in `content` the newest report alone and puts copies of it beside it, `quarters` in all, one for
 * each quarter before it: a report may be signed long after its period, but not before it ends.
 * Changed in a copy are its id, the periods and days that it and its metrics name, and the values of figures that stand
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
    const quarter = shiftedQuarter(newest, -before);
    const copy = join(reports, quarter.id);
    await cp(join(reports, newest), copy, { recursive: true });
    await moveDates(copy, newest, quarter);
    await changeValues(copy, before);
  }
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
  for (const [file, text] of confirmedContent(files))
    if (text !== files.get(file)) await writeFile(join(dirname(content), file), text);
};

const moveDates = async (folder: string, id: string, quarter: ShiftedQuarter): Promise<void> => {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".mdx") || name === "report.yaml")) {
    const path = join(folder, file);
    const text = await readFile(path, "utf8");
    const moved = text.replaceAll(
      PERIOD,
      (_, key: string, period: string) => `${key}"${quarter.shifted(period)}"`,
    );
    await writeFile(path, file === "report.yaml" ? moved.replace(`id: ${id}`, `id: ${quarter.id}`) : moved);
  }
};

const PERIOD = /\b((?:period|asOf|referencePeriod|coverage): )"([^"]+)"/g;
