/**
 * Serves the built site on this machine as a web host would: content types, the headers of `_headers`, files that are
 * compressed beforehand, a redirect to the address with the slash, and the nearest 404 page up the path.
 * `npm run preview`: at PORT, else at 4321.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { parseHeaderRules, headersFor, type HeaderRule } from "./preview/header-rules.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".ods": "application/vnd.oasis.opendocument.spreadsheet",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

const compressions = [
  { encoding: "br", suffix: ".br" },
  { encoding: "gzip", suffix: ".gz" },
] as const;

export interface PreviewServer {
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves `folder` at `port`, or at a free port when it is 0. Rejects when the port is taken. */
export async function serve(folder: string, port: number): Promise<PreviewServer> {
  const root = resolve(folder);
  const rulesFile = join(root, "_headers");
  const rules = existsSync(rulesFile) ? parseHeaderRules(readFileSync(rulesFile, "utf8")) : [];
  const server = createServer((request, response) => {
    answer(root, rules, request, response);
  });
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
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  const path = decodedPath(pathname);
  const wanted = path === undefined ? undefined : fileIn(root, path);
  if (wanted !== undefined && isFolder(wanted) && !pathname.endsWith("/")) {
    response.writeHead(308, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const file = wanted !== undefined && isFolder(wanted) ? join(wanted, "index.html") : wanted;
  const found = file !== undefined && isFile(file);
  const sent = found ? file : nearestNotFoundPage(root, path ?? "/");
  for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  if (sent === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
    return;
  }
  send(sent, found ? 200 : 404, request, response);
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  const accepted = request.headers["accept-encoding"] ?? "";
  const compression = compressions.find(
    ({ encoding, suffix }) => new RegExp(`\\b${encoding}\\b`).test(accepted) && isFile(file + suffix),
  );
  const bytes = compression ? file + compression.suffix : file;
  response.writeHead(status, {
    "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(bytes).size,
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    ...(compression ? { "Content-Encoding": compression.encoding, Vary: "Accept-Encoding" } : {}),
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(bytes).pipe(response);
}

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** The file or folder an address means; nothing for one outside the site. */
function fileIn(root: string, path: string): string | undefined {
  const file = join(root, path.replaceAll("\0", ""));
  return file === root || file.startsWith(root + sep) || file === root + sep
    ? file.replace(/[\\/]$/, "")
    : undefined;
}

/** The 404 page of the address's own language: of its folder, else of the next one above. */
function nearestNotFoundPage(root: string, path: string): string | undefined {
  const folders = path.split("/").filter((part) => part !== "" && part !== "..");
  const candidates = [...folders.keys(), folders.length]
    .reverse()
    .map((depth) => join(root, ...folders.slice(0, depth)))
    .flatMap((folder) => [join(folder, "404.html"), join(folder, "404", "index.html")]);
  return candidates.find(isFile);
}

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;
const isFolder = (file: string) => statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;

if (import.meta.main) {
  const port = Number(process.env["PORT"] ?? 4321);
  try {
    const { origin } = await serve(join(import.meta.dirname, "..", "dist"), port);
    console.log(`\n  Trang web / Website: ${origin}/\n  Dừng / Stop: Ctrl+C\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    const taken = String(port);
    console.error(
      `Cổng ${taken} đang được dùng: đặt PORT khác. / Port ${taken} is in use: set another PORT.`,
    );
    process.exitCode = 1;
  }
}
