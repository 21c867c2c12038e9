/**
 * Runs Astro's command line without its telemetry: `node scripts/astro.ts build`. Of a build only the steps of this
 * site's own integration are printed, not each page. Content that cannot be read at all is said in words before: Astro
 * prints the stack of every failure.
 */
import { useCompileCache } from "./compile-cache.ts";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
if (process.argv[2] === "build") process.argv.push("--silent");
useCompileCache();
if (process.argv[2] === "build" || process.argv[2] === "dev")
  (await import("./content/refuse-unreadable.ts")).refuseUnreadable(".");
await import(new URL("../node_modules/astro/bin/astro.mjs", import.meta.url).href);
