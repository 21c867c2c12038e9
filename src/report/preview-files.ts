import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import { isDraft, publicFiles } from "./public-files.ts";
import { readRelease, releasePath } from "./release-text.ts";
import { publishVersion, withChanges } from "./version-steps.ts";

/**
 * The content as it will be public when report `id` is published at its planned hour, and that hour; of other drafts
 * nothing. Undefined for a report that is no draft, or has no planned hour.
 */
export const previewFiles = (
  files: Files,
  id: string,
  parsed: ParsedFiles = parsedFiles(),
): { readonly files: Files; readonly until: string } | undefined => {
  const release = readRelease(files.get(releasePath(id)), "draft");
  if (!isDraft(files, id, parsed) || release?.planned === undefined) return undefined;
  const changes = publishVersion(files, id, release, release.planned);
  return { files: publicFiles(withChanges(files, changes), parsed), until: release.planned };
};
