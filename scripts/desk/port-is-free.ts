import { createServer } from "node:net";

/** Can something listen on the port of this machine? */
export const portIsFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once("error", () => {
        resolve(false);
      })
      .once("listening", () => {
        server.close(() => {
          resolve(true);
        });
      });
    server.listen(port, "127.0.0.1");
  });
