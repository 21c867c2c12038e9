import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * The oldest browsers that the site's scripts run in: `browserslist` in package.json (Safari 15, Chrome 100). What
 * these lack cannot be written in code that is sent to browsers.
 */
const LATER: readonly (readonly [name: string, form: RegExp])[] = [
  ["lookbehind in a regular expression (Safari 16.4)", /\(\?<[!=]/],
  [".at() (Safari 15.4)", /\.at\(/],
  ["toSorted, toReversed, toSpliced, with (Safari 16)", /\.(?:toSorted|toReversed|toSpliced)\(/],
  ["findLast (Safari 15.4)", /\.findLast(?:Index)?\(/],
  ["Object.hasOwn (Safari 15.4)", /Object\.hasOwn\(/],
  ["groupBy (Safari 17.4)", /\.groupBy\(/],
  ["structuredClone (Safari 15.4)", /structuredClone\(/],
  ["checkVisibility (Safari 17.4)", /\.checkVisibility\(/],
  ["methods of sets (Safari 17)", /\.(?:isSubsetOf|isSupersetOf|symmetricDifference)\(/],
  ["Array.fromAsync, Promise.withResolvers", /fromAsync\(|withResolvers\(/],
];

const project = join(import.meta.dirname, "../..");
/** Folders whose code runs in browsers, and files of them that run in the build alone. */
const SENT = ["src/client", "src/search", "src/quantity"];
const IN_THE_BUILD = [
  "src/search/index/catalogue.ts",
  "src/search/index/figure-records.ts",
  "src/search/index/vocabulary.ts",
];

const lackingIn = (code: string): string[] =>
  LATER.filter(([, form]) => form.test(code)).map(([name]) => name);

test("browserslist names the browsers", () => {
  const { browserslist } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
    browserslist: string[];
  };
  expect(browserslist).toEqual(["chrome >= 100", "firefox >= 100", "safari >= 15", "ios_saf >= 15"]);
});

test("code that is sent to browsers uses nothing that the oldest of them lack", () => {
  const files = SENT.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  ).filter((name) => !IN_THE_BUILD.includes(name));
  const found = files.flatMap((name) =>
    lackingIn(readFileSync(join(project, name), "utf8")).map((what) => `${name}: ${what}`),
  );
  expect(found).toEqual([]);
});

test.each(["list.at(-1)", "list.toSorted()", "/(?<!a)b/", "Object.hasOwn(a, b)"])("“%s” is found", (code) => {
  expect(lackingIn(code)).toHaveLength(1);
});
