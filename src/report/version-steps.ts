import { stringify } from "yaml";
import { announcedMoments } from "../model/calendar.ts";
import type { Localized } from "../model/locale.ts";
import type { ReleaseFile } from "../model/release.ts";
import { CALENDAR, readCalendar, RELEASED, withPublishedEntry } from "./calendar-text.ts";
import { contentDigest } from "./content-digest.ts";
import { reportPath } from "./content-paths.ts";
import { reportIds, type Files } from "./from-files.ts";
import { frozenCopy, withStatus } from "./frozen-version.ts";
import { joinedCatalogues } from "./join-catalogues.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import { storedSlugs } from "./stored-slugs.ts";
import { publicFiles } from "./public-files.ts";
import { printRelease, readRelease, releasePath } from "./release-text.ts";

/**
 * The files that change when the correction of a published report begins: its content is frozen under the number of its
 * version, and the report becomes a draft that two people approve again. The site shows the frozen version meanwhile.
 * What only drafts of other reports have in the catalogues is not frozen: a superseded version is public.
 */
export const beginCorrection = (
  files: Files,
  id: string,
  release: ReleaseFile,
  { begun, reason }: { begun: string; reason?: Localized },
): Map<string, string> => {
  const versions = release.versions ?? [{ number: 1, content: contentDigest(files, id) }];
  const number = versions.at(-1)?.number ?? 1;
  const report = reportPath(id);
  return new Map([
    ...frozenCopy(publicFiles(files), id, number),
    [report, withStatus(files.get(report) ?? "", "draft")],
    [
      releasePath(id),
      printRelease({
        state: "draft",
        correction: { begun, ...(reason ? { reason } : {}) },
        ...(release.embargoAccess ? { embargoAccess: release.embargoAccess } : {}),
        versions,
      }),
    ],
  ]);
};

/**
 * The files that change when a report becomes public as its content is now; null for one that goes. What the report
 * proposes for the shared catalogues joins them.
 */
export const publishVersion = (
  files: Files,
  id: string,
  release: ReleaseFile,
  published: string,
  parsed: ParsedFiles = parsedFiles(),
): Map<string, string | null> => {
  const before = release.versions ?? [];
  const reason = release.correction?.reason;
  const version = {
    number: (before.at(-1)?.number ?? 0) + 1,
    published,
    content: contentDigest(files, id, parsed),
    ...(reason ? { reason } : {}),
  };
  const versions = [...before, version];
  const report = reportPath(id);
  const calendar = withPublishedEntry(files.get(CALENDAR) ?? "", id);
  const joined = joinedCatalogues(files, id);
  const changes = new Map([
    ...joined,
    ...storedSlugs(withChanges(files, joined)),
    [report, withStatus(files.get(report) ?? "", "published")] as const,
    [
      releasePath(id),
      printRelease({ ...release, state: "published", correction: undefined, returned: undefined, versions }),
    ] as const,
    ...(calendar === undefined ? [] : [[CALENDAR, calendar] as const]),
  ]);
  return changes.set(RELEASED, printReleased(withChanges(files, changes)));
};

/** The files with changes; null for one that goes. */
export const withChanges = (files: Files, changes: ReadonlyMap<string, string | null>): Files =>
  new Map(
    [...files, ...changes]
      .filter((one): one is [string, string] => one[1] !== null && changes.get(one[0]) !== null)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** `released.yaml` as a release of these files writes it: what they announce, and every version that was public. */
const printReleased = (files: Files): string => {
  const calendar = readCalendar(files).calendar.releases.map((entry) => ({
    report: entry.report,
    announced: announcedMoments(entry),
  }));
  const versions = reportIds(files).flatMap((report) =>
    (readRelease(files.get(releasePath(report)), "published")?.versions ?? []).map(
      ({ number, published, content }) => ({ report, number, ...(published ? { published } : {}), content }),
    ),
  );
  return stringify({ calendar, versions }, { lineWidth: 0 });
};
