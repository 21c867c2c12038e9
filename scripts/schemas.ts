import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "./command-failures.ts";
import { editorSchemas, SCHEMA_FOLDER } from "./config/editor-schemas.ts";

/** Writes the JSON Schemas of the content files that editors load: `npm run schemas`, after a change of a schema. */
commandLine();
mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [file, text] of editorSchemas()) writeFileSync(join(SCHEMA_FOLDER, file), text);
