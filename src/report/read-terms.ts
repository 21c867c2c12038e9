import type { Issue } from "../model/issue.ts";
import { termFile, type Term } from "../model/terms.ts";
import type { Files } from "./from-files.ts";
import { schemaIssues } from "./schema-issues.ts";
import { readYaml } from "./sources.ts";

const TERMS = "content/terms.yaml";

/** The terms of `content/terms.yaml`, none where there is no such file. */
export const readTerms = (files: Files): { terms: Term[]; issues: Issue[] } => {
  const { source, issues } = readYaml(files.get(TERMS) ?? "[]", TERMS);
  if (issues.length) return { terms: [], issues };
  const result = termFile.safeParse(source.data);
  return result.success
    ? { terms: result.data, issues }
    : { terms: [], issues: schemaIssues(result.error, source) };
};
