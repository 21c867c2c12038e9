import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { shiftedQuarter, type ShiftedQuarter } from "./shifted-quarter.ts";

/**
 * Leaves in `content` the newest report alone and puts copies of it beside it, `quarters` in all, one for
 * each quarter before it: a report may be signed long after its period, but not before it ends.
 * Changed in a copy are its id, and the periods and days that it and its metrics name. The metrics keep their ids and
 * values, the words stay, and the day of signing with them, so that a copy passes every check that the report passes.
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
  }
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
