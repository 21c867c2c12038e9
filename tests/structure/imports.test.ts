import { join } from "node:path";
import { expect, test } from "vitest";
import { importViolations } from "./import-table.ts";

const { violations, modules } = await importViolations(join(import.meta.dirname, "../.."));

test("every import in src/ and scripts/ goes to the left in the table of folders", () => {
  expect(violations).toEqual([]);
});

test("the modules of src/ and scripts/ were looked at, .astro files too", () => {
  expect(modules.filter((path) => path.startsWith("src/")).length).toBeGreaterThan(20);
  expect(modules.filter((path) => path.startsWith("scripts/")).length).toBeGreaterThan(10);
  expect(modules.some((path) => path.endsWith(".astro"))).toBe(true);
});

const bad = await importViolations(join(import.meta.dirname, "bad"));

test.for([
  ["quantity-imports-left", "src/quantity/knows-model.ts", "src/model/report.ts"],
  ["model-imports-left", "src/model/types-only.ts", "src/prose/parse.ts"],
  ["prose-imports-left", "src/prose/knows-derived.ts", "src/derive/share.ts"],
  ["charts-imports-left", "src/charts/knows-search.ts", "src/search/fold.ts"],
  ["search-imports-left", "src/search/loads-later.ts", "src/site/routes.ts"],
  ["components-imports-left", "src/components/Card.astro", "src/layouts/Base.astro"],
  ["layouts-imports-left", "src/layouts/Script.astro", "src/pages/data.ts"],
  ["folders-are-known", "src/drawer/thing.ts", ""],
  ["src-imports-no-scripts", "src/site/knows-scripts.ts", "scripts/tool.ts"],
  ["astro-only-in-site-and-pages", "src/components/Content.astro", "astro:content"],
  ["node-only-in-scripts-and-tests", "src/exports/reads-disk.ts", "fs"],
  ["no-cycles", "src/model/circle.ts", "src/model/report.ts"],
  ["content-config-knows-the-core", "src/content.config.ts", "src/pages/data.ts"],
])("a tree that breaks %s is caught", ([rule, from, to]) => {
  expect(bad.violations).toContainEqual({ rule, from, to });
});

test("what the table allows is not caught", () => {
  const allowed = ["src/pages/data.ts", "src/layouts/Base.astro", "src/site/routes.ts", "scripts/tool.ts"];
  expect(bad.violations.filter(({ from }) => allowed.includes(from))).toEqual([]);
});
