import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { workFolder } from "../../../scripts/content/content-folder.ts";
import { buildSite } from "../../../scripts/release/build-site.ts";
import { momentOf } from "../../../scripts/release/moment.ts";
import { pageFaults, type PageFault } from "../../../scripts/release/page-faults.ts";
import { PagesRefused } from "../../../scripts/release/pages-refused.ts";
import type { ContentReading } from "../../checks/read-content.ts";
import { contentDigest } from "../../report/content-digest.ts";
import { writeAtomically } from "../store/atomic-write.ts";

/** What came of trying the pages of a report, and whether the report still says what it said then. */
export interface PageCheck {
  readonly faults: readonly PageFault[];
  readonly isPresent: boolean;
}

/** It stands beside the content, never in it. */
const fileOf = (root: string, report: string): string => join(workFolder(root), "pages", `${report}.json`);

/** What the last trial of a report's pages found; undefined before the first. */
export const lastPageCheck = async (
  root: string,
  { files, parsed }: ContentReading,
  report: string,
): Promise<PageCheck | undefined> => {
  const text = await readFile(fileOf(root, report), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const { content, faults } = JSON.parse(text) as { content: string; faults: readonly PageFault[] };
  return { faults, isPresent: content === contentDigest(files, report, parsed) };
};

/**
 * Makes the pages of the site as they will be with a draft, runs the gates of a release over them and keeps what they
 * found. Nothing is published. Rejects with what the build said when it did not come to the gates; `build` is for tests.
 */
export const checkPages = async (
  root: string,
  { files, parsed, reports }: ContentReading,
  report: string,
  build: typeof buildSite = buildSite,
): Promise<void> => {
  const edition = reports.find(({ id }) => id === report)?.edition;
  if (!edition) throw new Error(`no report ${report}`);
  const variables = {
    BAOCAO_PREVIEW: report,
    BAOCAO_PREVIEW_UNTIL: momentOf(new Date()),
    BAOCAO_SKIP: "cards",
  };
  const content = contentDigest(files, report, parsed);
  const issues = await build(root, join(workFolder(root), "pages", "site"), { variables }).then(
    () => [],
    (error: unknown) => {
      if (error instanceof PagesRefused) return error.issues;
      throw error;
    },
  );
  const faults = pageFaults(issues, edition.report);
  await writeAtomically(fileOf(root, report), `${JSON.stringify({ content, faults })}\n`);
};
