import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsOf, filesBelow } from "./file-rules.ts";

const project = join(import.meta.dirname, "../..");
const here = join(import.meta.dirname, "bad");

const faultsBelow = async (root: string, files: readonly string[]) =>
  (await Promise.all(files.map((file) => faultsOf(root, file)))).flat();

test("files of src/, scripts/, tests/ and .ci/ keep the house rules of size, name and place", async () => {
  const files = await filesBelow(project, ["src", "scripts", "tests", ".ci"]);
  expect(files.length).toBeGreaterThan(40);
  expect(await faultsBelow(project, files)).toEqual([]);
});

test("the top level holds what the design fixes, the lock file and dot files", async () => {
  const fixed = [
    "README.md",
    "astro.config.mjs",
    "content",
    "package-lock.json",
    "package.json",
    "public",
    "scripts",
    "src",
  ];
  const made = ["dist", "node_modules"];
  const names = (await readdir(project)).filter((name) => !name.startsWith(".") && !made.includes(name));
  expect(names.sort()).toEqual([...fixed, "tests", "tsconfig.json"]);
});

test.for([
  ["src/model/too-long.ts", "231 lines, at most 200"],
  ["src/utils/anything.ts", "a drawer for anything"],
  ["src/model/camelCase.ts", "the name's letter case"],
  ["src/components/lower-case.astro", "the name's letter case"],
  ["src/pages/Upper.astro", "the name's letter case"],
  ["tests/skipped.test.ts", "a test that never runs"],
  ["tests/replaced-module.test.ts", "replaces a module, and is not named .isolated.test.ts"],
  ["tests/in-a-minute.test.ts", "a limit of time of its own"],
  ["tests/impatient-page.ts", "a limit of time of its own"],
  ["src/model/registry.ts", "names a package registry"],
  ["src/model/machine.ts", "names a place on one machine: /home/" + "someone"],
] as const)("%s is caught: %s", async ([file, fault]) => {
  expect(await faultsOf(join(here, "files"), file)).toEqual([{ file, fault }]);
});

test.for(["src/pages/[report]/[...page].astro", "src/pages/[...chapter].astro"])(
  "%s is well named",
  async (file) => {
    expect(await faultsOf(join(here, "files"), file)).toEqual([]);
  },
);
