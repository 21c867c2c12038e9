import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withProjectCopy } from "../../scripts/bench/growth/project-copy.ts";
import { buildInto } from "./build-site.ts";

const project = join(import.meta.dirname, "../..");

/** Which of the project's own content a site of other content keeps. */
type Kept = (name: string) => boolean;

/**
 * Calls `use` with the folder of a site of other content and, where given, other sources, built and verified with every
 * static gate. The social cards are left out unless they are asked for.
 */
export const withSiteOf = async <T>(
  content: ReadonlyMap<string, string>,
  use: (site: string) => Promise<T>,
  {
    kept = () => false,
    sources = new Map<string, string>(),
    hasCards = false,
  }: { kept?: Kept; sources?: typeof content; hasCards?: boolean } = {},
): Promise<T> =>
  withProjectCopy(project, async (copy) => {
    for (const name of await readdir(join(copy, "content")))
      if (!kept(name)) await rm(join(copy, "content", name), { recursive: true });
    for (const [file, text] of [...content, ...sources]) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), text);
    }
    const site = join(copy, "dist");
    await buildInto(site, hasCards, copy);
    return use(site);
  });
