import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { withProjectCopy } from "../../scripts/bench/growth/project-copy.ts";
import { buildInto } from "./build-site.ts";

const project = join(import.meta.dirname, "../..");

interface Options {
  /** Sources of the site that are other than the project's. */
  readonly sources?: ReadonlyMap<string, string>;
  /** Are the social cards made, which are left out unless they are asked for? */
  readonly hasCards?: boolean;
}

/** Writes other content into `folder` and resolves to the site made of it there, verified with every static gate. */
export const buildSiteOf = async (
  folder: string,
  content: ReadonlyMap<string, string>,
  { sources, hasCards = false }: Options = {},
): Promise<string> => {
  await rm(join(folder, "content"), { recursive: true, force: true });
  for (const [file, text] of [...content, ...(sources ?? [])]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const site = join(folder, "dist");
  await buildInto(site, {
    hasCards,
    sources: sources ? folder : project,
    content: join(folder, "content"),
  });
  return site;
};

/** Calls `use` with the folder of a site of other content, built and verified with every static gate. */
export const withSiteOf = async <T>(
  content: ReadonlyMap<string, string>,
  use: (site: string) => Promise<T>,
  options: Options = {},
): Promise<T> => {
  const build = async (folder: string): Promise<T> => use(await buildSiteOf(folder, content, options));
  // A copy of the project has nothing of what one build keeps for the next: its build takes twice the processor time.
  return options.sources ? withProjectCopy(project, build) : withFolder(build);
};

const withFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
