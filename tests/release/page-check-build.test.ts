import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { siteBuild, stagingOf } from "../../src/site/integration/build.ts";
import { contentOf } from "../../src/site/integration/content.ts";

afterEach(() => vi.unstubAllEnvs());

/** Runs the steps after the pages over a staging folder that is no site; says whether the folder is still there. */
const isLeftAfterFailure = async (): Promise<boolean> => {
  const root = await mkdtemp(join(tmpdir(), "page-check-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const target = join(root, "site/");
  const staging = stagingOf(root, target);
  await mkdir(staging, { recursive: true });
  await writeFile(join(staging, "manifest.json"), "trang thử hỏng");
  const [integration] = siteBuild(root, target, contentOf(root)).integrations;
  const done = integration?.hooks["astro:build:done"] as (() => Promise<void>) | undefined;
  await expect(done?.()).rejects.toThrow();
  return existsSync(staging);
};

test("a refused page check leaves no pages behind; a refused build leaves its own for a look at them", async () => {
  expect(await isLeftAfterFailure()).toBe(true);
  vi.stubEnv("BAOCAO_PREVIEW_UNTIL", "2001-07-12T08:00+07:00");
  expect(await isLeftAfterFailure()).toBe(false);
});
