import { inReadingOrder, type Issue } from "../model/issue.ts";
import type { SynonymFile } from "../model/synonyms.ts";
import type { Term } from "../model/terms.ts";
import { assemble } from "../report/assemble.ts";
import { reportPath } from "../report/content-paths.ts";
import type { Edition } from "../report/edition.ts";
import { missingReportFiles, reportIds, sourcesFromFiles, type Files } from "../report/from-files.ts";
import { parsedFiles, type ParsedFiles } from "../report/parsed-files.ts";
import { reportStatus } from "../report/report-status.ts";
import { readSynonyms, readTerms } from "../report/read-word-lists.ts";
import { pageIssues } from "./page-issues.ts";
import { supersededVersions } from "../report/superseded-versions.ts";
import { checkAcross } from "./across.ts";
import { calendarIssues } from "./calendar-issues.ts";
import { deletedEntryIssues } from "./deleted-entries.ts";
import { everydayNamesTell } from "./everyday-names.ts";
import { expectationIssues } from "./expectation-issues.ts";
import { releaseIssues } from "./release-issues.ts";
import { checkInSteps } from "./rules.ts";
import { synonymIssues } from "./synonym-issues.ts";
import { figuresAreRead } from "./unread-figures.ts";
import { unreadTexts } from "./unread-texts.ts";

/** One report as it was read. */
export interface ReportReading {
  readonly id: string;
  /** A draft is shown to editors alone. A report whose status cannot be read counts as published. */
  readonly status: "draft" | "published";
  /** Undefined when the report or the publisher cannot be read. */
  readonly edition: Edition | undefined;
  /** What is wrong with it or with the files that it shares with others, in reading order. */
  readonly issues: readonly Issue[];
  /** What of `issues` was found before the rules were applied. */
  readonly assembled?: readonly Issue[];
  /** Problems between it and earlier reports, found anew whenever any report is read. */
  readonly acrossIssues: readonly Issue[];
  /** Are the problems that the rules find among the issues? */
  readonly isChecked: boolean;
}

/** All content as it was read, drafts included. */
export interface ContentReading {
  readonly files: Files;
  readonly parsed: ParsedFiles;
  /** Oldest first. */
  readonly reports: readonly ReportReading[];
  readonly terms: readonly Term[];
  readonly synonyms: SynonymFile;
  /** Problems of files that no report is put together from. */
  readonly otherIssues: readonly Issue[];
}

/**
 * Reads content files and puts every report together, without the rules: `checked` applies those. All that reads
 * content does it here: the check, the development server, the build and the editors' desk. With the `parsed` of an
 * earlier call only files whose text has changed are parsed; of `before`, reports whose files say the same are kept.
 */
export const readContent = (
  files: Files,
  { parsed = parsedFiles(), before }: { parsed?: ParsedFiles; before?: ContentReading | undefined } = {},
): ContentReading => {
  const { terms, issues } = readTerms(files, parsed);
  const { synonyms, issues: more } = readSynonyms(files, parsed);
  const reports = withEarlier(
    reportIds(files).map((id) => {
      const known = before?.reports.find((report) => report.id === id);
      return known && before && sameFiles(id, files, before.files) ? known : readReport(files, id, parsed);
    }),
  );
  const languages = reports.find(({ edition }) => edition)?.edition?.site.languages ?? [];
  return {
    files,
    parsed,
    reports,
    terms,
    synonyms,
    otherIssues: [
      ...issues,
      ...more,
      ...pageIssues(files, languages),
      // Where there is a report, it tells of the others.
      ...(reports.length ? [] : missingReportFiles(files)),
    ],
  };
};

