import type { z } from "astro/zod";
import type { Issue } from "../model/issue.ts";
import type { Files } from "./from-files.ts";
import type { ParsedFiles } from "./parsed-files.ts";
import { schemaIssues } from "./schema-issues.ts";

/** A file that no report is put together from: its data where a schema takes it, `none` where there is no such file. */
export const readShared = <S extends z.ZodType>(
  files: Files,
  path: string,
  schema: S,
  none: z.infer<S>,
  parsed: ParsedFiles,
): { data: z.infer<S>; issues: Issue[] } => {
  const text = files.get(path);
  if (text === undefined) return { data: none, issues: [] };
  const { source, issues } = parsed.yaml(path, text);
  if (source.data === undefined) return { data: none, issues };
  const result = schema.safeParse(source.data);
  return result.success
    ? { data: result.data, issues }
    : { data: none, issues: schemaIssues(result.error, source) };
};
