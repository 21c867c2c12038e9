import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { deliver, DeliveryFailed } from "../../scripts/release/deliver.ts";

const run = promisify(execFile);

const project = async () => {
  const root = await mkdtemp(join(tmpdir(), "deliver-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const site = join(root, "site");
  await mkdir(join(site, "data"), { recursive: true });
  await writeFile(join(site, "index.html"), "mới");
  await writeFile(join(site, "data/a.csv"), "1");
  return { root, site };
};

test("a folder is replaced as a whole, also when it is not there yet", async () => {
  const { root, site } = await project();
  await deliver(site, { to: "folder", path: "share/public" }, root);
  await writeFile(join(root, "share/public/cũ.html"), "cũ");
  await deliver(site, { to: "folder", path: "share/public" }, root);
  expect((await readdir(join(root, "share/public"))).toSorted()).toEqual(["data", "index.html"]);
  expect(await readdir(join(root, "share"))).toEqual(["public"]);
});

test("a command gets the folder of the site; when it fails, what it said is told", async () => {
  const { root, site } = await project();
  const program = (code: string) => ({
    to: "command" as const,
    run: [process.execPath, "-e", code, "{dist}"],
  });
  await deliver(site, program("fs.cpSync(process.argv[1], 'sent', { recursive: true })"), root);
  expect(await readFile(join(root, "sent/data/a.csv"), "utf8")).toBe("1");
  const failed = deliver(site, program("console.error('hết chỗ'); process.exit(3)"), root);
  await expect(failed).rejects.toThrow(new DeliveryFailed("hết chỗ"));
});

test("a branch holds the files of the newest site alone", async () => {
  const { root, site } = await project();
  const repository = join(root, "host.git");
  await run("git", ["init", "--quiet", "--bare", repository]);
  const target = { to: "git" as const, repository, branch: "pages" };
  await deliver(site, target, root);
  await rm(join(site, "data"), { recursive: true });
  await deliver(site, target, root);
  const { stdout } = await run("git", ["-C", repository, "ls-tree", "-r", "--name-only", "pages"]);
  expect(stdout.trim()).toBe("index.html");
  await expect(deliver(site, { ...target, repository: join(root, "none.git") }, root)).rejects.toThrow(
    DeliveryFailed,
  );
});
