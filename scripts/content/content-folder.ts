import { dirname, join, relative, resolve, sep } from "node:path";

/** Where the content of a publisher stands: the folder that the environment variable CONTENT names, else `root`/content. */
export const contentFolder = (root: string): string => resolve(root, process.env["CONTENT"] ?? "content");

/** The place on disk of a content file by its path, which begins with "content/" wherever the folder stands. */
export const contentFileOf = (root: string, path: string): string =>
  resolve(contentFolder(root), path.slice("content/".length));

/** The path of a content file by its place on disk; undefined for a file outside the folder. */
export const contentPathOf = (root: string, file: string): string | undefined => {
  const path = relative(contentFolder(root), file);
  return path.startsWith("..") || path === "" ? undefined : `content/${path.split(sep).join("/")}`;
};

/**
 * Beside the content, for what is no content: the journal of the desk and files on their way into a report. On the same
 * file system, so that a finished file or folder is put in its place by renaming it.
 */
export const workFolder = (root: string): string => join(dirname(contentFolder(root)), ".desk");
