import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { BILL_OF_MATERIALS, LICENCES, writeLicences } from "../../scripts/licences.ts";
import { packageOf, shippedPackages } from "../../scripts/licences/shipped-package.ts";

const root = join(import.meta.dirname, "../..");

test.for([
  ["/a/node_modules/fuse.js/dist/fuse.mjs", "fuse.js"],
  ["/a/node_modules/@scope/part/index.js", "@scope/part"],
  ["/a/node_modules/b/node_modules/c/index.js", "c"],
  ["C:\\a\\node_modules\\b\\index.js", "b"],
  ["/a/src/client/search/start.ts", undefined],
] as const)("a module %s is of the package %s", ([module, name]) => {
  expect(packageOf(module)).toBe(name);
});

test("the site names what it ships, each with its version, its hash and the text of its licence", async () => {
  const site = await mkdtemp(join(tmpdir(), "licences-"));
  onTestFinished(() => rm(site, { recursive: true }));
  await writeLicences(root, site, ["fuse.js", "fuse.js"]);
  const text = await readFile(join(site, LICENCES), "utf8");
  expect(text).toMatch(/\nfuse\.js \d+\.\d+\.\d+: Apache-2\.0\n\n\s*Apache License/);
  expect(text).toMatch(/\nsource-sans \S+: OFL-1\.1\n/);
  const bill = JSON.parse(await readFile(join(site, BILL_OF_MATERIALS), "utf8")) as {
    components: { name: string; purl: string; hashes: { content: string }[] }[];
  };
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
  expect(bill.components.map(({ name }) => name)).toEqual(["fuse.js", "pagefind", "source-sans"]);
  for (const { name, purl, hashes } of bill.components) {
    expect(purl).toContain(`pkg:npm/${name}@`);
    expect(hashes[0]?.content).toMatch(/^[\da-f]{128}$/);
  }
});

test("a package that is not locked is an error", async () => {
  await expect(shippedPackages(root, [".bin"])).rejects.toThrow();
});
