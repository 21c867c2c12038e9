import { expect, test } from "vitest";
import { findBrowser } from "../../../scripts/setup/browser.mjs";

test("CHROMIUM names the browser", () => {
  expect(findBrowser({ CHROMIUM: process.execPath, PATH: "" })).toBe(process.execPath);
});

test("a CHROMIUM that is not there is no browser, whatever else is installed", () => {
  expect(findBrowser({ CHROMIUM: "not-there", PATH: process.env["PATH"] })).toBeUndefined();
});
