import { enableCompileCache } from "node:module";
import { join } from "node:path";

/** Where Node keeps compiled modules. An entry is found by the path and the text of its module. */
export const COMPILE_CACHE = join(import.meta.dirname, "../node_modules/.cache/node");

/** Modules that this thread, its workers and its child processes load from now on are compiled once a machine. */
export function useCompileCache(): void {
  process.env["NODE_COMPILE_CACHE"] = COMPILE_CACHE;
  enableCompileCache(COMPILE_CACHE);
}
