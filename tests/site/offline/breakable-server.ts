import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "../../../scripts/preview/listen.ts";
import { serve, type PreviewServer } from "../../../scripts/preview.ts";

/** One address at which versions of the site follow each other, and whose line can be cut. */
export interface BreakableServer {
  readonly origin: string;
  /** From now on serves the site in this folder. */
  readonly deploy: (folder: string) => Promise<void>;
  /** From now on the line is cut for these paths. */
  readonly cut: (isCut: (path: string) => boolean) => void;
  /** From now on these paths get no answer, nor an end of waiting; what waits is answered when no more are named. */
  readonly hang: (hangs: (path: string) => boolean) => void;
  /** Paths that were asked for since it was asked last. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function breakableServer(): Promise<BreakableServer> {
  let site: PreviewServer | undefined;
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
    const { method, headers } = incoming;
    request(site.origin + path, { method, headers, agent: false } as object, (answered) => {
      outgoing.writeHead(answered.statusCode ?? 500, answered.headers);
      answered.pipe(outgoing);
    })
      .on("error", () => incoming.socket.destroy())
      .end();
  };
  const server = createServer((incoming, outgoing) => {
    paths.push(incoming.url ?? "/");
    answer(incoming, outgoing);
  });
  const { origin, close } = await listen(server, 0);
  return {
    origin,
    deploy: async (folder) => {
      const before = site;
      site = await serve(folder, 0);
      await before?.close();
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
    close: async () => {
      await Promise.all([site?.close(), close()]);
    },
  };
}
