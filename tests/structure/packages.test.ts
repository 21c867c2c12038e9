import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

const project = join(import.meta.dirname, "../..");
const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** What is wrong with locked packages, by path. */
const faults = (packages: Readonly<Record<string, Locked>>, isFault: (one: Locked) => boolean): string[] =>
  Object.entries(packages)
    .filter(([path, one]) => path !== "" && isFault(one))
    .map(([path]) => path.replace(/^.*node_modules\//, ""))
    .toSorted();

const hasNoIntegrity = ({ integrity }: Locked): boolean => !/^sha512-[\w+/]{86}==$/.test(integrity ?? "");

test("every locked package has its integrity", () => {
  expect(faults(lock.packages, hasNoIntegrity)).toEqual([]);
  expect(faults({ "node_modules/a": { integrity: "sha1-abc" } }, hasNoIntegrity)).toEqual(["a"]);
});

/** Its script only replaces a start script by the program itself; without it the package works as well. */
const WITH_SCRIPT = ["esbuild"];

test("no further package has an install script", () => {
  expect(faults(lock.packages, ({ hasInstallScript }) => hasInstallScript === true)).toEqual(WITH_SCRIPT);
});

/** Licences under which a public body may use and pass on a package, unchanged. */
const LICENCES =
  /^(?:MIT|ISC|0BSD|BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Unlicense|Zlib|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later)$/;

/** Of alternatives one must be usable, of licences that all hold each. */
const isUsable = (licence: string): boolean => {
  const bare = licence.replace(/^\((.*)\)$/, "$1");
  return bare.split(" OR ").some((one) => one.split(" AND ").every((name) => LICENCES.test(name)));
};

test("every locked package has a licence that a public body can use", () => {
  const isFault = ({ license }: Locked): boolean => !isUsable(license ?? "");
  expect(faults(lock.packages, isFault)).toEqual([]);
  expect(["GPL-3.0-only", "AGPL-3.0", "", "MIT AND GPL-3.0-only"].filter(isUsable)).toEqual([]);
  expect(["(MIT OR GPL-3.0-or-later)", "(MIT AND Zlib)"].filter((one) => !isUsable(one))).toEqual([]);
});
