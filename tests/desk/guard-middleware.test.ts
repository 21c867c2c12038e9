import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guardMiddleware } from "../../src/desk/access/guard-middleware.ts";
import { newSessions } from "../../src/desk/access/sessions.ts";

/** What is let through answers 204. */
const server = createServer((request, response) => {
  const { port } = server.address() as AddressInfo;
  guardMiddleware(port, newSessions())(request, response, () => response.writeHead(204).end());
});

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
});

const statusOf = async (path: string, accept = "*/*"): Promise<number> => {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://localhost:${port}${path}`, { headers: { accept }, redirect: "manual" })).status;
};

describe("without a session", () => {
  test.each(["/desk/connect/", "/src/desk/ui/connect.ts", "/src/desk/styles/desk.css", "/@vite/client"])(
    "%s, which the page that opens one needs, is answered",
    async (path) => expect(await statusOf(path)).toBe(204),
  );

  test.each(["/desk/api/answer/", "/content/site.yaml", "/data/2021-q1/figures.json"])(
    "%s is refused",
    async (path) => expect(await statusOf(path)).toBe(401),
  );

  test("a page leads to the one that opens a session", async () =>
    expect(await statusOf("/desk/", "text/html")).toBe(302));
});
