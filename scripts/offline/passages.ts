import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * Bytes of one language's index above which it is not kept: an index is of all reports together, and who reads one of
 * them shall not load more for its search than for itself. Figures are found without it.
 */
const LARGEST_INDEX = 1_000_000;

/** Chooses from Pagefind's files those that a report in one language needs: by its address and the other languages. */
export type PassageFiles = (at: string, others: readonly string[]) => readonly string[];

/** Reads what Pagefind wrote into a built site; nothing for a site without its index. */
export async function readPassages(folder: string, files: readonly string[]): Promise<PassageFiles> {
  const own = files.filter((file) => file.startsWith("pagefind/"));
  const sizes = new Map(
    await Promise.all(own.map(async (file) => [file, (await stat(join(folder, file))).size] as const)),
  );
  const texts = new Map(
    await Promise.all(
      own.filter(isFragment).map(async (file) => {
        const text = gunzipSync(await readFile(join(folder, file))).toString("utf8");
        return [file, text] as const;
      }),
    ),
  );
  return (at, others) => {
    const ofLanguage = own.filter((file) => !file.split(/[/_.]/).some((part) => others.includes(part)));
    const index = ofLanguage.filter((file) => !isFragment(file));
    if (index.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0) > LARGEST_INDEX) return [];
    const fragments = ofLanguage.filter((file) => texts.get(file)?.includes(`"url":"${at}`));
    return [...index, ...fragments].map((file) => `/${file}`);
  };
}

const isFragment = (file: string) => file.endsWith(".pf_fragment");
