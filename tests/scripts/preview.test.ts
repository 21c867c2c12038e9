import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve, type PreviewServer } from "../../scripts/preview.ts";

let folder = "";
let server: PreviewServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preview-"));
  const files: Record<string, string | Buffer> = {
    "site/index.html": "trang chủ",
    "site/404.html": "không có",
    "site/en/index.html": "home",
    "site/en/404/index.html": "not there",
    "site/data/a b.csv": "a,b",
    "site/big.css": "plain",
    "site/big.css.br": brotliCompressSync("plain"),
    "site/_headers": "# all\n/*\n  X-All: yes\n/en/*\n  X-English: yes\n",
    "secret.txt": "secret",
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  server = await serve(join(folder, "site"), 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(server.origin + path, { redirect: "manual", ...init });

test("a folder's address gives its page; without the slash it leads there and keeps the query", async () => {
  expect(await (await get("/en/")).text()).toBe("home");
  const moved = await get("/en?q=1");
  expect([moved.status, moved.headers.get("location")]).toEqual([308, "/en/?q=1"]);
});

test.for([
  ["/nowhere/", "không có"],
  ["/en/nowhere/at/all", "not there"],
] as const)("what is not there is answered with the page of its language: %s", async ([path, text]) => {
  const answer = await get(path);
  expect([answer.status, await answer.text()]).toEqual([404, text]);
});

test("content types are said", async () => {
  expect((await get("/data/a%20b.csv")).headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect((await get("/")).headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("the headers of _headers apply to the addresses they name", async () => {
  const [home, english] = await Promise.all([get("/"), get("/en/")]);
  expect([home.headers.get("x-all"), home.headers.get("x-english")]).toEqual(["yes", null]);
  expect(english.headers.get("x-english")).toBe("yes");
});

test("a file compressed beforehand goes to those who accept it", async () => {
  const compressed = await get("/big.css", { headers: { "accept-encoding": "br" } });
  expect([compressed.headers.get("content-encoding"), await compressed.text()]).toEqual(["br", "plain"]);
  const plain = await get("/big.css", { headers: { "accept-encoding": "identity" } });
  expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, "plain"]);
});

test("nothing outside the folder is served, and nothing but reading is answered", async () => {
  expect((await get("/..%2fsecret.txt")).status).toBe(404);
  expect((await get("/%E0%A4%A")).status).toBe(404);
  expect((await get("/", { method: "POST" })).status).toBe(405);
  expect(await (await get("/", { method: "HEAD" })).text()).toBe("");
});

test("a port that is taken is an error", async () => {
  const port = Number(new URL(server.origin).port);
  await expect(serve(folder, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
});
