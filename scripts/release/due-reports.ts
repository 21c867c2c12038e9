import { reportIds, type Files } from "../../src/report/from-files.ts";
import { readRelease, releasePath } from "../../src/report/release-text.ts";

/** Approved reports whose planned hour has come, oldest first. */
export const dueReports = (files: Files, now: Date): readonly string[] =>
  reportIds(files).filter((id) => {
    const release = readRelease(files.get(releasePath(id)), "draft");
    return release?.state === "approved" && release.planned !== undefined && new Date(release.planned) <= now;
  });
