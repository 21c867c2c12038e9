import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { filesOf } from "../../../scripts/serve/files-of.ts";
import { everyCombination } from "../../scope.ts";

const PAGES = 60;
const module = join(import.meta.dirname, "../../../scripts/build/publish.ts");

/** Pages of a site that each name a style sheet of their own and of this version. */
const site = (version: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from({ length: PAGES }, (_, page) => [
      [`assets/${page}.${version}.css`, version] as const,
      [`${page}/index.html`, `assets/${page}.${version}.css ${version.repeat(2000)} end`] as const,
    ]).flat(),
  );

const write = async (folder: string, files: ReadonlyMap<string, string>) => {
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
};

/** Publishes in a process of its own, which is killed once the target holds `after` files of the new site. */
const killedPublish = async (staging: string, target: string, after: number): Promise<void> => {
  const code = `import { publish } from ${JSON.stringify(module)}; await publish(...process.argv.slice(1));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code, staging, target]);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const arrived = async () => (await filesOf(target)).filter((file) => file.endsWith(".new.css")).length;
  while (child.exitCode === null && (await arrived()) < after) await pause();
  child.kill("SIGKILL");
  await ended;
};

test("a publication that is killed leaves a complete site, and the next one completes it", async () => {
  const home = await mkdtemp(join(tmpdir(), "killed-"));
  onTestFinished(() => rm(home, { recursive: true }));
  await write(join(home, "old"), site("old"));
  await write(join(home, "new"), site("new"));
  const steps = everyCombination ? Array.from({ length: 20 }, (_, index) => index * 3) : [1, PAGES];
  for (const after of steps) {
    const [staging, target] = [join(home, `staging-${after}`), join(home, `dist-${after}`)];
    await cp(join(home, "old"), target, { recursive: true });
    await cp(join(home, "new"), staging, { recursive: true });
    await killedPublish(staging, target, after);
    for (let page = 0; page < PAGES; page += 1) {
      const text = await readFile(join(target, `${page}/index.html`), "utf8");
      expect(text.endsWith(" end")).toBe(true);
      const [style = ""] = text.split(" ");
      expect(await readFile(join(target, style), "utf8")).toBe(style.includes("new") ? "new" : "old");
    }
    await cp(join(home, "new"), staging, { recursive: true });
    const { publish } = await import("../../../scripts/build/publish.ts");
    await publish(staging, target);
    expect((await filesOf(target)).toSorted()).toEqual([...site("new").keys()].toSorted());
  }
});
