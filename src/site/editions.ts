import { getCollection, type CollectionEntry } from "astro:content";
import { printIssue, type Place } from "../model/issue.ts";
import { compareReportIds } from "../model/report-id.ts";
import { assemble } from "../report/assemble.ts";
import type { Edition } from "../report/edition.ts";
import type { ProseSource, Sourced, Sources } from "../report/sources.ts";

const received = import.meta.glob<string>("/content/reports/*/source.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});

interface Entry {
  id: string;
  data: unknown;
  filePath?: string;
}

const sourced = ({ id, data, filePath }: Entry): Sourced => {
  const place: Place = { file: filePath ?? id, line: 1, column: 1 };
  return { file: place.file, data, placeOf: () => place };
};

const prose = (
  entry: CollectionEntry<"sections"> | CollectionEntry<"summaries"> | CollectionEntry<"annexEntries">,
): ProseSource => {
  const [locale = "", slug = ""] = entry.id.split("/").toReversed();
  return { ...sourced(entry), slug, locale, body: entry.body ?? "" };
};

const load = async (): Promise<Edition[]> => {
  const [sections, summaries, annexEntries, reportFiles, site, units, glossary, indicators] =
    await Promise.all([
      getCollection("sections"),
      getCollection("summaries"),
      getCollection("annexEntries"),
      getCollection("reportFiles"),
      getCollection("site"),
      getCollection("units"),
      getCollection("glossary"),
      getCollection("indicators"),
    ]);
  const byId = <T extends { id: string }>(entries: T[]): T[] =>
    entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const only = (entries: Entry[]): Sourced => sourced(entries[0] ?? { id: "missing", data: undefined });
  const reports = byId(reportFiles).filter(({ id }) => id.endsWith("/report"));
  const all = reports.map(({ id: reportId }) => {
    const root = reportId.slice(0, -"report".length);
    const own = <T extends { id: string }>(entries: T[]): T[] =>
      byId(entries).filter(({ id }) => id.startsWith(root));
    const file = (name: string): Sourced | undefined => {
      const entry = reportFiles.find(({ id }) => id === root + name);
      return entry && sourced(entry);
    };
    const sources: Sources = {
      site: only(site),
      units: only(units),
      glossary: only(glossary),
      indicators: byId(indicators).map(sourced),
      report: file("report") ?? only([]),
      corrections: file("corrections") ?? only([]),
      relations: file("relations"),
      derivations: file("derived"),
      acceptances: file("audit"),
      charts: file("charts"),
      sections: own(sections).map(prose),
      summaries: own(summaries).map(prose),
      annexHeads: own(reportFiles).flatMap((entry) => {
        const [, annex, locale] = /\/annexes\/([^/]+)\/([^/]+)$/.exec(entry.id) ?? [];
        return annex && locale ? [{ ...sourced(entry), annex, locale }] : [];
      }),
      annexEntries: own(annexEntries).map((entry) => ({
        ...prose(entry),
        annex: entry.id.split("/").at(-3) ?? "",
      })),
      received: received[`/content/${root}source.txt`] ?? "",
    };
    const { edition, issues } = assemble(sources);
    if (!edition || issues.length) throw new Error(issues.map(printIssue).join("\n"));
    return edition;
  });
  return all
    .filter(({ report }) => report.status === "published")
    .toSorted((a, b) => compareReportIds(a.report.id, b.report.id));
};

let loaded: Promise<Edition[]> | undefined;

/** Every published report, oldest first; a draft is checked but has no pages. Throws with all its issues when one cannot be put together. */
export const editions = (): Promise<Edition[]> => (loaded ??= load());

/** The newest published report. Throws when there is none: a site without a report has nothing to show. */
export const newestEdition = async (): Promise<Edition> => {
  const newest = (await editions()).at(-1);
  if (!newest) throw new Error("no report in content/reports");
  return newest;
};
