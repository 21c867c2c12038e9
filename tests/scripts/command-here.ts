import { format } from "node:util";
import { vi } from "vitest";

/** What ends a command that is run in the process of the tests. */
class Ended extends Error {
  readonly code: unknown;
  constructor(code: unknown) {
    super("the command ended");
    this.code = code;
  }
}

/** What a command has set up for what it throws. */
type OnFailure = (error: Error, origin: "uncaughtException") => unknown;

let runs = 0;

/**
 * How a script of the project ended, run in this process as `endedCommand` runs it in one of its own: a tenth of the cost,
 * since what it imports is there already. Not for one that starts only as the program of a process (`import.meta.main`).
 */
export async function endedHere(
  [script, ...args]: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: unknown; readonly errors: string }> {
  const before = new Set(process.listeners("uncaughtException"));
  const listeners = () => process.listeners("uncaughtException").filter((one) => !before.has(one));
  const { argv } = process;
  let errors = "";
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    errors += `${format(...words)}\n`;
  });
  vi.spyOn(process, "exit").mockImplementation((code) => {
    throw new Ended(code);
  });
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  process.argv = [process.execPath, script, ...args];
  try {
    return { code: await codeOf(script, listeners), errors };
  } finally {
    process.argv = argv;
    for (const one of listeners()) process.off("uncaughtException", one);
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  }
}

/** The exit code; what the script throws goes to what it has set up for that, as in a process of its own. */
async function codeOf(script: string, listeners: () => readonly OnFailure[]): Promise<unknown> {
  try {
    runs += 1;
    await import(`../../scripts/${script}?run=${String(runs)}`);
    return process.exitCode ?? 0;
  } catch (error) {
    return codeAfter(error, listeners());
  }
}

function codeAfter(error: unknown, listeners: readonly OnFailure[]): unknown {
  if (error instanceof Ended) return error.code;
  const [said] = listeners;
  if (said === undefined) throw error;
  try {
    said(error as Error, "uncaughtException");
  } catch (ended) {
    return codeAfter(ended, []);
  }
  throw error;
}
