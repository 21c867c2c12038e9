import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { HANGS, WAIT_HANGS } from "./hangs.ts";
import { LongFilesFirst } from "./long-files-first.ts";

/**
 * `unit`: everything that needs neither browser nor built site; the files of a worker share its modules, so the content
 * is read once a worker and not once a file. Node itself loads them, which a tenth of the processor time is spared by.
 * `isolated`: unit tests that replace modules or need what only Vite knows (`import.meta.glob`), each file by itself.
 * `browser`: the browser gates over pages made for them.
 * `site`: the site as it is built from the present sources.
 */
export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    slowTestThreshold: 10_000,
    sequence: { sequencer: LongFilesFirst },
    testTimeout: HANGS,
    hookTimeout: HANGS,
    expect: { poll: { timeout: WAIT_HANGS } },
    // Most tests wait for a browser, which works beside them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          setupFiles: [join(import.meta.dirname, "repeatable-properties.ts")],
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{browser,site,structure/bad}/**", "tests/**/*.isolated.test.ts"],
          isolate: false,
          // MiB, of which Node's own limit is 16: beside content that stays in memory, short-lived objects are collected less often.
          execArgv: ["--max-semi-space-size=32"],
          experimental: { viteModuleRunner: false, nodeLoader: false },
        },
      },
      {
        extends: true,
        test: {
          name: "isolated",
          include: ["tests/**/*.isolated.test.ts"],
          setupFiles: [join(import.meta.dirname, "repeatable-properties.ts")],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          isolate: false,
          globalSetup: [join(import.meta.dirname, "browser/setup.ts")],
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          isolate: false,
          globalSetup: [join(import.meta.dirname, "site/setup.ts")],
          maxConcurrency: 2,
        },
      },
    ],
  },
});
