import { isAbsolute, relative, resolve, sep } from "node:path";
import type { ReleaseFile } from "../../src/model/release.ts";
import { readContent } from "../../src/checks/read-content.ts";
import { unnamedIn } from "../../src/checks/unnamed.ts";
import { reportPath } from "../../src/report/content-paths.ts";
import { previewFiles } from "../../src/report/preview-files.ts";
import { printRelease, readRelease, releasePath } from "../../src/report/release-text.ts";
import { writeAtomically } from "../../src/desk/store/atomic-write.ts";
import { contentFileOf } from "../content/content-folder.ts";
import { readContentFiles } from "../content/read-files.ts";
import { momentOf } from "./moment.ts";
import { phrase, type Phrase } from "../../src/model/phrase.ts";

export interface PreviewRequest {
  readonly root: string;
  readonly id: string;
  /** Where the preview is written: not the folder of the public site, nor one inside or around it. */
  readonly folder: string;
  readonly dist: string;
  /** Who is given it. */
  readonly name: string;
  readonly organisation?: string | undefined;
  readonly now: Date;
  /** Builds the site as it will be when the report is published, marked as a preview. */
  readonly build: (folder: string, id: string) => Promise<void>;
}

export type PreviewResult = { readonly until: string } | { readonly refusal: Phrase };

/**
 * Writes the site with a draft into a folder, for one reader under embargo, and records in `release.yaml` who was given
 * it and when. The record is written before the folder: nobody has a preview that is not on the list.
 */
export const previewDraft = async (request: PreviewRequest): Promise<PreviewResult> => {
  const { root, id, folder, dist, name, organisation, now, build } = request;
  const [target, site] = [resolve(root, folder), resolve(root, dist)];
  if (isWithin(target, site) || isWithin(site, target))
    return refused(phrase("commands:preview-draft.public-folder", { folder }));
  const files = readContentFiles(root);
  if (!files.has(reportPath(id))) return refused(phrase("commands:preview-draft.no-report", { id }));
  const preview = previewFiles(files, id);
  const release = readRelease(files.get(releasePath(id)), "draft");
  if (!preview || !release) return refused(phrase("commands:preview-draft.no-hour", { id }));
  const edition = readContent(files).reports.find((one) => one.id === id)?.edition;
  const unnamed = edition ? unnamedIn(edition) : [];
  if (unnamed.length > 0)
    return refused(phrase("commands:preview-draft.unnamed", { id, names: unnamed.join("; ") }));
  const access = {
    name,
    ...(organisation === undefined ? {} : { organisation }),
    given: momentOf(now).slice(0, 10),
  };
  const path = contentFileOf(root, releasePath(id));
  const next: ReleaseFile = { ...release, embargoAccess: [...(release.embargoAccess ?? []), access] };
  await writeAtomically(path, printRelease(next));
  try {
    await build(target, id);
  } catch (error) {
    await writeAtomically(path, files.get(releasePath(id)) ?? null);
    throw error;
  }
  return { until: preview.until };
};

/** Is a folder the other one, or below it? */
const isWithin = (inner: string, outer: string): boolean => {
  const way = relative(outer, inner);
  return way === "" || !(isAbsolute(way) || way.split(sep)[0] === "..");
};

const refused = (refusal: Phrase): PreviewResult => ({ refusal });
