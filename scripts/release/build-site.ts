import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ISSUES_FILE, issuesLeft } from "../verify/found-issues.ts";
import { PagesRefused } from "./pages-refused.ts";

const execute = promisify(execFile);

/** Runs `npm run build` with more variables. Rejects with what it said when it failed. */
type RunBuild = (root: string, env: NodeJS.ProcessEnv) => Promise<unknown>;

const runQuietly: RunBuild = (root, env) =>
  execute(process.execPath, ["scripts/astro.ts", "build"], { cwd: root, env, maxBuffer: 2 ** 26 });

/**
 * Builds the site of the present content into a folder, in a process of its own. Rejects with `PagesRefused` when the
 * gates found something on its pages, else with what the build said.
 */
export const buildSite = async (
  root: string,
  folder: string,
  { variables = {}, run = runQuietly }: { variables?: NodeJS.ProcessEnv; run?: RunBuild } = {},
): Promise<void> => {
  const place = await mkdtemp(join(tmpdir(), "page-issues-"));
  const file = join(place, "issues.json");
  const env = {
    ...process.env,
    NODE_ENV: "production",
    ...variables,
    BAOCAO_OUT: folder,
    [ISSUES_FILE]: file,
  };
  try {
    await run(root, env);
  } catch (error) {
    const issues = await issuesLeft(file);
    throw issues ? new PagesRefused(issues, error) : error;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};
