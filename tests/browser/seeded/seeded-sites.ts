import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { edited, type Defect } from "./defect.ts";
import { operation } from "./defects/operation.ts";
import { perception } from "./defects/perception.ts";
import { robustness } from "./defects/robustness.ts";
import { understanding } from "./defects/understanding.ts";

export const defectGroups = { perception, operation, understanding, robustness } as const;

/** The small bilingual site in which everything is right. */
export const soundSite = join(import.meta.dirname, "sound");
export const soundPages = ["/", "/en/", "/404.html", "/en/404.html"] as const;

/** Hands a copy of the sound site that has the defect to `use`, and takes it away again. */
export async function withDefect<Result>(
  { edits }: Defect,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "seeded-"));
  try {
    await cp(soundSite, folder, { recursive: true });
    for (const edit of edits) {
      const file = join(folder, edit.file);
      await writeFile(file, edited(await readFile(file, "utf8"), edit));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
