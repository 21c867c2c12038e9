/**
 * Runs Astro's command line without its telemetry: `node scripts/astro.ts build`. Of a build only the steps of this
 * site's own integration are printed, not each page. `PORT` chooses the port of `dev`. Content that cannot be read at all
 * is said in words before: Astro prints the stack of every failure.
 */
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";
import { useCompileCache } from "./compile-cache.ts";
import { chosenPort, PREVIEW_PORT } from "./port.ts";
import { refuse } from "./refuse.ts";

/** The commands of Astro that the project uses, with the options that they take here; Astro itself takes any. */
const COMMANDS = {
  build: { precompress: { type: "boolean" } },
  check: { minimumFailingSeverity: { type: "string" } },
  dev: { host: { type: "string" }, open: { type: "boolean" } },
} as const;

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);

const [, , command = "", ...args] = process.argv;
if (!isCommand(command))
  refuse(
    phrase("commands:unknown-names", { unknown: `“${command}”`, all: Object.keys(COMMANDS).join(", ") }),
  );
else commandLine({ args, options: COMMANDS[command] });
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
if (command === "dev") process.argv.push("--port", String(await chosenPort(PREVIEW_PORT)));
if (command === "build") process.argv.push("--silent");
useCompileCache();
if (command !== "check") (await import("./content/refuse-unreadable.ts")).refuseUnreadable(".");
// The project's own content has Astro's usual folder, in which TypeScript finds the types.
if (command === "build" && process.env["CONTENT"] !== undefined)
  (await import("./desk/own-astro-folder.ts")).useOwnAstroFolder(process.cwd(), "build");
await import(new URL("../node_modules/astro/bin/astro.mjs", import.meta.url).href);
