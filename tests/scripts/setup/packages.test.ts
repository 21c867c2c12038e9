import { expect, test } from "vitest";
import { installedMatchesLock } from "../../../scripts/setup/packages.mjs";

const linux = { platform: "linux", arch: "x64" };
const a = { version: "1.0.0", integrity: "sha512-a" };
const forLinux = { ...a, optional: true, os: ["linux"], cpu: "x64" };
const forMac = { ...a, optional: true, os: ["darwin"] };
const lock = (packages: Record<string, object>) => ({ packages: { "": {}, ...packages } });

const matches = (wanted: Record<string, object>, installed: Record<string, object>) =>
  installedMatchesLock(lock(wanted), lock(installed), linux);

test("the same packages match", () => {
  expect(matches({ "node_modules/a": a }, { "node_modules/a": a })).toBe(true);
});

test("an optional package may be absent", () => {
  expect(matches({ "node_modules/a": a, "node_modules/m": forMac }, { "node_modules/a": a })).toBe(true);
});

test.for([
  ["a missing package", { "node_modules/a": a }, {}],
  ["another version", { "node_modules/a": a }, { "node_modules/a": { ...a, version: "1.0.1" } }],
  ["other bytes", { "node_modules/a": a }, { "node_modules/a": { ...a, integrity: "sha512-b" } }],
  ["one the lock does not name", {}, { "node_modules/a": a }],
  ["one made for another machine", { "node_modules/m": forMac }, { "node_modules/m": forMac }],
] as const)("%s does not match", ([, wanted, installed]) => {
  expect(matches(wanted, installed)).toBe(false);
});

test("os and cpu may be lists, one name, or names that are excluded", () => {
  expect(matches({ "node_modules/l": forLinux }, { "node_modules/l": forLinux })).toBe(true);
  const notLinux = { ...a, optional: true, os: ["!linux"] };
  const notMac = { ...a, optional: true, os: ["!darwin"] };
  expect(matches({ "node_modules/n": notLinux }, { "node_modules/n": notLinux })).toBe(false);
  expect(matches({ "node_modules/n": notMac }, { "node_modules/n": notMac })).toBe(true);
});
