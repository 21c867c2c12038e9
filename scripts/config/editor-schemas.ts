import { z } from "astro/zod";
import { CONTENT_FILES } from "../../src/model/content-files.ts";

/** The folder of the JSON Schemas, relative to the project. */
export const SCHEMA_FOLDER = ".vscode/schemas";

/** The JSON Schema of each kind of content file, by file name. Conditions that JSON Schema cannot say are left to the check. */
export const editorSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    CONTENT_FILES.map(({ name, schema }) => [
      `${name}.json`,
      `${JSON.stringify({ title: name, ...z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) }, null, 2)}\n`,
    ]),
  );

/** For the YAML support of editors: which files follow which schema. Frontmatter is no YAML file and has no entry. */
export const schemaSettings = (): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    CONTENT_FILES.filter(({ files }) => files.every((file) => file.endsWith(".yaml"))).map(
      ({ name, files }) => [`./${SCHEMA_FOLDER}/${name}.json`, files.length === 1 ? (files[0] ?? "") : files],
    ),
  );
