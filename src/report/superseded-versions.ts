import type { ReleaseFile } from "../model/release.ts";
import { assemble } from "./assemble.ts";
import type { Edition } from "./edition.ts";
import { filesOfVersion, isFrozen } from "./frozen-version.ts";
import { sourcesFromFiles, type Files } from "./from-files.ts";

/**
 * The versions of report `id` that another one has replaced, the first first, each read from its frozen copy as the
 * report itself is. While a correction is prepared the public version is among them.
 */
export const supersededVersions = (
  files: Files,
  id: string,
  release: ReleaseFile | undefined,
): readonly Edition[] => {
  const versions = release?.versions ?? [];
  const replaced = release?.state === "published" ? versions.slice(0, -1) : versions;
  return replaced.flatMap(({ number }) => {
    if (!isFrozen(files, id, number)) return [];
    const { edition } = assemble(sourcesFromFiles(filesOfReport(files, id, number), id).sources);
    return edition ? [{ ...edition, supersededVersion: number }] : [];
  });
};

/** What the frozen version is read from: its own files and catalogues, and the publisher. */
const filesOfReport = (files: Files, id: string, number: number): Files =>
  new Map(
    [...filesOfVersion(files, id, number)].filter(
      ([path]) => !path.startsWith("content/reports/") || path.startsWith(`content/reports/${id}/`),
    ),
  );
