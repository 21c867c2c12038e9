import type { Issue } from "../model/issue.ts";
import { NO_SYNONYMS, synonymFile, type SynonymFile } from "../model/synonyms.ts";
import { termFile, type Term } from "../model/terms.ts";
import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import { readShared } from "./read-shared.ts";

/** The terms of `content/terms.yaml`, none where there is no such file. */
export const readTerms = (
  files: Files,
  parsed: ParsedFiles = parsedFiles(),
): { terms: Term[]; issues: Issue[] } => {
  const { data, issues } = readShared(files, "content/terms.yaml", termFile, [], parsed);
  return { terms: data, issues };
};

/** The search's synonyms: `content/synonyms.yaml`. */
export const readSynonyms = (
  files: Files,
  parsed: ParsedFiles = parsedFiles(),
): { synonyms: SynonymFile; issues: Issue[] } => {
  const { data, issues } = readShared(files, "content/synonyms.yaml", synonymFile, NO_SYNONYMS, parsed);
  return { synonyms: data, issues };
};
