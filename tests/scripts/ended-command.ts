import { execFile } from "node:child_process";
import { join } from "node:path";

/** How a script of the project ended, started as a command: its exit code and what it printed as errors. */
export const endedCommand = (
  [script, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: unknown; readonly errors: string }> =>
  new Promise((ended) => {
    execFile(
      process.execPath,
      [join("scripts", script), ...args],
      { cwd: join(import.meta.dirname, "../.."), env: { ...process.env, ...env } },
      (error, _, errors) => {
        ended({ code: error?.code ?? 0, errors });
      },
    );
  });
