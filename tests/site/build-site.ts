import { spawn } from "node:child_process";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");
/** Where the site stands that the tests share, beside the one that may be published. */
export const dist = join(project, "node_modules/.cache/baocao/tested-site");

interface Options {
  readonly hasCards?: boolean;
  /** The folder of the project, or of a copy with other sources. */
  readonly sources?: string;
  /** The folder of the content; without it, the project's own. */
  readonly content?: string;
}

/** Builds the site from the present sources into `folder`; rejects with what the build said when it fails. */
export async function buildInto(
  folder: string,
  { hasCards = true, sources = project, content }: Options = {},
): Promise<void> {
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(isNotTheTests)),
    BAOCAO_OUT: folder,
    ...(content === undefined ? {} : { CONTENT: content }),
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
