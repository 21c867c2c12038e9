import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { contentFileOf, contentFolder } from "../../../scripts/content/content-folder.ts";

const run = promisify(execFile);
/** Changes within so many milliseconds of each other are one commit. */
const PAUSE = 30_000;

/** Commits of what the desk writes, where the content lies in a Git repository and Git is installed; else nothing. */
export interface GitHistory {
  /** Notes a change of files; it is committed with those that follow soon. */
  readonly note: (label: string, paths: readonly string[]) => void;
  /** Commits what was noted, now. Failures are no concern of the editors: the journal is the history then. */
  readonly flush: () => Promise<void>;
}

export const gitHistory = (root: string): GitHistory => {
  const labels = new Set<string>();
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const git = (...args: readonly string[]) => run("git", ["-C", contentFolder(root), ...args]);

  const commit = async (): Promise<void> => {
    const [message, paths] = [[...labels].join("; "), [...files]];
    labels.clear();
    files.clear();
    if (paths.length === 0) return;
    try {
      await git("rev-parse", "--is-inside-work-tree");
      await git("add", "--", ...paths);
      await git("commit", "--quiet", "--message", `Desk: ${message}`.slice(0, 200), "--", ...paths);
    } catch {
      // No Git, no repository, no name of its user, or nothing to commit: the journal keeps the history.
    }
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    last = last.then(commit);
    return last;
  };
  return {
    note: (label, paths) => {
      labels.add(label);
      for (const path of paths) if (path.startsWith("content/reports/")) files.add(contentFileOf(root, path));
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
      timer.unref();
    },
    flush,
  };
};
