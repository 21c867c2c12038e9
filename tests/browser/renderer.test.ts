import { expect, test } from "vitest";
import { isSameRenderer, readRenderer } from "./renderer.ts";

const renderer = { browser: "Chromium 143.0.1", platform: "linux x64" };

test("pictures are compared with the renderer that took them, and with no other", () => {
  expect(isSameRenderer(renderer, { ...renderer })).toBe(true);
  expect(isSameRenderer(renderer, { ...renderer, browser: "Chromium 144.0.1" })).toBe(false);
  expect(isSameRenderer(renderer, { ...renderer, platform: "darwin arm64" })).toBe(false);
});

test("pictures without a named renderer are compared with none", () => {
  expect(isSameRenderer(readRenderer("/nowhere/renderer.json"), renderer)).toBe(false);
});
