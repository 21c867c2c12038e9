import { phrase, type Phrase } from "../src/model/phrase.ts";
import { refuse } from "./refuse.ts";

/** What is said of a file or folder where the system answered with a code. */
const OF_SYSTEM: Readonly<Record<string, (path: string) => Phrase>> = {
  ENOENT: (path) => phrase("commands:failure.no-file", { path }),
  ENOTDIR: (path) => phrase("commands:failure.no-folder", { path }),
  EISDIR: (path) => phrase("commands:failure.no-plain-file", { path }),
};

/**
 * What an editor is told of a failure that comes from how a command was called, or from the machine: options that there
 * are not, files and folders that cannot be read or written. Undefined for any other, which is a fault of the program.
 */
export const failurePhrase = (error: unknown): Phrase | undefined => {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const { code } = error;
  if (code.startsWith("ERR_PARSE_ARGS_"))
    return phrase("commands:failure.arguments", { reason: error.message });
  if (!("path" in error) || typeof error.path !== "string") return undefined;
  return OF_SYSTEM[code]?.(error.path) ?? phrase("commands:failure.system", { path: error.path, code });
};

/**
 * From here on this command says in the editors' languages why it ends, with exit code 1, and prints no stack trace;
 * that is left to faults of the program.
 */
export const nameFailures = (): void => {
  process.on("uncaughtException", (error) => {
    const said = failurePhrase(error);
    if (said) refuse(said);
    console.error(error);
    process.exit(1);
  });
};
