import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withStubs } from "../../../scripts/setup/lock-stubs.mjs";

const parent = {
  version: "1.6.0",
  dev: true,
  optionalDependencies: { "@p/darwin-arm64": "1.6.0", "@p/windows-x64": "1.6.0" },
};

test("an optional platform package without an entry gets one, in npm's order", () => {
  const packages = withStubs({
    "": { version: "0" },
    "node_modules/@p/darwin-arm64": { version: "1.6.0" },
    "node_modules/p": parent,
  });
  expect(Object.keys(packages)).toEqual([
    "",
    "node_modules/@p/darwin-arm64",
    "node_modules/@p/windows-x64",
    "node_modules/p",
  ]);
  const stub = { version: "1.6.0", cpu: ["x64"], dev: true, optional: true, os: ["win32"] };
  expect(packages["node_modules/@p/windows-x64"]).toEqual(stub);
});

test("a lock with all entries stays as it is", () => {
  const once = withStubs({ "": { version: "0" }, "node_modules/p": parent });
  expect(withStubs(once)).toBe(once);
});

test("an entry further up the tree counts", () => {
  const nested = {
    "node_modules/a/node_modules/p": parent,
    "node_modules/@p/darwin-arm64": { version: "1.6.0" },
  };
  expect(Object.keys(withStubs(nested))).not.toContain("node_modules/a/node_modules/@p/darwin-arm64");
});

test("a package that does not tell its platform is an error", () => {
  const odd = { version: "1.0.0", optionalDependencies: { odd: "1.0.0" } };
  expect(() => withStubs({ "node_modules/a": odd })).toThrow(/os and cpu/);
});

test("this project's lock file lacks no entry and names no address", () => {
  const text = readFileSync(new URL("../../../package-lock.json", import.meta.url), "utf8");
  const { packages } = JSON.parse(text) as { packages: Parameters<typeof withStubs>[0] };
  expect(withStubs(packages)).toBe(packages);
  expect(text).not.toMatch(/"resolved"/);
});
