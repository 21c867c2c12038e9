import { compareReportIds } from "../model/report-id.ts";
import { reportFile } from "../model/report.ts";
import { units as unitsSchema } from "../model/schema.ts";
import { assemble } from "../report/assemble.ts";
import { reportPath } from "../report/content-paths.ts";
import type { Edition } from "../report/edition.ts";
import { reportIds, sourcesFromFiles, type Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import { readYaml } from "../report/sources.ts";

/** The first language of the site. */
export const officialLocale = (files: Files): string => {
  const { source } = readYaml(files.get("content/site.yaml") ?? "", "content/site.yaml");
  return (source.data as { languages?: string[] } | undefined)?.languages?.[0] ?? "vi";
};

/** The units of the shared catalogue. */
export const unitsOf = (files: Files) => {
  const { source } = readYaml(files.get("content/units.yaml") ?? "{}", "content/units.yaml");
  const read = unitsSchema.safeParse(source.data ?? {});
  return read.success ? read.data : {};
};

/** The report itself when it is published, else the newest published one before it, else the newest published one. */
export const previousOf = (
  id: string | undefined,
  files: Files,
  parsed?: ParsedFiles,
): Edition | undefined => {
  const published = reportIds(files)
    .filter((one) => statusOf(one, files) === "published")
    .toSorted(compareReportIds);
  const before = id === undefined ? published : published.filter((one) => compareReportIds(one, id) <= 0);
  const chosen = before.at(-1) ?? published[0];
  if (chosen === undefined) return undefined;
  return assemble(sourcesFromFiles(files, chosen, parsed).sources).edition;
};

const statusOf = (id: string, files: Files): string => {
  const path = reportPath(id);
  const { source } = readYaml(files.get(path) ?? "", path);
  const read = reportFile.shape.status.safeParse((source.data as { status?: unknown } | undefined)?.status);
  return read.success ? read.data : "draft";
};

/** Everything that looks like the id of an indicator or a metric in any content file. */
export const usedIds = (files: Files, own: string): Set<string> => {
  const ids = new Set<string>();
  for (const [path, text] of files) {
    if (path.startsWith(`content/reports/${own}/`)) continue;
    if (path.startsWith("content/indicators/"))
      for (const [, id = ""] of text.matchAll(/^ {2}([a-z][a-z0-9-]*):/gm)) ids.add(id);
    if (path.endsWith(".mdx"))
      for (const [, id = ""] of text.matchAll(/\{ ?id: ([a-z][a-z0-9-]*)/g)) ids.add(id);
    if (path.endsWith("derived.yaml"))
      for (const [, id = ""] of text.matchAll(/- id: ([a-z][a-z0-9-]*)/g)) ids.add(id);
  }
  return ids;
};
