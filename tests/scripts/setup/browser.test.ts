import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findBrowser } from "../../../scripts/setup/browser.mjs";

test("CHROMIUM names the browser", () => {
  expect(findBrowser({ CHROMIUM: process.execPath, PATH: "" })).toBe(process.execPath);
});

test("a CHROMIUM that is not there is no browser, whatever else is installed", () => {
  expect(findBrowser({ CHROMIUM: "not-there", PATH: process.env["PATH"] })).toBeUndefined();
});

test("of those installed the one without windows is taken", async () => {
  const folder = await mkdtemp(join(tmpdir(), "browsers-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ["chromium", "chromium-headless-shell"]) {
    await writeFile(join(folder, name), "");
    expect(findBrowser({ PATH: folder })).toBe(join(folder, name));
  }
});
