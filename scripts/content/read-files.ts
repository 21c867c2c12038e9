import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder, contentPathOf } from "./content-folder.ts";
import type { Files } from "../../src/report/from-files.ts";

/** All content files of the project in `root`, as text, by their paths below it, in a settled order. */
export const readContentFiles = (root: string): Files =>
  new Map(
    readdirSync(contentFolder(root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:yaml|mdx|txt)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [contentPathOf(root, file) ?? file, readFileSync(file, "utf8")]),
  );
