import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SiteIssue } from "./issue.ts";
import { phrase, type Phrase } from "../../src/model/phrase.ts";

/** Two builds of the same sources hold the same files with the same bytes. */
export async function sameBytes(first: string, second: string): Promise<readonly SiteIssue[]> {
  const namesIn = async (folder: string) => new Set(await filesIn(folder));
  const [inFirst, inSecond] = await Promise.all([namesIn(first), namesIn(second)]);
  if (inFirst.size === 0) throw new Error(`${first}: không có tệp nào / no files`);
  const all = [...inFirst.union(inSecond)].sort();
  const issues = await Promise.all(
    all.map(async (file): Promise<SiteIssue | undefined> => {
      const issue = (said: Phrase): SiteIssue => ({ gate: "same-bytes", page: `/${file}`, ...said });
      if (!inSecond.has(file)) return issue(phrase("pages:same-bytes.only-first"));
      if (!inFirst.has(file)) return issue(phrase("pages:same-bytes.only-second"));
      const [a, b] = await Promise.all([readFile(join(first, file)), readFile(join(second, file))]);
      if (a.equals(b)) return undefined;
      const at = a.findIndex((byte, index) => byte !== b[index]);
      const around = at < 0 ? "" : a.subarray(Math.max(0, at - 20), at + 20).toString("utf8");
      return {
        ...issue(phrase("pages:same-bytes.differ")),
        detail: `byte ${at < 0 ? a.length : at} ${JSON.stringify(around)}`,
      };
    }),
  );
  return issues.filter((issue) => issue !== undefined);
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(folder, file).split(sep).join("/"));
}
