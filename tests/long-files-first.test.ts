import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { TestSpecification, Vitest } from "vitest/node";
import { LongFilesFirst } from "./long-files-first.ts";

const filesIn = (project: string): TestSpecification[] =>
  readdirSync(join(import.meta.dirname, project), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => ({
      moduleId: `/tests/${project}/${file}`,
      project: { name: project, config: { isolate: false, sequence: { groupOrder: 0 } } },
    })) as unknown as TestSpecification[];

test("files that take long for their size come first in their project, the one that uses all processors last", async () => {
  const cache = { getTestSpecificationResult: () => ({ failed: false, duration: 1 }) };
  const files = [...filesIn("site"), ...filesIn("browser")];
  const sorted = await new LongFilesFirst({ cache } as unknown as Vitest).sort(files);
  const order = sorted.map(({ moduleId }) => moduleId.replace(/^\/tests\/|\.test\.ts$/g, ""));
  expect(order.toSorted()).toEqual(files.map(({ moduleId }) => moduleId.slice(7, -8)).toSorted());
  const site = order.filter((name) => name.startsWith("site/"));
  expect(order.slice(-site.length)).toEqual(site);
  expect(site.slice(0, 5)).toEqual([
    "site/two-reports",
    "site/publishers",
    "site/offline/offline",
    "site/search",
    "site/journeys/journeys",
  ]);
  expect(site.at(-1)).toBe("site/pages");
});
