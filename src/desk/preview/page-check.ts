import { join } from "node:path";
import { workFolder } from "../../../scripts/content/content-folder.ts";
import { buildSite } from "../../../scripts/release/build-site.ts";
import { momentOf } from "../../../scripts/release/moment.ts";
import { pageFaults, type PageFault } from "../../../scripts/release/page-faults.ts";
import { PagesRefused } from "../../../scripts/release/pages-refused.ts";
import type { ContentReading } from "../../checks/read-content.ts";
import { unnamedIn } from "../../checks/unnamed.ts";
import { contentDigest } from "../../report/content-digest.ts";
import { reportRecord } from "../store/report-record.ts";
import { editionOf } from "../edition-of.ts";

/** What came of trying the pages of a report, and whether the report still says what it said then. */
export interface PageCheck {
  readonly faults: readonly PageFault[];
  readonly isPresent: boolean;
}

/** Pages cannot be made in a language in which `names` are missing. */
export class NamesMissing extends Error {
  readonly names: readonly string[];
  constructor(names: readonly string[]) {
    super(`no name in every language: ${names.join("; ")}`);
    this.names = names;
  }
}

/** What the gates found, and the digest of the content that they found it in. */
const found = reportRecord<{ readonly content: string; readonly faults: readonly PageFault[] }>("pages");

/** What the last trial of a report's pages found; undefined before the first. */
export const lastPageCheck = async (
  root: string,
  { files, parsed }: ContentReading,
  report: string,
): Promise<PageCheck | undefined> => {
  const last = await found.read(root, report);
  return last && { faults: last.faults, isPresent: last.content === contentDigest(files, report, parsed) };
};

/**
 * Makes the pages of the site as they will be with a draft, runs the gates of a release over them and keeps what they
 * found. Nothing is published. Rejects with `NamesMissing` before any of it is made, and with what the build said when it
 * did not come to the gates; `build` is for tests.
 */
export const checkPages = async (
  root: string,
  { files, parsed, reports }: ContentReading,
  report: string,
  build: typeof buildSite = buildSite,
): Promise<void> => {
  const edition = editionOf({ reports }, report);
  if (!edition) throw new Error(`no report ${report}`);
  const names = unnamedIn(edition, files);
  if (names.length > 0) throw new NamesMissing(names);
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
  await found.write(root, report, { content, faults: pageFaults(issues, edition.report) });
};