/** The same reading with what the rules say of each report. */
export const checked = (content: ContentReading): ContentReading => {
  const steps = checkedInSteps(content);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** The same, one rule at a step, with what it finds: between two of them other work can be done. */
export function* checkedInSteps(content: ContentReading): Generator<readonly Issue[], ContentReading> {
  const reports: ReportReading[] = [];
  for (const report of content.reports) {
    const issues = [...report.issues];
    if (report.edition && !report.isChecked)
      for (const found of checkInSteps(report.edition)) {
        issues.push(...found);
        yield found;
      }
    if (report.edition && !report.isChecked)
      for (const rule of [releaseIssues, unreadTexts, figuresAreRead, expectationIssues]) {
        const found = rule(content.files, report.edition, content.parsed);
        issues.push(...found);
        yield found;
      }
    reports.push({ ...report, issues: inReadingOrder(issues), isChecked: true });
  }
  const editions = reports.flatMap(({ edition }) => edition ?? []);
  const across = [...checkAcross(editions), ...everydayNamesTell(content.files, editions, content.parsed)];
  const acrossOf = (id?: string): Issue[] =>
    across.filter(({ report }) => report === id).map(({ issue }) => issue);
  return {
    ...content,
    otherIssues: onceEach([
      ...content.otherIssues,
      ...calendarIssues(content.files, editions, content.parsed),
      ...deletedEntryIssues(content.files, content.parsed),
      ...synonymIssues(content.files, editions, content.parsed),
      ...acrossOf(),
    ]),
    reports: reports.map((report) => ({ ...report, acrossIssues: acrossOf(report.id) })),
  };
}

/**
 * Each report with the reports before it, oldest first; of drafts only a draft knows. A report whose earlier ones were
 * read anew is checked anew.
 */
const withEarlier = (reports: readonly ReportReading[]): readonly ReportReading[] =>
  reports.reduce<ReportReading[]>((done, report) => {
    const { edition } = report;
    if (!edition) return [...done, report];
    const earlier = done
      .filter(({ status }) => status === "published" || report.status === "draft")
      .flatMap((one) => one.edition ?? []);
    const isKnown =
      edition.earlier?.length === earlier.length &&
      edition.earlier.every((one, index) => one === earlier[index]);
    if (isKnown) return [...done, report];
    const { assembled = report.issues } = report;
    return [...done, { ...report, edition: { ...edition, earlier }, issues: assembled, isChecked: false }];
  }, []);

const issuesOf = ({ issues, acrossIssues }: ReportReading): readonly Issue[] => [...issues, ...acrossIssues];

/** Every problem, each once, in reading order. */
export const allIssues = ({ reports, otherIssues }: ContentReading): readonly Issue[] =>
  onceEach([...otherIssues, ...reports.flatMap(issuesOf)]);

/** The problems that stop the publication: not those that only a draft has. */
export const blockingIssues = ({ reports, otherIssues }: ContentReading): readonly Issue[] => {
  const published = reports.filter(({ status }) => status === "published");
  return onceEach([...otherIssues, ...published.flatMap(issuesOf)]);
};

const readReport = (files: Files, id: string, parsed: ParsedFiles): ReportReading => {
  const { sources, issues } = sourcesFromFiles(files, id, parsed);
  // What a file that is not UTF-8 says is not known: what would follow from it is no problem of its own.
  const isText = !issues.some(({ rule }) => rule === "text-is-utf-8");
  const { edition, issues: more } = isText ? assemble(sources) : { edition: undefined, issues: [] };
  const status = reportStatus(sources.report.data, files.get(reportPath(id)) ?? "");
  const own = inReadingOrder([...issues, ...more]);
  return {
    id,
    status,
    edition: edition && withVersions(files, edition),
    issues: own,
    assembled: own,
    acrossIssues: [],
    isChecked: false,
  };
};

const withVersions = (files: Files, edition: Edition): Edition => {
  let read: readonly Edition[] | undefined;
  const { report, release } = edition;
  return release?.versions
    ? { ...edition, supersededVersions: () => (read ??= supersededVersions(files, report.id, release)) }
    : edition;
};

/** Do a report's own files and the shared ones say the same as before? */
const sameFiles = (id: string, files: Files, before: Files): boolean => {
  const concerns = (path: string) =>
    path.startsWith(`content/reports/${id}/`) || !path.startsWith("content/reports/");
  const paths = [...files.keys()].filter(concerns);
  return (
    paths.length === [...before.keys()].filter(concerns).length &&
    paths.every((path) => files.get(path) === before.get(path))
  );
};

const onceEach = (issues: readonly Issue[]): readonly Issue[] =>
  inReadingOrder([...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]);
