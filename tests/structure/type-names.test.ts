import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "./file-rules.ts";
import { sharedTypeNames } from "./type-names.ts";

const project = join(import.meta.dirname, "../..");

test("no two modules export types of one name", async () => {
  const files = (await filesBelow(project, ["src", "scripts"])).filter((file) => /\.tsx?$/.test(file));
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(project, file), "utf8")] as const),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(sharedTypeNames(new Map(texts))).toEqual([]);
});

test("a name that two modules export for types of their own is caught", () => {
  const modules = new Map([
    ["src/b.ts", "export interface Cell {\n  readonly text: string;\n}\n"],
    ["src/a.ts", 'export type Cell = "empty";\nexport type { Row } from "./b.ts";\n'],
    ["src/c.ts", "interface Cell {}\nexport const Row = 1;\n"],
  ]);
  expect(sharedTypeNames(modules)).toEqual([{ name: "Cell", modules: ["src/a.ts", "src/b.ts"] }]);
});
