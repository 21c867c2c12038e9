import type { IncomingMessage } from "node:http";
import { extname } from "node:path";
import type { ViteDevServer } from "vite";
import { drawCard } from "../../../../scripts/cards/draw-card.ts";
import { SOURCE } from "../../../../scripts/documents.ts";
import { pdfOfSource } from "../../../../scripts/documents/compile-pdf.ts";
import { workerWith } from "../../../../scripts/offline/worker-code.ts";
import { indexFiles } from "../../../../scripts/search-index.ts";
import { MEDIA_TYPES, UNKNOWN_TYPE } from "../../../../scripts/serve/media-types.ts";
import type * as RoutesModule from "../../routes.ts";
import type { Content } from "../content.ts";

/**
 * Answers in development for what the build makes after the pages: cards and charts as pictures, the index of the text search, the
 * service worker (which keeps nothing here), and data files, whose addresses do not end in the slash that Astro expects.
 */
export const answerMadeFiles = (server: ViteDevServer, content: Content): void => {
  const searchIndex = searchIndexOf(server, content);
  const made = (request: IncomingMessage, pathname: string): Promise<Body | undefined> | undefined => {
    if (pathname === "/sw.js") return workerWith({ MARKS: "", CORE: [], REPORTS: [], OFFLINE_PAGES: [] });
    if (/^\/(?:cards|data)\/.+\.png$/.test(pathname)) return cardOf(request, pathname);
    if (/^\/data\/[^/]+\/.+\.pdf$/.test(pathname)) return documentOf(request, pathname);
    if (!pathname.startsWith("/pagefind/")) return undefined;
    return searchIndex(originOf(request)).then((files) => files.get(pathname.slice("/pagefind/".length)));
  };
  server.middlewares.use((request, response, next) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (/^\/data\/[^/]+\/.+\.\w+$/.test(pathname)) request.url = `${pathname}/${search}`;
    Promise.resolve(made(request, pathname)).then((body) => {
      if (body === undefined) {
        next();
        return;
      }
      response.setHeader("Content-Type", MEDIA_TYPES[extname(pathname)]?.type ?? UNKNOWN_TYPE);
      response.setHeader("Cache-Control", "no-cache");
      response.end(body);
    }, next);
  });
};

type Body = Uint8Array | string;

/** Where this server answers itself. */
const originOf = ({ socket: { localAddress = "127.0.0.1", localPort } }: IncomingMessage): string =>
  `http://${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort ?? 80}`;

const cardOf = async (request: IncomingMessage, pathname: string): Promise<Uint8Array | undefined> => {
  const drawing = await fetch(`${originOf(request)}${pathname.replace(/\.png$/, ".svg")}/`);
  return drawing.ok ? drawCard(await drawing.text()) : undefined;
};

const documentOf = async (request: IncomingMessage, pathname: string): Promise<Uint8Array | undefined> => {
  const source = await fetch(`${originOf(request)}${pathname.replace(/\.pdf$/, SOURCE)}/`);
  return source.ok ? pdfOfSource(await source.text()) : undefined;
};

/** The index over the pages as this server shows them, made anew when it is asked for after a change of the content. */
const searchIndexOf = (server: ViteDevServer, content: Content) => {
  let made: { of: unknown; files: Promise<ReadonlyMap<string, Uint8Array>> } | undefined;
  const pagesAt = async function* (origin: string) {
    const { routes } = (await server.ssrLoadModule("/src/site/routes.ts")) as typeof RoutesModule;
    for (const { kind, path } of await routes())
      if (INDEXED.has(kind)) yield { path, html: await (await fetch(origin + path)).text() };
  };
  return (origin: string) => {
    const { files } = content.reading();
    if (made?.of !== files) made = { of: files, files: indexFiles(pagesAt(origin)) };
    return made.files;
  };
};

/** Kinds of pages whose text is searched. */
const INDEXED: ReadonlySet<string> = new Set(["report", "chapter", "annex"]);
