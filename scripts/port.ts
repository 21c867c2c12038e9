/**
 * The port of a server on this machine, from the variable `PORT`. As a command: ends with exit code 1 and says why where
 * the preview could not listen, so that `npm start` says it before it builds.
 */
import { createServer } from "node:net";
import { phrase, type Phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";
import { refuse } from "./refuse.ts";

/** Where `npm start` and `npm run preview` serve the site. */
export const PREVIEW_PORT = 4321;

/** The number of a port: 0 (any free port) to 65535, in digits; undefined for any other text. */
export const portNumber = (text: string): number | undefined => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  return port <= 65_535 ? port : undefined;
};

/** The system's code of why nothing can listen on the port of a host, such as EADDRINUSE; undefined where it can. */
export const listenFault = (port: number, host: string): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
      .once("error", (error: NodeJS.ErrnoException) => {
        resolve(error.code ?? error.name);
      })
      .once("listening", () => {
        server.close(() => {
          resolve(undefined);
        });
      });
    server.listen(port, host);
  });

/** Says that something else listens at a port. */
type Taken = (port: string) => Phrase;

/**
 * Why `text` names no port at which a server of `host` can listen; undefined where it does.
 */
export async function portFault(
  text: string,
  host: string,
  taken: Taken = (port) => phrase("commands:port.taken", { port }),
): Promise<Phrase | undefined> {
  const port = portNumber(text);
  if (port === undefined) return phrase("commands:port.invalid", { port: text });
  const code = await listenFault(port, host);
  if (code === undefined) return undefined;
  return code === "EADDRINUSE" ? taken(text) : phrase("commands:port.not-allowed", { port: text, code });
}

/** The free port that `PORT` names, or `usual` without one; otherwise says why not and ends with exit code 1. */
export async function chosenPort(usual: number, host = "localhost", taken?: Taken): Promise<number> {
  const text = process.env["PORT"] ?? String(usual);
  const fault = await portFault(text, host, taken);
  if (fault) refuse(fault);
  return portNumber(text) ?? usual;
}

if (import.meta.main) {
  commandLine();
  await chosenPort(PREVIEW_PORT);
}
