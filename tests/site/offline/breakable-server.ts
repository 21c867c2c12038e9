import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "../../../scripts/preview/listen.ts";
import { answersFrom } from "../../../scripts/preview.ts";

/** One address at which versions of the site follow each other, and whose line can be cut. */
export interface BreakableServer {
  readonly origin: string;
  /** From now on serves the site in this folder. */
  readonly deploy: (folder: string) => void;
  /** From now on the line is cut for these paths. */
  readonly cut: (isCut: (path: string) => boolean) => void;
  /** From now on these paths get no answer, nor an end of waiting; what waits is answered when no more are named. */
  readonly hang: (hangs: (path: string) => boolean) => void;
  /** Paths that were asked for since it was asked last. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function breakableServer(): Promise<BreakableServer> {
  let site: ReturnType<typeof answersFrom> | undefined;
  let isCut: (path: string) => boolean = () => false;
  let hangs: (path: string) => boolean = () => false;
  const paths: string[] = [];
  const waiting: (() => void)[] = [];
  const answer = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const path = incoming.url ?? "/";
    if (site === undefined || isCut(path)) {
      incoming.socket.destroy();
      return;
    }
    if (hangs(path)) {
      waiting.push(() => {
        answer(incoming, outgoing);
      });
      return;
    }
    site(incoming, outgoing);
  };
  const server = createServer((incoming, outgoing) => {
    paths.push(incoming.url ?? "/");
    answer(incoming, outgoing);
  });
  const { origin, close } = await listen(server, 0);
  return {
    origin,
    deploy: (folder) => {
      site = answersFrom(folder);
    },
    cut: (rule) => {
      isCut = rule;
      server.closeAllConnections();
    },
    hang: (rule) => {
      hangs = rule;
      for (const goOn of waiting.splice(0)) goOn();
    },
    asked: () => paths.splice(0),
    close,
  };
}
