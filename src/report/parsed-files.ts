import type { Issue } from "../model/issue.ts";
import { characterIssues } from "./character-issues.ts";
import { readMdx, readYaml } from "./sources.ts";

/** What content files were parsed to. A file is parsed again only when its text has changed since. */
export interface ParsedFiles {
  readonly yaml: (path: string, text: string) => ReturnType<typeof readYaml>;
  readonly mdx: (path: string, text: string) => ReturnType<typeof readMdx>;
  /** Characters that a reader cannot see. */
  readonly characters: (path: string, text: string) => Issue[];
}

export const parsedFiles = (): ParsedFiles => ({
  yaml: remembered((path, text) => readYaml(text, path)),
  mdx: remembered((path, text) => readMdx(text, path)),
  characters: remembered(characterIssues),
});

const remembered = <T>(parse: (path: string, text: string) => T): ((path: string, text: string) => T) => {
  const known = new Map<string, { readonly text: string; readonly result: T }>();
  return (path, text) => {
    const before = known.get(path);
    if (before?.text === text) return before.result;
    const result = parse(path, text);
    known.set(path, { text, result });
    return result;
  };
};
