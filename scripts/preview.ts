/**
 * Serves the built site on this machine as a web host would: content types, the headers of `_headers`, files that are
 * compressed beforehand, a redirect to the address with the slash, the home page in the reader's language, and the
 * nearest 404 page up the path.
 * `npm run preview`: what stands in `dist` or in the folder BAOCAO_OUT, at PORT or else at 4321.
 */
import { createReadStream, existsSync, readFileSync, statSync, type Stats } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { byteRange } from "./preview/byte-range.ts";
import { parseHeaderRules, headersFor, type HeaderRule } from "./preview/header-rules.ts";
import { listen, type LocalServer } from "./preview/listen.ts";
import { phrase } from "../src/model/phrase.ts";
import { chosenPort, PREVIEW_PORT } from "./port.ts";
import { refuse } from "./refuse.ts";
import { acceptedEncodings, isCompressed } from "./serve/encodings.ts";
import { homeRedirect } from "./serve/languages.ts";
import { MEDIA_TYPES, UNKNOWN_TYPE } from "./serve/media-types.ts";
import { ASK_AGAIN, OVER_HTTPS } from "./serve/rules.ts";
import { siteLanguages } from "./serve/site-languages.ts";
import { commandLine } from "./command-failures.ts";

const languages = siteLanguages();

export type PreviewServer = LocalServer;

/** Serves `folder` at `port`, or at a free port when it is 0. Rejects when the port is taken. */
export async function serve(folder: string, port: number): Promise<PreviewServer> {
  return listen(createServer(answersFrom(folder)), port);
}

/** Answers requests with the files of `folder`; its `_headers` are read now. */
export function answersFrom(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const root = resolve(folder);
  const rulesFile = join(root, "_headers");
  const rules = existsSync(rulesFile) ? parseHeaderRules(readFileSync(rulesFile, "utf8")) : [];
  return (request, response) => {
    answer(root, rules, request, response);
  };
}

function answer(
  root: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const url = addressOf(request.url ?? "/");
  if (url === undefined) {
    response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8" }).end("400\n");
    return;
  }
  const { search, searchParams } = url;
  const pathname = url.pathname.replace(/\/{2,}/g, "/");
  const home = pathname === "/" ? homeFor(request, searchParams) : undefined;
  if (home !== undefined && isFile(join(root, home, "index.html"))) {
    response.writeHead(302, { Location: home, "Cache-Control": ASK_AGAIN, Vary: VARY_HOME }).end();
    return;
  }
  const path = decodedPath(pathname);
  const named = path === undefined ? undefined : fileIn(root, path);
  const wanted = named !== undefined && pathname.endsWith("/") && isFile(named) ? undefined : named;
  if (wanted !== undefined && isFolder(wanted) && !pathname.endsWith("/")) {
    response.writeHead(308, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const file = wanted !== undefined && isFolder(wanted) ? join(wanted, "index.html") : wanted;
  const found = file !== undefined && isFile(file) && !isForHosts(file);
  const sent = found ? file : nearestNotFoundPage(root, path ?? pathname);
  if (sent === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
    return;
  }
  response.setHeader("Cache-Control", ASK_AGAIN);
  const address = found ? pathname : `/${relative(root, sent).split(sep).join("/")}`;
  for (const [name, value] of headersFor(rules, address))
    if (!(name in OVER_HTTPS)) response.setHeader(name, value);
  response.setHeader("Vary", pathname === "/" ? VARY_HOME : "Accept-Encoding");
  send(sent, found ? 200 : 404, request, response);
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  const encoding = acceptedEncodings(request.headers["accept-encoding"]?.toString()).find(({ suffix }) =>
    isFile(file + suffix),
  );
  const bytes = encoding ? file + encoding.suffix : file;
  const { size: length, mtimeNs, ino } = statSync(bytes, { bigint: true });
  const size = Number(length);
  const tag = `"${[ino, mtimeNs, size].map((one) => one.toString(16)).join("-")}"`;
  response.setHeader("ETag", tag);
  if (status === 200 && request.headers["if-none-match"] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("Accept-Ranges", "bytes");
  const asked = status === 200 && isForThis(request, tag) ? request.headers.range : undefined;
  const range = byteRange(asked, size);
  if (range === "unsatisfiable") {
    response.writeHead(416, { "Content-Range": `bytes */${String(size)}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : status, {
    "Content-Type": MEDIA_TYPES[extname(file)]?.type ?? UNKNOWN_TYPE,
    "Content-Length": end - start + 1,
    "X-Content-Type-Options": "nosniff",
    ...(range ? { "Content-Range": `bytes ${String(start)}-${String(end)}/${String(size)}` } : {}),
    ...(encoding ? { "Content-Encoding": encoding.name } : {}),
  });
  if (request.method === "HEAD" || size === 0) response.end();
  else createReadStream(bytes, { start, end }).pipe(response);
}

/** Is a range asked of the file as it is, or of whichever? */
const isForThis = ({ headers }: IncomingMessage, tag: string): boolean =>
  headers["if-range"] === undefined || headers["if-range"] === tag;

/** The address asked for; undefined for what is none, such as "//[". */
const addressOf = (asked: string): URL | undefined =>
  URL.parse(asked.startsWith("/") ? `http://localhost${asked}` : asked, "http://localhost") ?? undefined;

const VARY_HOME = "Accept-Encoding, Accept-Language";

function homeFor({ headers }: IncomingMessage, query: URLSearchParams): string | undefined {
  return homeRedirect(languages, {
    acceptLanguage: headers["accept-language"],
    wanted: query.get("lang"),
    fetchSite: headers["sec-fetch-site"]?.toString(),
    referer: headers.referer,
    host: headers.host,
  });
}

/** What hosts read and readers do not: the header file, and the compressed forms under their own names. */
const isForHosts = (file: string) =>
  ["_headers", "_redirects"].includes(basename(file)) || isCompressed(file);

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** The file or folder an address means; nothing for one outside the site. */
function fileIn(root: string, path: string): string | undefined {
  if (path.includes("\0")) return undefined;
  const file = join(root, path);
  return file === root || file.startsWith(root + sep) || file === root + sep
    ? file.replace(/[\\/]$/, "")
    : undefined;
}

/** No folder of a site is deeper: of a longer address only the first parts are looked for. */
const DEEPEST = 20;

/** The 404 page of the address's own language: of its folder, else of the next one above. */
function nearestNotFoundPage(root: string, path: string): string | undefined {
  const folders = path
    .split("/")
    .filter((part) => part !== "" && part !== "..")
    .slice(0, DEEPEST);
  const candidates = [...folders.keys(), folders.length]
    .reverse()
    .map((depth) => join(root, ...folders.slice(0, depth)))
    .flatMap((folder) => [join(folder, "404.html"), join(folder, "404", "index.html")]);
  return candidates.find(isFile);
}

/** What stands at a path; undefined where nothing does or can, as under a name longer than the system allows. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

const isFile = (file: string) => statOf(file)?.isFile() === true;
const isFolder = (file: string) => statOf(file)?.isDirectory() === true;

if (import.meta.main) {
  commandLine();
  const site = process.env["BAOCAO_OUT"] ?? join(import.meta.dirname, "..", "dist");
  if (!isFile(join(site, "index.html"))) refuse(phrase("commands:preview.no-site", { folder: site }));
  const { origin } = await serve(site, await chosenPort(PREVIEW_PORT));
  console.log(`\n  Trang web / Website: ${origin}/\n  Dừng / Stop: Ctrl+C\n`);
}
