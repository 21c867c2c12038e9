import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SOURCES = [
  "content",
  "public",
  "scripts",
  "src",
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * Calls `use` with a copy of the project in the temporary folder, which is gone afterwards. The packages are linked one
 * by one: what a build caches among them stays in the copy.
 */
export const withProjectCopy = async <T>(project: string, use: (copy: string) => Promise<T>): Promise<T> => {
  const copy = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    for (const name of SOURCES) await cp(join(project, name), join(copy, name), { recursive: true });
    const [packages, linked] = [join(project, "node_modules"), join(copy, "node_modules")];
    await mkdir(linked);
    const names = (await readdir(packages)).filter((name) => !name.startsWith(".") || name === ".bin");
    for (const name of names) await symlink(join(packages, name), join(linked, name), "junction");
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
};
