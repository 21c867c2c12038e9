import { expectationsFile } from "../model/expectations.ts";
import type { Issue } from "../model/issue.ts";
import type { Edition } from "../report/edition.ts";
import type { Files } from "../report/from-files.ts";
import { parsedFiles, type ParsedFiles } from "../report/parsed-files.ts";
import { schemaIssues } from "../report/schema-issues.ts";

/** `expectations.yaml` of a report, which only the tests use, has the form that they read. */
export const expectationIssues = (
  files: Files,
  { report }: Edition,
  parsed: ParsedFiles = parsedFiles(),
): Issue[] => {
  const path = `content/reports/${report.id}/expectations.yaml`;
  const text = files.get(path);
  if (text === undefined) return [];
  const { source, issues } = parsed.yaml(path, text);
  const read = expectationsFile.safeParse(source.data);
  return issues.length > 0 || read.success ? issues : schemaIssues(read.error, source);
};
