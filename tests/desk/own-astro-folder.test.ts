import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { astroFolder, withAstroFolder } from "../../scripts/desk/own-astro-folder.ts";

const root = join(import.meta.dirname, "../..");
const settings = readFileSync(join(root, "node_modules/astro/dist/core/config/settings.js"), "utf8");

afterEach(() => vi.unstubAllEnvs());

test.for(["desk", "build"] as const)(
  "each %s over different content keeps what Astro reads in different folders, over the same content in one",
  (of) => {
    vi.stubEnv("CONTENT", "/a/content");
    const first = astroFolder(root, of);
    expect(astroFolder(root, of)).toBe(first);
    vi.stubEnv("CONTENT", "/b/content");
    expect(astroFolder(root, of)).not.toBe(first);
  },
);

test("a desk and a build over the same content keep it in different folders", () => {
  expect(astroFolder(root, "desk")).not.toBe(astroFolder(root, "build"));
});

test("Astro takes its folder from where this is changed; another Astro is refused by name", () => {
  const changed = withAstroFolder(settings, "file:///a/.desk/astro/");
  expect(changed).toContain('new URL("file:///a/.desk/astro/", config.root)');
  expect(changed).not.toContain('new URL(".astro/", config.root)');
  expect(() => withAstroFolder("const dotAstroDir = 1;", "file:///a/.desk/astro/")).toThrow("settings.js");
});
