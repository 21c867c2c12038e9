import { readdirSync, readFileSync, statSync, type Dirent } from "node:fs";
import { join, sep } from "node:path";
import { isContentPath } from "../../src/report/content-paths.ts";
import type { Files } from "../../src/report/from-files.ts";
import { contentFolder, contentPathOf } from "./content-folder.ts";

/**
 * Files and folders that systems and editors leave by themselves: hidden ones, lock, swap and backup files, thumbnails,
 * recycle bins. They are no content and nobody meant them to be.
 */
const OF_SYSTEMS =
  /^(?:\..*|~.*|.*~|#.*#|.*\.(?:sw[a-p]|tmp|crdownload|part|lnk)|thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx|@eadir|\$recycle\.bin|system volume information|lost\+found)$/i;

/** Files beside the content that have their own readers. */
const BESIDE =
  /^content\/(?:(?:README|FILES)(?:\.[a-z]+)?\.md|guide\/[a-z]+\.[a-z]+\.webp|accessibility-results\.json)$/;

/** Is it neither a file nor a folder, or a link to such a thing: a device that never ends, a pipe that nobody fills? */
const isDevice = (entry: Dirent, path: string): boolean => {
  if (entry.isFile() || entry.isDirectory()) return false;
  const target = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
  return target !== undefined && !target.isFile() && !target.isDirectory();
};

/**
 * Plain files and links; a link to a folder counts as a file, since the folder can hold the link itself, and so does what
 * is no file but has the name of a content file: a folder, a device.
 */
const filesBelow = (folder: string, root: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !OF_SYSTEMS.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const isNamed = isContentPath(contentPathOf(root, path) ?? "");
      if (entry.isDirectory()) return isNamed ? [path + sep] : filesBelow(path, root);
      if (isDevice(entry, path)) return isNamed ? [path + sep] : [];
      return [path];
    });

const pathOf = (root: string, file: string): string =>
  `${contentPathOf(root, file) ?? file}${file.endsWith(sep) ? "/" : ""}`;

/**
 * All content files of the project in `root`, as text, by their paths below it, in a settled order. A file whose name is
 * that of no content file stands among them with an empty text, so that the check can name it.
 */
export const readContentFiles = (root: string): Files =>
  new Map(
    filesBelow(contentFolder(root), root)
      .map((file) => [pathOf(root, file), file] as const)
      .filter(([path]) => !BESIDE.test(path))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, file]) => [path, isContentPath(path) ? readFileSync(file, "utf8") : ""]),
  );
