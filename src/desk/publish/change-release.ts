import type { ReportReading } from "../../checks/read-content.ts";
import type { ReleaseFile } from "../../model/release.ts";
import { printRelease, readRelease, releasePath } from "../../report/release-text.ts";
import { contentSource } from "../../site/content-source.ts";
import type { DeskProcess } from "../desk-process.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";

interface ReleaseChange {
  readonly key: string;
  readonly report: string;
  /** What is done, for the history. */
  readonly label: string;
  /** The release as it shall be; undefined where this cannot be done. */
  readonly next: (release: ReleaseFile, own: ReportReading) => ReleaseFile | undefined;
}

/** Saves another release of a report. Nothing is saved where there is no such report, or no `next` of its release. */
export const changeRelease = async (desk: DeskProcess, { key, report, label, next }: ReleaseChange) => {
  const { files, reports } = contentSource().reading();
  const own = reports.find(({ id }) => id === report);
  const release = own && readRelease(files.get(releasePath(report)), own.status);
  const changed = release && next(release, own);
  if (!changed) return { saved: false };
  const after = new Map(files).set(releasePath(report), printRelease(changed));
  return save(desk, { key, label: `${label} ${report}`, changes: changedFiles(files, after) });
};
