import type { z } from "astro/zod";
import type { Issue } from "../model/issue.ts";
import { synonymFile, type SynonymFile } from "../model/synonyms.ts";
import { termFile, type Term } from "../model/terms.ts";
import type { Files } from "./from-files.ts";
import { schemaIssues } from "./schema-issues.ts";
import { readYaml } from "./sources.ts";

/** A file that no report is put together from: its data where a schema takes it, `none` where there is no such file. */
const read = <S extends z.ZodType>(
  files: Files,
  path: string,
  schema: S,
  none: z.infer<S>,
): { data: z.infer<S>; issues: Issue[] } => {
  const text = files.get(path);
  if (text === undefined) return { data: none, issues: [] };
  const { source, issues } = readYaml(text, path);
  if (source.data === undefined) return { data: none, issues };
  const result = schema.safeParse(source.data);
  return result.success
    ? { data: result.data, issues }
    : { data: none, issues: schemaIssues(result.error, source) };
};

/** The terms of `content/terms.yaml`, none where there is no such file. */
export const readTerms = (files: Files): { terms: Term[]; issues: Issue[] } => {
  const { data, issues } = read(files, "content/terms.yaml", termFile, []);
  return { terms: data, issues };
};

/** The search's synonyms: `content/synonyms.yaml`. */
export const readSynonyms = (files: Files): { synonyms: SynonymFile; issues: Issue[] } => {
  const none = { groups: [], narrower: {}, related: {}, intents: {}, fillers: [] };
  const { data, issues } = read(files, "content/synonyms.yaml", synonymFile, none);
  return { synonyms: data, issues };
};
