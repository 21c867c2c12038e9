import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Delivery } from "../../src/model/release.ts";

const run = promisify(execFile);

/** The site did not get to where it is served from; the message is what the program said. */
export class DeliveryFailed extends Error {}

/** Brings the files of `site` to where they are served from. `root` is what relative places are relative to. */
export const deliver = async (site: string, target: Delivery, root: string): Promise<void> => {
  try {
    if (target.to === "folder") await toFolder(site, resolve(root, target.path));
    else if (target.to === "command") await byCommand(site, target.run, root);
    else await toGit(site, target);
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new DeliveryFailed((stderr ?? "").trim() || message);
  }
};

/** A whole copy beside the folder takes its place; the folder before it goes last. */
const toFolder = async (site: string, folder: string): Promise<void> => {
  const [next, before] = [`${folder}.next`, `${folder}.before`];
  await mkdir(dirname(folder), { recursive: true });
  await rm(next, { recursive: true, force: true });
  await cp(site, next, { recursive: true });
  await rm(before, { recursive: true, force: true });
  const hadFolder = await rename(folder, before).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      return false;
    },
  );
  try {
    await rename(next, folder);
  } catch (error) {
    if (hadFolder) await rename(before, folder);
    throw error;
  }
  await rm(before, { recursive: true, force: true });
};

const byCommand = async (site: string, command: readonly string[], root: string): Promise<void> => {
  const [program = "", ...args] = command.map((part) => part.replaceAll("{dist}", site));
  await run(program, args, { cwd: root });
};

/** One commit without a past a release: the branch holds what is served, the reports' history is in the project. */
const toGit = async (
  site: string,
  { repository, branch }: Extract<Delivery, { to: "git" }>,
): Promise<void> => {
  const work = await mkdtemp(join(tmpdir(), "release-git-"));
  const git = (...args: readonly string[]) => run("git", ["-C", work, ...args]);
  try {
    await cp(site, work, { recursive: true });
    await git("init", "--quiet", `--initial-branch=${branch}`);
    await git("add", "--all", "--force");
    const identity = ["-c", "user.name=baocao", "-c", "user.email=baocao@localhost"];
    await git(...identity, "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=Release");
    await git("push", "--quiet", "--force", repository, `HEAD:refs/heads/${branch}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};
