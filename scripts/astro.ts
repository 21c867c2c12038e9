/**
 * Runs Astro's command line without its telemetry: `node scripts/astro.ts build`. Of a build only the steps of this
 * site's own integration are printed, not each page.
 */
import { useCompileCache } from "./compile-cache.ts";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
if (process.argv[2] === "build") process.argv.push("--silent");
useCompileCache();
await import(new URL("../node_modules/astro/bin/astro.mjs", import.meta.url).href);
