import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import { isDraft, publicFiles } from "./public-files.ts";
import { readRelease, releasePath } from "./release-text.ts";
import { publishVersion, withChanges } from "./version-steps.ts";

/**
 * The content as it will be public when report `id` is published at its planned hour, and that hour; of other drafts
 * nothing; `hour` is for a draft without one. Undefined for a report that is no draft, or has no hour.
 */
export const previewFiles = (
  files: Files,
  id: string,
  parsed: ParsedFiles = parsedFiles(),
  hour?: string,
): { readonly files: Files; readonly until: string } | undefined => {
  const release = readRelease(files.get(releasePath(id)), "draft");
  const until = release?.planned ?? hour;
  if (!isDraft(files, id, parsed) || !release || until === undefined) return undefined;
  const changes = publishVersion(files, id, release, until);
  return { files: publicFiles(withChanges(files, changes), parsed), until };
};
