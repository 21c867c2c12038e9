import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";
import { filesOf } from "../serve/files-of.ts";

/** The list of what a site holds, at its root; its signature stands beside it. */
export const MANIFEST = "manifest.json";
export const SIGNATURE = "manifest.json.minisig";

const listedFile = z.strictObject({
  path: z.string(),
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export const manifest = z.strictObject({ files: z.array(listedFile) });
export type Manifest = z.infer<typeof manifest>;

/** Compressed copies say what the files beside them say, and hosts make their own. */
const isListed = (path: string): boolean =>
  path !== MANIFEST && path !== SIGNATURE && !/\.(?:br|gz|zst)$/.test(path);

const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Path, size and SHA-256 of every file of a site, in the order of paths: the same text for the same site. */
export const manifestText = async (folder: string): Promise<string> => {
  const paths = (await filesOf(folder)).filter(isListed);
  const lines: string[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    lines.push(JSON.stringify({ path, size: bytes.length, sha256: sha256Of(bytes) }));
  }
  return `{"files":[\n${lines.join(",\n")}\n]}\n`;
};

export const writeManifest = async (folder: string): Promise<void> => {
  await writeFile(join(folder, MANIFEST), await manifestText(folder));
};

export interface Difference {
  readonly kind: "missing" | "changed" | "not-listed";
  readonly path: string;
}

/** How the files differ from the list. `read` gives the bytes of a path, undefined where there are none. */
export const differencesFrom = async (
  { files }: Manifest,
  read: (path: string) => Promise<Uint8Array | undefined>,
  present: readonly string[] | undefined,
): Promise<readonly Difference[]> => {
  const found: Difference[] = [];
  for (const { path, size, sha256 } of files) {
    const bytes = await read(path);
    if (!bytes) found.push({ kind: "missing", path });
    else if (bytes.length !== size || sha256Of(bytes) !== sha256) found.push({ kind: "changed", path });
  }
  const listed = new Set(files.map(({ path }) => path));
  for (const path of present ?? [])
    if (isListed(path) && !listed.has(path)) found.push({ kind: "not-listed", path });
  return found;
};
