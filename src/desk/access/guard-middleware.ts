import type { IncomingMessage, ServerResponse } from "node:http";
import { addressFault, pathOf, withSlash, type AddressFault } from "./address.ts";
import { refusalOf, type RequestRefusal } from "./request-guard.ts";
import type { Sessions } from "./sessions.ts";
import { wordsPage } from "./words-page.ts";

type Next = () => void;

/** Pages of the desk show reports before they are published: nothing of them is kept, framed or sent elsewhere. */
const HEADERS = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "SAMEORIGIN",
};

const DESK_POLICY =
  "default-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'self'";
/** Pages of the site bring a policy of their own, with the hashes of their scripts. */
const PREVIEW_POLICY = "frame-ancestors 'self'";

/** Keeps pages that were read for reading without a network: previewed pages of a draft have none. */
const SERVICE_WORKER = "/sw.js";

const STATUS: Readonly<Record<RequestRefusal | AddressFault, number>> = {
  "foreign-host": 403,
  "foreign-origin": 403,
  "bad-address": 400,
  "bad-method": 405,
};

/** Addresses that answer without a session: what opens one, with code and styles of that page. */
const isPublic = (path: string): boolean =>
  path === "/desk/session/" ||
  path === "/desk/connect/" ||
  /^\/(?:@vite\/|@id\/|src\/desk\/(?:ui|pages|styles)\/|node_modules\/)/.test(path);

/**
 * Lets through only requests of the desk's own pages in a browser that opened a session; everything else, of the site's
 * pages too, is refused before any of it is read. `/` is the desk.
 */
export const guardMiddleware =
  (port: number, sessions: Sessions) =>
  (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const { host, origin, cookie } = request.headers;
    const fetchSite = request.headers["sec-fetch-site"];
    const refusal = refusalOf(
      {
        method: request.method ?? "",
        host,
        origin,
        fetchSite: typeof fetchSite === "string" ? fetchSite : undefined,
      },
      port,
    );
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const address = request.url ?? "/";
    const fault = refusal ?? addressFault(request.method ?? "", address);
    const path = fault ? "/desk/" : pathOf(address);
    response.setHeader("Content-Security-Policy", path.startsWith("/desk/") ? DESK_POLICY : PREVIEW_POLICY);
    if (fault) {
      response.writeHead(STATUS[fault], { "Content-Type": "text/html; charset=utf-8" });
      response.end(wordsPage(`refusals.${fault}`));
    } else if (!isPublic(path) && !sessions.isOpen(cookie)) {
      const isPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
      response.writeHead(isPage ? 302 : 401, isPage ? { Location: "/desk/connect/" } : {}).end();
    } else if (path === SERVICE_WORKER) {
      response.writeHead(404).end();
    } else if (path === "/") {
      response.writeHead(302, { Location: "/desk/" }).end();
    } else if (withSlash(address) !== address) {
      response.writeHead(302, { Location: withSlash(address) }).end();
    } else next();
  };
