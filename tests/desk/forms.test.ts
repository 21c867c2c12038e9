import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../src/desk");
/** Forms that the browser would send by itself: as long as their script is not there, what was typed would be lost. */
const sentByBrowser = (text: string): string[] =>
  [...text.matchAll(/<form\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('method="dialog"'));

test("no form of a page of the desk is sent by the browser before its script listens", () => {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".astro"))
    .flatMap((name) => sentByBrowser(readFileSync(join(folder, name), "utf8")));
  expect(found).toEqual([]);
  expect(sentByBrowser('<form id="x">')).toHaveLength(1);
});
