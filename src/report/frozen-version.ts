import type { Localized } from "../model/locale.ts";
import type { ReleaseFile } from "../model/release.ts";
import { contentPathIn } from "./catalogue-use.ts";
import { contentDigest } from "./content-digest.ts";
import type { Files } from "./from-files.ts";
import { joinedCatalogues } from "./join-catalogues.ts";
import { storedSlugs } from "./stored-slugs.ts";
import { printRelease, releasePath } from "./release-text.ts";

/** The catalogues that a report is read with; a frozen version keeps them as they were. */
const CATALOGUE = /^content\/(indicators\/[^/]+|units|glossary)\.yaml$/;

const folderOf = (id: string, version: number): string => `content/reports/${id}/versions/${version}/`;

/** The path of what a frozen version keeps, inside the folder of report `id`. */
const keptPathIn = (id: string, path: string): string | undefined =>
  path === `content/reports/${id}/catalogue.yaml` ? "catalogue.yaml" : contentPathIn(id, path);

/** Is a frozen copy of this version there? */
export const isFrozen = (files: Files, id: string, version: number): boolean =>
  files.has(`${folderOf(id, version)}report.yaml`);

/** The copy of the present content of a report that stays when another version takes its place. */
const frozenCopy = (files: Files, id: string, version: number): Map<string, string> => {
  const folder = folderOf(id, version);
  return new Map(
    [...files].flatMap(([path, text]): [string, string][] => {
      const own = keptPathIn(id, path);
      if (own !== undefined) return [[folder + own, text]];
      const catalogue = CATALOGUE.exec(path)?.[1];
      return catalogue === undefined ? [] : [[`${folder}catalogues/${catalogue}.yaml`, text]];
    }),
  );
};

/**
 * The content files with a frozen version of report `id` in the place of its present text, and the catalogues as they
 * were: what reads a report reads a version of it in the same way.
 */
export const filesOfVersion = (files: Files, id: string, version: number): Files => {
  const folder = folderOf(id, version);
  const kept = [...files].filter(([path]) => keptPathIn(id, path) === undefined && !CATALOGUE.test(path));
  const frozen = [...files].flatMap(([path, text]): [string, string][] => {
    if (!path.startsWith(folder)) return [];
    const own = path.slice(folder.length);
    const catalogue = /^catalogues\/(.+)$/.exec(own)?.[1];
    return [[catalogue === undefined ? `content/reports/${id}/${own}` : `content/${catalogue}`, text]];
  });
  return new Map([...kept, ...frozen].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** `report.yaml` with another status; every other character stays. */
export const withStatus = (reportYaml: string, status: "draft" | "published"): string =>
  reportYaml.replace(/^status:.*$/m, `status: ${status}`);

/**
 * The files that change when the correction of a published report begins: its content is frozen under the number of its
 * version, and the report becomes a draft that two people approve again. The site shows the frozen version meanwhile.
 */
export const beginCorrection = (
  files: Files,
  id: string,
  release: ReleaseFile,
  { begun, reason }: { begun: string; reason?: Localized },
): Map<string, string> => {
  const versions = release.versions ?? [{ number: 1, content: contentDigest(files, id) }];
  const number = versions.at(-1)?.number ?? 1;
  const report = `content/reports/${id}/report.yaml`;
  return new Map([
    ...frozenCopy(files, id, number),
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
): Map<string, string | null> => {
  const before = release.versions ?? [];
  const reason = release.correction?.reason;
  const version = {
    number: (before.at(-1)?.number ?? 0) + 1,
    published,
    content: contentDigest(files, id),
    ...(reason ? { reason } : {}),
  };
  const versions = [...before, version];
  const report = `content/reports/${id}/report.yaml`;
  const joined = joinedCatalogues(files, id);
  const written = [...joined].flatMap(([path, text]) => (text === null ? [] : [[path, text] as const]));
  return new Map([
    ...joined,
    ...storedSlugs(new Map([...files, ...written])),
    [report, withStatus(files.get(report) ?? "", "published")],
    [releasePath(id), printRelease({ ...release, state: "published", correction: undefined, versions })],
  ]);
};
