import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of this machine, for this machine. */
export interface LocalServer {
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  /** Ends the open connections too. */
  readonly close: () => Promise<void>;
}

/** Lets a server listen at `port`, or at a free port when it is 0. Rejects when the port is taken. */
export async function listen(server: Server, port: number): Promise<LocalServer> {
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", listening);
  });
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
