import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** axe as a page takes it in, without comments and spaces: half of what the package gives by itself. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
