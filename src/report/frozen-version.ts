import { proposedCataloguePath } from "./content-paths.ts";
import { contentPathIn } from "./catalogue-use.ts";
import type { Files } from "./from-files.ts";

/** The catalogues that a report is read with; a frozen version keeps them as they were. */
const CATALOGUE = /^content\/(indicators\/[^/]+|units|glossary)\.yaml$/;

const folderOf = (id: string, version: number): string => `content/reports/${id}/versions/${version}/`;

/** The path of what a frozen version keeps, inside the folder of report `id`. */
const keptPathIn = (id: string, path: string): string | undefined =>
  path === proposedCataloguePath(id) ? "catalogue.yaml" : contentPathIn(id, path);

/** Is a frozen copy of this version there? */
export const isFrozen = (files: Files, id: string, version: number): boolean =>
  files.has(`${folderOf(id, version)}report.yaml`);

/** The copy of the present content of a report that stays when another version takes its place. */
export const frozenCopy = (files: Files, id: string, version: number): Map<string, string> => {
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
