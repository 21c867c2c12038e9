import { parseArgs, type ParseArgsConfig } from "node:util";
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
  const unknown = code.startsWith("ERR_PARSE_ARGS_UN") ? /'([^']*)'/.exec(error.message)?.[1] : undefined;
  if (unknown !== undefined) return phrase("commands:failure.argument", { argument: unknown });
  if (code.startsWith("ERR_PARSE_ARGS_"))
    return phrase("commands:failure.arguments", { reason: error.message });
  if (!("path" in error) || typeof error.path !== "string") return undefined;
  return OF_SYSTEM[code]?.(error.path) ?? phrase("commands:failure.system", { path: error.path, code });
};

type Options = NonNullable<ParseArgsConfig["options"]>;

interface Accepted<T extends Options> {
  readonly options?: T;
  /** So many words may stand behind the command; none unless said. */
  readonly words?: number;
  /** What to read in the place of the command line. */
  readonly args?: readonly string[];
}

/**
 * Reads the command line of a command. An option or a word that it does not know is refused; and whatever ends it from
 * here on is said in the editors' languages, with exit code 1, and without a stack trace: that is left to faults of the
 * program.
 */
export const commandLine = <T extends Options>({
  options = {} as T,
  words = 0,
  args = process.argv.slice(2),
}: Accepted<T> = {}) => {
  process.on("uncaughtException", (error) => {
    const said = failurePhrase(error);
    if (said) refuse(said);
    console.error(error);
    process.exit(1);
  });
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const over = positionals[words];
  if (over !== undefined) refuse(phrase("commands:failure.argument", { argument: over }));
  return { values, positionals };
};
