import type { z } from "astro/zod";
import type { Issue } from "../model/issue.ts";
import type { Files } from "./from-files.ts";
import type { ParsedFiles } from "./parsed-files.ts";
import { schemaIssues } from "./schema-issues.ts";

/** The lists of what persons have confirmed, in all files whose path matches `paths`, and what is wrong in such files. */
export const confirmationLists = <Schema extends z.ZodType>(
  files: Files,
  paths: RegExp,
  schema: Schema,
  parsed: ParsedFiles,
): { lists: z.infer<Schema>[]; issues: Issue[] } => {
  const lists: z.infer<Schema>[] = [];
  const issues: Issue[] = [];
  for (const [path, text] of files) {
    if (!paths.test(path)) continue;
    const { source, issues: more } = parsed.yaml(path, text);
    issues.push(...more);
    if (source.data === undefined) continue;
    const { data, error } = schema.safeParse(source.data);
    if (error) issues.push(...schemaIssues(error, source));
    else lists.push(data);
  }
  return { lists, issues };
};
