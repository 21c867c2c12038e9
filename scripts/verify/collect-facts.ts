import type { Progress } from "../steps.ts";
import { inThreads } from "../threads.ts";
import { pageFiles, readPage, type BuiltSite } from "./built-site.ts";
import { collectFacts, type PageFacts } from "./gates.ts";

/** A thread takes so many pages at once. */
const BATCH = 16;
/** A site of so few pages is looked at before threads would have started. */
const FEW = 64;

/** What the gates keep of every page, in the order of the files. Each page is read once, in one of several threads. */
export async function collectFromPages(
  site: BuiltSite,
  progress: Progress = () => undefined,
): Promise<readonly PageFacts[]> {
  const files = pageFiles(site);
  if (files.length <= FEW) return collectFromFiles(site, files);
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) =>
    files.slice(index * BATCH, (index + 1) * BATCH),
  );
  const seen = await inThreads<readonly PageFacts[]>(new URL("./page-thread.ts", import.meta.url), batches, {
    data: site,
    progress: (done) => {
      progress(Math.min(done * BATCH, files.length), files.length);
    },
  });
  return seen.flat();
}

/** What the gates keep of these pages, which are held at once: while one is read or compressed, others are looked at. */
export async function collectFromFiles(
  site: BuiltSite,
  files: readonly string[],
): Promise<readonly PageFacts[]> {
  return Promise.all(files.map(async (file) => collectFacts(await readPage(site, file), site)));
}
