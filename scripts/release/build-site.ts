import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Builds the site of the present content into a folder, in a process of its own. Rejects with what the build said. */
export const buildSite = async (root: string, folder: string): Promise<void> => {
  const env = { ...process.env, BAOCAO_OUT: folder, NODE_ENV: "production" };
  await run(process.execPath, ["scripts/astro.ts", "build"], { cwd: root, env, maxBuffer: 2 ** 26 });
};
