import { join } from "node:path";
import { workFolder } from "../../../scripts/content/content-folder.ts";
import { buildSite } from "../../../scripts/release/build-site.ts";
import { momentOf } from "../../../scripts/release/moment.ts";
import { pageFaults, type PageFault } from "../../../scripts/release/page-faults.ts";
import { PagesRefused } from "../../../scripts/release/pages-refused.ts";
import type { ContentReading } from "../../checks/read-content.ts";
import { unnamedIn } from "../../checks/unnamed.ts";
import { contentRecord } from "../store/content-record.ts";
import { editionOf } from "../edition-of.ts";

/** Pages cannot be made in a language in which `names` are missing. */
export class NamesMissing extends Error {
  readonly names: readonly string[];
  constructor(names: readonly string[]) {
    super(`no name in every language: ${names.join("; ")}`);
    this.names = names;
  }
}

/** What the gates found on a report's pages. */
interface PageCheck {
  readonly faults: readonly PageFault[];
}

const { read: lastPageCheck, write: notePageCheck } = contentRecord<PageCheck>("pages");
export { lastPageCheck };

/**
 * Makes the pages of the site as they will be with a draft, runs the gates of a release over them and keeps what they
 * found. Nothing is published. Rejects with `NamesMissing` before any of it is made, and with what the build said when it
 * did not come to the gates; `build` is for tests.
 */
export const checkPages = async (
  root: string,
  reading: ContentReading,
  report: string,
  build: typeof buildSite = buildSite,
): Promise<void> => {
  const edition = editionOf(reading, report);
  if (!edition) throw new Error(`no report ${report}`);
  const names = unnamedIn(edition);
  if (names.length > 0) throw new NamesMissing(names);
  const variables = {
    BAOCAO_PREVIEW: report,
    BAOCAO_PREVIEW_UNTIL: momentOf(new Date()),
    BAOCAO_SKIP: "cards",
  };
  const issues = await build(root, join(workFolder(root), "pages", "site"), { variables }).then(
    () => [],
    (error: unknown) => {
      if (error instanceof PagesRefused) return error.issues;
      throw error;
    },
  );
  await notePageCheck(root, reading, report, { faults: pageFaults(issues, edition.report) });
};
