import { spawn } from "node:child_process";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");
export const dist = join(project, "dist");

/**
 * Builds the site from the present sources into `folder`, with or without the social cards; rejects with what the
 * build said when it fails. `sources` is the project's folder, or that of a copy with other content.
 */
export async function buildInto(folder: string, hasCards = true, sources = project): Promise<void> {
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(isNotTheTests)),
    BAOCAO_OUT: folder,
    ...(hasCards ? {} : { BAOCAO_SKIP: "cards" }),
  };
  const build = spawn(process.execPath, ["scripts/astro.ts", "build"], { cwd: sources, env });
  const said: Buffer[] = [];
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (part: Buffer) => said.push(part));
  const code = await new Promise<number | null>((ended, failed) =>
    build.on("exit", ended).on("error", failed),
  );
  if (code !== 0)
    throw new Error(`astro build: ${code ?? "stopped"}\n${Buffer.concat(said).toString("utf8")}`);
}

/** The test runner's own settings would tell the build that it is a test. */
function isNotTheTests([name]: [string, string | undefined]): boolean {
  return !/^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name);
}
