import { compareReportIds } from "../model/report-id.ts";
import { reportFile } from "../model/report.ts";
import { units as unitsSchema } from "../model/schema.ts";
import { assemble } from "../report/assemble.ts";
import { reportPath } from "../report/content-paths.ts";
import type { Edition, Section } from "../report/edition.ts";
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

/** So many earlier reports are read, those of two years where each quarter has one: time and memory grow with each. */
const MOST = 8;

/**
 * The reports that a report may go on, the nearest first: itself when it is published, then those published before it;
 * the oldest published one where all are of later periods.
 */
export const earlierEditions = (id: string, files: Files, parsed?: ParsedFiles): Edition[] => {
  const published = reportIds(files)
    .filter((one) => statusOf(one, files) === "published")
    .toSorted(compareReportIds);
  const before = published.filter((one) => compareReportIds(one, id) <= 0);
  const chosen = before.length ? before.toReversed().slice(0, MOST) : published.slice(0, 1);
  return chosen.flatMap((one) => assemble(sourcesFromFiles(files, one, parsed).sources).edition ?? []);
};

/** A section as the nearest report that has it prints it. */
export const sectionIn = (earlier: readonly Edition[], slug: string): Section | undefined =>
  earlier.find(({ sections }) => sections.has(slug))?.sections.get(slug);

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
