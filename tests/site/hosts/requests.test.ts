import { connect } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { dist } from "../site.ts";
import { startHosts } from "./web-hosts.ts";

const hosts = await startHosts(dist);

afterAll(async () => {
  await Promise.all(hosts.map(({ close }) => close()));
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly header: (name: string) => string | undefined;
}

/** Sends a request exactly as it is written: no client corrects its method, its address or its headers. */
const send = (origin: string, request: string): Promise<Answer> =>
  new Promise((answered, failed) => {
    const socket = connect(Number(new URL(origin).port), "localhost");
    let text = "";
    socket.on("data", (bytes: Buffer) => (text += bytes.toString("latin1")));
    socket.on("error", failed);
    socket.on("close", () => {
      const [head = "", ...rest] = text.split("\r\n\r\n");
      answered({
        status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]),
        body: rest.join("\r\n\r\n"),
        header: (name) => new RegExp(`^${name}: *(.*)$`, "im").exec(head)?.[1]?.trim(),
      });
    });
    socket.write(request);
  });

const ask = (origin: string, method: string, path: string, headers: Record<string, string> = {}) => {
  const lines = Object.entries({ Host: new URL(origin).host, Connection: "close", ...headers });
  return send(
    origin,
    [`${method} ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), "", ""].join("\r\n"),
  );
};

const CSV = "/data/2021-q1/figures.csv";
const LONG = "a".repeat(300);

describe.each(hosts)("$name", ({ origin }) => {
  test.each([
    ["a name longer than files may have", `/${LONG}/`, [404], "vi"],
    ["the same below a language", `/en/${LONG}/x`, [404], "en"],
    ["a long name in letters of three bytes", `/en/${"%E1%BA%A1".repeat(100)}/`, [404], "en"],
    ["thousands of folders", `/${"a/".repeat(2000)}`, [404], "vi"],
    ["an address longer than any", `/${"a".repeat(20_000)}`, [404, 414, 431], "vi"],
    ["NUL", "/%00", [400, 404], "vi"],
    ["NUL behind a page", "/en/index.html%00.png", [400, 404], "en"],
    ["a percent sign alone", "/%zz", [400, 404], "vi"],
    ["bytes that are no letters", "/en/%ff%fe/", [400, 404], "en"],
    ["a way out of the folder", "/../../etc/passwd", [400, 404], "vi"],
    ["the same, encoded", "/%2e%2e/%2e%2e/etc/passwd", [400, 404], "vi"],
    ["backslashes", "/..\\..\\etc\\passwd", [400, 404], "vi"],
    ["what is no address", "//[", [400, 404], "vi"],
    ["a file as a folder", "/robots.txt/", [404], "vi"],
    ["a hidden folder", "/.git/config", [404], "vi"],
    ["a colon", "/en/a:b", [404], "en"],
  ])("%s is answered, and the next request too", async (_, path, statuses, lang) => {
    const { status, body } = await ask(origin, "GET", path);
    expect(statuses).toContain(status);
    if (status === 404) expect(body).toMatch(new RegExp(`<html[^>]* lang="${lang}"`));
    expect((await ask(origin, "HEAD", "/")).status).toBe(200);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])(
    "%s changes nothing and leads nowhere",
    async (method) => {
      for (const path of ["/", "/en", "/en/2021-q1/", CSV, "/not/there/"]) {
        const headers = { "Content-Length": "0", "Accept-Language": "en" };
        const { status, header } = await ask(origin, method, path, headers);
        expect([method, path, status, header("allow")]).toEqual([method, path, 405, "GET, HEAD"]);
      }
    },
  );

  test("TRACE and a method that nobody knows are refused", async () => {
    for (const method of ["TRACE", "FOO"])
      expect([400, 405]).toContain((await ask(origin, method, "/en/", { "Content-Length": "0" })).status);
  });

  test.each(["/", "/en/2021-q1/", CSV, "/not/there/"])(
    "HEAD of %s says what GET says, without the page",
    async (path) => {
      const [head, get] = [await ask(origin, "HEAD", path), await ask(origin, "GET", path)];
      expect(head.body).toBe("");
      for (const name of ["content-type", "content-length", "content-security-policy", "cache-control"])
        expect([name, head.header(name)]).toEqual([name, get.header(name)]);
      expect(head.status).toBe(get.status);
    },
  );

  test.each([
    ["bytes=0-9", 0, 10],
    ["bytes=10-", 10, Infinity],
    ["bytes=-10", -10, Infinity],
    ["bytes=0-99999999999", 0, Infinity],
  ])("%s of a file is sent as a part", async (range, from, to) => {
    const whole = (await ask(origin, "GET", CSV)).body;
    const { status, body, header } = await ask(origin, "GET", CSV, { Range: range });
    const wanted = to === Infinity ? whole.slice(from) : whole.slice(from, to);
    const start = from < 0 ? whole.length + from : from;
    expect(status).toBe(206);
    expect(body).toBe(wanted);
    expect(header("content-range")).toBe(`bytes ${start}-${start + wanted.length - 1}/${whole.length}`);
    expect(header("content-type")).toBe("text/csv; charset=utf-8");
  });

  test("a range behind the end is not sent, and its answer says how long the file is", async () => {
    const { length } = (await ask(origin, "GET", CSV)).body;
    const { status, header } = await ask(origin, "GET", CSV, { Range: "bytes=99999999-" });
    expect([status, header("content-range")]).toEqual([416, `bytes */${length}`]);
  });

  test.each([
    ["of another version", { Range: "bytes=0-9", "If-Range": '"another"' }, [200]],
    ["of what is no range", { Range: "bytes=abc" }, [200, 416]],
    ["in another unit", { Range: "lines=0-1" }, [200, 416]],
  ])("a range %s does not break the answer", async (_, headers, statuses) => {
    expect(statuses).toContain((await ask(origin, "GET", CSV, headers)).status);
  });

  test.each([
    ["en;q=0", undefined],
    ["en;q=0.0, vi", undefined],
    ["vi;q=0, en", "/en/"],
    ["en;q=0.001", "/en/"],
    ["vi;q=0.9, en;q=0.8", undefined],
    ["en;q=1.0, vi;q=0.5", "/en/"],
    ["vi;q=0.5, en;q=0.9", "/en/"],
    ["en;q=0.3, vi;q=0.8", undefined],
    ["vi;q=0.4, de, en;q=0.7", "/en/"],
    ["vi;q=0.01, en;q=0.2", "/en/"],
    ["vi;q=0.81, en;q=0.89", undefined],
  ])("a reader of %s is led to %s", async (language, home) => {
    const { header } = await ask(origin, "GET", "/", { "Accept-Language": language });
    expect(header("location")).toBe(home);
  });

  test.each(["/embed/not/there/", "/data/not-there.csv", "/assets/not-there.js", "/search/not-there.json"])(
    "the page that answers for %s has the policy of a page",
    async (path) => {
      const [{ status, header }, page] = [
        await ask(origin, "GET", path),
        await ask(origin, "GET", "/404.html"),
      ];
      expect(status).toBe(404);
      for (const name of ["content-security-policy", "x-frame-options", "cache-control"])
        expect([name, header(name)]).toEqual([name, page.header(name)]);
      expect(header("access-control-allow-origin")).toBeUndefined();
    },
  );
});
