import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { siteAddress } from "../../scripts/content/site-address.ts";
import { endedCommand } from "./ended-command.ts";

let root = "";
beforeEach(async () => {
  vi.stubEnv("CONTENT", undefined);
  root = await mkdtemp(join(tmpdir(), "site-address-"));
  await mkdir(join(root, "content"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

test.for([
  ["url: https://example.test\nlanguages: [vi]\n", "https://example.test"],
  ['url: "javascript:alert(1)"\n', undefined],
  ["url: example.test\n", undefined],
  ["url: [https://example.test]\n", undefined],
  ["url: *nothing\n", undefined],
  ["site: [\n", undefined],
  ["- url: https://example.test\n", undefined],
  ["", undefined],
] as const)("%j has the address %s", async ([text, address]) => {
  await writeFile(join(root, "content/site.yaml"), text);
  expect(siteAddress(root)).toBe(address);
});

test("without a file there is no address; a build without a published report says so, without a stack trace", async () => {
  expect(siteAddress(root)).toBeUndefined();
  const { code, errors } = await endedCommand(["astro.ts", "build"], {
    CONTENT: join(root, "content"),
    BAOCAO_OUT: join(root, "dist"),
  });
  expect(code).toBe(1);
  expect(errors).toContain("content/reports: no report is published yet");
  expect(errors).not.toMatch(/^\s+at /m);
});
