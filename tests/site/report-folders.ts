import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The ids of the reports of a built site: each has a folder of files whose table of figures is that of one report. */
export const editionIds = async (dist: string): Promise<string[]> =>
  (await readdir(join(dist, "data")))
    .filter((name) => name !== "all" && existsSync(join(dist, "data", name, "figures.csv")))
    .sort();
