import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { expect, test } from "vitest";
import { editorSchemas, SCHEMA_FOLDER, schemaSettings } from "../../scripts/config/editor-schemas.ts";
import { CONTENT_FILES } from "../../src/model/content-files.ts";

const project = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(project, file), "utf8");
const settings = JSON.parse(read(".vscode/settings.json")) as Record<string, unknown>;

test("the JSON Schemas of content files are those of the present schemas: npm run schemas writes them", () => {
  const written = new Map(
    readdirSync(join(project, SCHEMA_FOLDER))
      .toSorted()
      .map((file) => [file, read(join(SCHEMA_FOLDER, file))]),
  );
  expect(written).toEqual(new Map([...editorSchemas()].toSorted()));
});

test("a JSON Schema refuses fields that the schema does not know", () => {
  const report = JSON.parse(editorSchemas().get("report.json") ?? "") as Record<string, unknown>;
  expect(report).toMatchObject({ type: "object", additionalProperties: false });
  expect(report["required"]).toContain("referencePeriod");
});

test("the editor finds the schemas, the lint configuration and the test configuration", () => {
  expect(settings["yaml.schemas"]).toEqual(schemaSettings());
  expect(
    [settings["oxc.configPath"], settings["vitest.rootConfig"]].map((file) =>
      existsSync(join(project, String(file))),
    ),
  ).toEqual([true, true]);
});

const contentFiles = readdirSync(join(project, "content"), { recursive: true, encoding: "utf8" })
  .map((file) => `content/${file}`)
  .filter((file) => /\.(?:yaml|mdx)$/.test(file) && !file.startsWith("content/pages/"));

test("every content file is of one kind", () => {
  const kinds = contentFiles.map((file) => [
    file,
    CONTENT_FILES.filter(({ files }) => files.some((pattern) => matchesGlob(file, pattern))).length,
  ]);
  expect(kinds.filter(([, count]) => count !== 1)).toEqual([]);
  expect(kinds.length).toBeGreaterThan(20);
});
