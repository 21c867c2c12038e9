import { spawn } from "node:child_process";

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  win32: ["cmd", "/c", "start", ""],
  darwin: ["open"],
};

/** Opens an address in the browser of this machine; where there is none, the address stands in the window. */
export const openBrowser = (address: string): void => {
  const [program, ...args] = OPENERS[process.platform] ?? ["xdg-open"];
  spawn(program, [...args, address], { detached: true, stdio: "ignore" })
    .once("error", () => undefined)
    .unref();
};
