import { readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { get, type IncomingHttpHeaders } from "node:http";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { dist } from "../site.ts";
import { compressFolder } from "../../../scripts/serve/compress.ts";
import { filesOf } from "../../../scripts/serve/files-of.ts";
import { startHosts } from "./web-hosts.ts";

const [embed = ""] = (await readdir(join(dist, "embed/vi/2021-q1/figure"))).sort();

/** What is asked for here, and the folders that lead to it. */
const part = [
  /^(?:en\/)?(?:404|index)\b/,
  /^(?:assets|en\/(?:2021-q1\/economy|search)|2021-q1\/index\.html)/,
  /^data\/(?:catalog\.jsonld|2021-q1\/figures\.\w+)$/,
  /^(?:icon\.svg|sw\.js|_headers|_redirects)$/,
];
const isAsked = (path: string): boolean =>
  path.startsWith(`embed/vi/2021-q1/figure/${embed}/`) || part.some((one) => one.test(path));

/** A part of the site with compressed copies, as `npm run build -- --precompress` makes them. */
const site = await mkdtemp(join(tmpdir(), "precompressed-"));
for (const file of (await filesOf(dist)).filter(isAsked)) {
  await mkdir(dirname(join(site, file)), { recursive: true });
  await cp(join(dist, file), join(site, file));
}
await compressFolder(site);
const hosts = await startHosts(site);

afterAll(async () => {
  await Promise.all(hosts.map(({ close }) => close()));
  await rm(site, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Not `fetch`: that unpacks what it gets and chooses headers of its own. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((answered, failed) => {
    get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on("error", failed);
  });

const fileOf = (path: string) => readFileSync(join(dist, path));
const styles = (await readdir(join(dist, "assets"))).find((name) => name.endsWith(".css")) ?? "";
const chapter = "/en/2021-q1/economy/";

const unpack = { br: brotliDecompressSync, zstd: zstdDecompressSync, gzip: gunzipSync };

describe.each(hosts)("$name", ({ origin }) => {
  test.each([
    ["br", "br"],
    ["zstd", "zstd"],
    ["gzip", "gzip"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, zstd", "zstd"],
    ["GZIP;q=0.5, br;q=0", "gzip"],
  ] as const)("what is compressed beforehand is sent to who asks for %s", async (asked, sent) => {
    for (const [path, file] of [
      [chapter, `${chapter}index.html`],
      [`/assets/${styles}`, `/assets/${styles}`],
      ["/data/2021-q1/figures.csv", "/data/2021-q1/figures.csv"],
    ] as const) {
      const { status, headers, body } = await ask(origin + path, { "Accept-Encoding": asked });
      expect([path, status, headers["content-encoding"]]).toEqual([path, 200, sent]);
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(unpack[sent](body).equals(fileOf(file))).toBe(true);
    }
  });

  test.each([undefined, "identity", "br;q=0, gzip;q=0.0", "deflate"])(
    "the file itself for %s",
    async (asked) => {
      const { headers, body } = await ask(
        origin + chapter,
        asked === undefined ? {} : { "Accept-Encoding": asked },
      );
      expect(headers["content-encoding"]).toBeUndefined();
      expect(body.equals(fileOf(`${chapter}index.html`))).toBe(true);
    },
  );

  test.each([
    ["/", "text/html; charset=utf-8"],
    [chapter, "text/html; charset=utf-8"],
    [`/assets/${styles}`, "text/css; charset=utf-8"],
    ["/sw.js", "text/javascript; charset=utf-8"],
    ["/icon.svg", "image/svg+xml"],
    ["/data/catalog.jsonld", "application/ld+json; charset=utf-8"],
    ["/data/2021-q1/figures.csv", "text/csv; charset=utf-8"],
    ["/data/2021-q1/figures.json", "application/json; charset=utf-8"],
    ["/data/2021-q1/figures.ods", "application/vnd.oasis.opendocument.spreadsheet"],
    ["/data/2021-q1/figures.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ])("%s is %s, packed or not", async (path, type) => {
    for (const asked of ["br", "identity"]) {
      const { status, headers } = await ask(origin + path, { "Accept-Encoding": asked });
      expect([status, headers["content-type"]]).toEqual([200, type]);
    }
  });

  test.each([
    [`/assets/${styles}`, "public, max-age=31536000, immutable"],
    ["/assets/not-there.css", "public, max-age=0, must-revalidate"],
    ["/", "public, max-age=0, must-revalidate"],
    [chapter, "public, max-age=0, must-revalidate"],
    ["/sw.js", "public, max-age=0, must-revalidate"],
    ["/data/2021-q1/figures.csv", "public, max-age=0, must-revalidate"],
    ["/not/there/", "public, max-age=0, must-revalidate"],
  ])("%s is kept by browsers: %s", async (path, rule) => {
    expect((await ask(origin + path)).headers["cache-control"]).toBe(rule);
  });

  test("what is kept is asked for again at the price of a few bytes", async () => {
    for (const asked of ["br", "identity"]) {
      const { headers } = await ask(origin + chapter, { "Accept-Encoding": asked });
      const again = { "Accept-Encoding": asked, "If-None-Match": headers.etag ?? "" };
      const { status, body } = await ask(origin + chapter, again);
      expect([status, body.length]).toEqual([304, 0]);
    }
  });

  test.each(["/", chapter, "/404.html", "/en/not/there/", `/assets/${styles}`, "/data/2021-q1/figures.csv"])(
    "%s carries the security headers",
    async (path) => {
      const { headers } = await ask(origin + path);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "strict-origin-when-cross-origin",
        "cross-origin-opener-policy": "same-origin",
        "x-frame-options": "DENY",
      });
      expect(headers["permissions-policy"]).toContain("camera=()");
      expect(headers["content-security-policy"]).toMatch(/(?:default|object)-src 'none'/);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["strict-transport-security"]).toBeUndefined();
    },
  );

  test("pages for frames may be framed by all, data may be read by all", async () => {
    const framed = await ask(`${origin}/embed/vi/2021-q1/figure/${embed}/`);
    expect(framed.status).toBe(200);
    expect(framed.headers["content-security-policy"]).toMatch(/(?:default|object)-src 'none'/);
    expect(framed.headers["content-security-policy"]).toContain("frame-ancestors *");
    expect(framed.headers["x-frame-options"]).toBeUndefined();
    const data = await ask(`${origin}/data/2021-q1/figures.json`);
    expect(data.headers["access-control-allow-origin"]).toBe("*");
    expect(framed.headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("the policy of the header is no looser and no stricter than the page's own", async () => {
    const { headers } = await ask(origin + chapter);
    const [, own = ""] =
      /http-equiv="content-security-policy" content="([^"]*)"/.exec(
        fileOf(`${chapter}index.html`).toString("utf8"),
      ) ?? [];
    const withoutHashes = (policy: string) =>
      new Map(
        policy
          .split(";")
          .map((directive) => directive.trim().replace(/ '(?:sha\d+-[^']*)'/g, ""))
          .filter((directive) => directive !== "" && !directive.startsWith("frame-ancestors"))
          .map((directive) => [directive.split(" ", 1)[0] ?? "", directive]),
      );
    const [said, wanted] = [headers["content-security-policy"]?.toString() ?? "", own].map(withoutHashes);
    expect(headers["content-security-policy"]).not.toContain("unsafe-inline");
    if (said?.has("default-src")) expect(said).toEqual(wanted);
    // A host that cannot know the hashes of a build leaves styles to the page, and forbids all else by name.
    for (const name of ["default-src", "style-src"]) wanted?.delete(name);
    for (const [name, directive] of wanted ?? []) expect(said?.get(name)).toBe(directive);
    for (const [name, directive] of said ?? [])
      if (!wanted?.has(name) && !/^(?:default|style)-/.test(name)) expect(directive).toBe(`${name} 'none'`);
  });

  test.each([
    ["/not/there/", "vi"],
    ["/not-there.csv", "vi"],
    ["/en/not/there/", "en"],
    ["/en/not-there", "en"],
    ["/assets/not-there.css", "vi"],
    ["/_headers", "vi"],
    ["/index.html.br", "vi"],
    ["/..%2f..%2fetc%2fpasswd", "vi"],
  ])("%s is answered with the 404 page in %s", async (path, lang) => {
    for (const asked of ["identity", "gzip"]) {
      const { status, headers, body } = await ask(origin + path, { "Accept-Encoding": asked });
      expect([status === 400 ? 404 : status, path]).toEqual([404, path]);
      if (status === 400) continue;
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      const text = headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
      expect(text.toString("utf8")).toMatch(new RegExp(`<html[^>]* lang="${lang}"`));
    }
  });

  test("a folder without its slash leads to the folder, with the query", async () => {
    const { status, headers } = await ask(`${origin}/en/search?q=rice`);
    expect([301, 308]).toContain(status);
    expect(new URL(headers.location ?? "", origin).href).toBe(`${origin}/en/search/?q=rice`);
  });

  test("no redirect leads to another host", async () => {
    for (const path of ["//en", "//en/search", "/\\\\en", "/%2Fen"]) {
      const { headers } = await ask(origin + path);
      expect(headers.location ?? "/").not.toMatch(/^[/\\\\]{2}/);
    }
  });

  test.each(["en", "en-GB,en;q=0.9", "EN", "fr, en;q=0.8, vi;q=0.7", "en-US,vi"])(
    "at / a reader of %s is led to the English home page",
    async (language) => {
      const { status, headers } = await ask(`${origin}/`, { "Accept-Language": language });
      expect([status, headers.location]).toEqual([302, "/en/"]);
      expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
      expect(headers.vary).toMatch(/accept-language/i);
    },
  );

  test.each([undefined, "*", "vi", "vi-VN,vi;q=0.9,en;q=0.8", "fr", "fr, vi, en", "de-vi-x", "eng"])(
    "at / a reader of %s stays",
    async (language) => {
      const { status, headers } = await ask(
        `${origin}/`,
        language === undefined ? {} : { "Accept-Language": language },
      );
      expect(status).toBe(200);
      expect(headers.vary).toMatch(/accept-language/i);
    },
  );

  test("the way back from the English home page needs no cookie", async () => {
    const english = { "Accept-Language": "en" };
    const ways = [
      ask(`${origin}/?lang=vi`, english),
      ask(`${origin}/`, { ...english, "Sec-Fetch-Site": "same-origin" }),
      ask(`${origin}/`, { ...english, Referer: `${origin}/en/` }),
    ];
    for (const way of ways) expect((await way).status).toBe(200);
    const fromElsewhere = { ...english, "Sec-Fetch-Site": "cross-site", Referer: "https://other.example/" };
    expect((await ask(`${origin}/`, fromElsewhere)).status).toBe(302);
    expect((await ask(`${origin}/2021-q1/`, english)).status).toBe(200);
  });
});
