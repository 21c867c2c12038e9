import { readContentFiles } from "../../scripts/content/read-files.ts";
import { assemble } from "../../src/report/assemble.ts";
import type { Edition } from "../../src/report/edition.ts";
import { reportIds, sourcesFromFiles } from "../../src/report/from-files.ts";

/** The newest report of the content, as the site reads it. */
export const newestEdition = (): Edition => {
  const files = readContentFiles(process.cwd());
  const { edition } = assemble(sourcesFromFiles(files, reportIds(files).at(-1) ?? "").sources);
  if (!edition) throw new Error("the content cannot be read");
  return edition;
};
