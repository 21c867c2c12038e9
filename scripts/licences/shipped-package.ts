import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "astro/zod";

/** A package of which something is in the published site. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** The text of its licence; empty where the package brings none. */
  readonly text: string;
  /** SHA-512 of the package as the lock file pins it, in hexadecimal digits. */
  readonly sha512: string;
}

const described = z.object({ name: z.string(), version: z.string(), license: z.string() });
const lockFile = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});

/** Packages by name, as they are installed in `root`; rejects for one that has no licence or is not locked. */
export const shippedPackages = async (
  root: string,
  names: Iterable<string>,
): Promise<readonly ShippedPackage[]> => {
  const lock = lockFile.parse(JSON.parse(await readFile(join(root, "package-lock.json"), "utf8")));
  return Promise.all(
    [...new Set(names)].toSorted().map(async (name) => {
      const folder = join(root, "node_modules", name);
      const { version, license } = described.parse(
        JSON.parse(await readFile(join(folder, "package.json"), "utf8")),
      );
      const integrity = lock.packages[`node_modules/${name}`]?.integrity ?? "";
      if (!integrity.startsWith("sha512-")) throw new Error(`package-lock.json: no integrity of ${name}`);
      return {
        name,
        version,
        licence: license,
        text: await licenceText(folder),
        sha512: Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex"),
      };
    }),
  );
};

/** All licence texts of a package: files, or a folder of files, that are named so. */
const licenceText = async (folder: string): Promise<string> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const texts = entries
    .filter((entry) => entry.isFile() && isOfLicence(entry.parentPath.slice(folder.length), entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => readFile(file, "utf8"));
  return (await Promise.all(texts)).map((text) => text.trim()).join("\n\n");
};

const NAMED = /^(?:licen[cs]es?|copying)\b/i;

/** `inside` is the folder of the file within its package: the top, or one that is named so itself. */
const isOfLicence = (inside: string, name: string): boolean =>
  NAMED.test(name) && (inside === "" || NAMED.test(inside.slice(1)));

/** The package that a module of a bundle is of; undefined for one of the project itself. */
export const packageOf = (module: string): string | undefined =>
  /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll("\\", "/"))?.[1];
