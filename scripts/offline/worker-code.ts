import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "vite";

/** What the worker is told of the version of the site that it keeps; `worker.ts` declares and explains each. */
export interface WorkerLists {
  readonly MARKS: string;
  readonly CORE: readonly string[];
  readonly REPORTS: readonly string[];
  readonly OFFLINE_PAGES: readonly (readonly [at: string, page: string])[];
}

const root = join(import.meta.dirname, "../..");

/** The service worker's text: the code behind the constants of a version, whose name is a hash of both. */
export async function workerWith(lists: WorkerLists): Promise<string> {
  const code = await workerCode();
  const version = createHash("sha256").update(code).update(JSON.stringify(lists)).digest("hex").slice(0, 16);
  const constants = Object.entries({ VERSION: version, ...lists }).map(
    ([name, value]) => `${name}=${JSON.stringify(value)}`,
  );
  return `const ${constants.join(",\n")};\n${code}`;
}

let built: Promise<string> | undefined;

/** The code of `src/client/offline/worker.ts`, packed by Vite as one classic script that leaves the constants free. */
function workerCode(): Promise<string> {
  built ??= build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(root, "src/client/offline/worker.ts"), formats: ["iife"], name: "worker" },
      minify: true,
    },
  }).then((result) => {
    const outputs = Array.isArray(result) ? result : [result];
    const [chunk] = outputs.flatMap((one) => ("output" in one ? one.output : []));
    if (chunk?.type !== "chunk") throw new Error("the service worker was not built");
    return chunk.code;
  });
  return built;
}
