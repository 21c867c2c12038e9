import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteRunning, runningDesk } from "../../scripts/desk/running-desk.ts";

/** Of this machine, and never this process. */
const ALIVE = process.ppid;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "running-"));
  vi.stubEnv("CONTENT", join(folder, "content"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Asks while something listens at a port of this machine. */
const asked = async (
  leave: (port: number) => string,
): Promise<{ port: number; found: number | undefined }> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await (
    await noteRunning(folder, port)
  )();
  await writeFile(join(folder, ".desk/running.json"), leave(port));
  const found = await runningDesk(folder);
  await new Promise((done) => server.close(done));
  return { port, found };
};

test("a desk that runs over the same content is found with its port", async () => {
  const { port, found } = await asked((own) => JSON.stringify({ pid: ALIVE, port: own }));
  expect(found).toBe(port);
});

test.for([
  ["whose process is gone", (port: number) => JSON.stringify({ pid: 2 ** 22 + 1, port })],
  ["that says something else", () => "{"],
] as const)("a note %s counts for nothing", async ([, leave]) => {
  expect((await asked(leave)).found).toBeUndefined();
});

test("a note of a port at which nothing listens counts for nothing, nor one that was taken back", async () => {
  const { port } = await asked((own) => JSON.stringify({ pid: ALIVE, port: own }));
  await (
    await noteRunning(folder, port)
  )();
  expect(await runningDesk(folder)).toBeUndefined();
  const closed = await asked(() => "{}");
  await writeFile(join(folder, ".desk/running.json"), JSON.stringify({ pid: ALIVE, port: closed.port }));
  expect(await runningDesk(folder)).toBeUndefined();
});
