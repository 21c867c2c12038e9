import type { Issue } from "../model/issue.ts";
import { compareReportIds } from "../model/report-id.ts";
import { foundExpected, phrase } from "../model/phrase.ts";
import { isContentPath, pathIssues, reportFileOf } from "./content-paths.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import { isUtf8, plainText } from "./plain-text.ts";
import type { ProseSource, Sourced, Sources } from "./sources.ts";

/** Content files by their path below the project, such as "content/units.yaml". */
export type Files = ReadonlyMap<string, string>;

/** Ids of the reports that `files` hold, oldest first. */
export const reportIds = (files: Files): string[] =>
  [...files.keys()]
    .flatMap((path) => /^content\/reports\/([^/]+)\/report\.yaml$/.exec(path)?.[1] ?? [])
    .sort(compareReportIds);

/** The `report.yaml` of every folder below content/reports/ that holds files and has none. */
export const missingReportFiles = (files: Files): Issue[] =>
  [...new Set([...files.keys()].filter(isContentPath).flatMap((path) => reportFileOf(path) ?? []))]
    .filter((path) => !files.has(path))
    .map(missingFile);

const missingFile = (file: string): Issue => ({
  rule: "files-are-complete",
  place: { file, line: 1, column: 1 },
  ...phrase("files-are-complete", { file }),
});

const emptyFile = (file: string): Issue => ({
  rule: "content-has-its-fields",
  place: { file, line: 1, column: 1 },
  ...foundExpected(phrase("content-has-its-fields.empty-file"), phrase("content-has-its-fields.filled-text")),
});

/** The sources of report `id`, and what could not be read of them. `parsed` remembers files between calls. */
export const sourcesFromFiles = (
  files: Files,
  id: string,
  parsed: ParsedFiles = parsedFiles(),
): { sources: Sources; issues: Issue[] } => {
  const issues: Issue[] = [];
  const root = `content/reports/${id}`;
  const others = reportIds(files).filter((other) => other !== id);
  const paths = [...files.keys()]
    .filter((path) => !others.some((other) => path.startsWith(`content/reports/${other}/`)))
    .sort();
  const known = paths.filter(isContentPath);
  for (const path of paths)
    issues.push(...parsed.characters(path, files.get(path) ?? ""), ...pathIssues(path));

  const missing = (path: string): void => {
    issues.push(missingFile(path));
  };
  issues.push(...missingReportFiles(files));
  const yaml = (path: string): Sourced => {
    const text = files.get(path);
    if (text === undefined) missing(path);
    const { source, issues: more } = parsed.yaml(path, text ?? "");
    issues.push(...more);
    return text === undefined ? { ...source, data: undefined } : source;
  };
  /** A file that a publisher may leave out; `none` is what it then says. */
  const yamlOr = (path: string, none: object): Sourced =>
    files.has(path)
      ? yaml(path)
      : { file: path, data: none, placeOf: () => ({ file: path, line: 1, column: 1 }) };
  const received = (): string | undefined => {
    const text = files.get(`${root}/source.txt`);
    if (text === undefined) missing(`${root}/source.txt`);
    else if (text.trim() === "") issues.push(emptyFile(`${root}/source.txt`));
    return !text?.trim() || !isUtf8(text) ? undefined : plainText(text);
  };
  const optional = (path: string): Sourced | undefined => (files.has(path) ? yaml(path) : undefined);
  const prose = (path: string, slug: string, locale: string): ProseSource => {
    const { source, issues: more } = parsed.mdx(path, files.get(path) ?? "");
    issues.push(...more);
    return { ...source, slug, locale };
  };
  const matching = <T>(pattern: RegExp, make: (path: string, parts: string[]) => T): T[] =>
    known.flatMap((path) => {
      const match = pattern.exec(path);
      return match ? [make(path, match.slice(1))] : [];
    });

  const sources: Sources = {
    site: yaml("content/site.yaml"),
    units: yaml("content/units.yaml"),
    glossary: yamlOr("content/glossary.yaml", {}),
    indicators: matching(/^content\/indicators\/[^/]+\.yaml$/, yaml),
    report: yaml(`${root}/report.yaml`),
    corrections: yamlOr(`${root}/corrections.yaml`, { corrections: [], queries: [] }),
    release: optional(`${root}/release.yaml`),
    relations: optional(`${root}/relations.yaml`),
    derivations: optional(`${root}/derived.yaml`),
    acceptances: optional(`${root}/audit.yaml`),
    charts: optional(`${root}/charts.yaml`),
    proposed: optional(`${root}/catalogue.yaml`),
    questions: optional(`${root}/questions.yaml`),
    sections: matching(
      new RegExp(`^${root}/sections/([^/]+)/([^/]+)\\.mdx$`),
      (path, [slug = "", locale = ""]) => prose(path, slug, locale),
    ),
    summaries: matching(
      new RegExp(`^${root}/summaries/([^/]+)/([^/]+)\\.mdx$`),
      (path, [slug = "", locale = ""]) => prose(path, slug, locale),
    ),
    annexHeads: matching(
      new RegExp(`^${root}/annexes/([^/]+)/([^/]+)\\.yaml$`),
      (path, [annex = "", locale = ""]) => ({
        ...yaml(path),
        annex,
        locale,
      }),
    ),
    annexEntries: matching(
      new RegExp(`^${root}/annexes/([^/]+)/([^/]+)/([^/]+)\\.mdx$`),
      (path, [annex = "", slug = "", locale = ""]) => ({ ...prose(path, slug, locale), annex }),
    ),
    received: received(),
  };
  return { sources, issues };
};
