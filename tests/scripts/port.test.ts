import { createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { portFault, portNumber } from "../../scripts/port.ts";
import { endedCommand } from "./ended-command.ts";

/** A port of this machine at which something listens until the test has finished. */
async function takenPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  onTestFinished(() => void server.close());
  return String((server.address() as AddressInfo).port);
}

test.for([
  ["0", 0],
  ["4321", 4321],
  ["65535", 65_535],
  ["65536", undefined],
  ["99999", undefined],
  ["-1", undefined],
  ["80.5", undefined],
  ["0x50", undefined],
  ["1e3", undefined],
  [" 80", undefined],
  ["", undefined],
  ["web", undefined],
] as const)("PORT=%j is the port %s", ([text, port]) => {
  expect(portNumber(text)).toBe(port);
});

test("a free port has no fault, one in use has", async () => {
  expect(await portFault("0", "localhost")).toBeUndefined();
  const port = await takenPort();
  expect(await portFault(port, "localhost")).toEqual({ code: "commands:port.taken", values: { port } });
});

test.for(["port.ts", "desk.ts"])("%s says in words that PORT is no port", async (script) => {
  const { code, errors } = await endedCommand([script], { PORT: "web" });
  expect(code).toBe(1);
  expect(errors).toBe(
    "vi: PORT là «web»; cần một số từ 0 đến 65535\nen: PORT is “web”; expected a number from 0 to 65535\n",
  );
});
