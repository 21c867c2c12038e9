/**
 * The service worker: keeps what is read, so that it can be read on without a network. It is one version of the site: it
 * keeps and answers with no file of another one, and a page that is not its own it leaves to the network.
 * The build writes it to /sw.js without types and comments, behind the constants that are declared here.
 */

import { takeLatePage, tellWhenLate } from "./late-pages.ts";
import { CLIENT, note, PREFIX, UNKNOWN, versionOf } from "./page-versions.ts";
import type { FetchRequest, ClientMessage, WorkerScope } from "./worker-scope.ts";

/** Names the version: a hash of all its files. */
declare const VERSION: string;
/** For each file of the version the first 6 bytes, in base 64, of the SHA-256 of its address, a line feed and its bytes. */
declare const MARKS: string;
/** What is kept in any case: the pages that answer for pages that are not kept, with all they load. */
declare const CORE: readonly string[];
/** How addresses of a report in one language begin. Who reads one of them keeps what its list names. */
declare const REPORTS: readonly string[];
/** The page that answers for one that is not kept, by the beginning of its address, longest first. */
declare const OFFLINE_PAGES: readonly (readonly [at: string, page: string])[];

declare const self: WorkerScope;

const CACHE = PREFIX + VERSION;
/** How long a page that is kept may be waited for, in milliseconds, before the kept one is shown. */
const PATIENCE = 3000;

const marks = new Set(MARKS.match(/.{8}/g));
const pathOf = (url: string) => new URL(url).pathname;
const isNamedByContent = (path: string) => path.startsWith("/assets/");
const siteCaches = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));
const cachedResponse = (path: string, version = VERSION) =>
  caches.match(path, { cacheName: PREFIX + version });

async function isOurs(path: string, answer: Response): Promise<boolean> {
  const marked = new Blob([`${path}\n`, await answer.clone().arrayBuffer()]);
  const digest = await crypto.subtle.digest("SHA-256", await marked.arrayBuffer());
  return marks.has(btoa(String.fromCharCode(...new Uint8Array(digest, 0, 6))));
}

/** Keeps a file of this version, a page after all it names in /assets/. Nothing is kept where that is switched off. */
async function put(path: string, answer: Response): Promise<void> {
  if (!(await caches.has(CACHE))) return;
  if (answer.headers.get("Content-Type")?.startsWith("text/html"))
    for (const [asset] of (await answer.clone().text()).matchAll(/\/assets\/[\w.-]+/g))
      await cacheFile(asset);
  await (await caches.open(CACHE)).put(path, answer);
}

/** Gets and keeps a file, unless it is kept or there is none. Throws without a network, and for another version's file. */
async function cacheFile(path: string): Promise<void> {
  if (await cachedResponse(path)) return;
  const answer = await fetch(path, { cache: isNamedByContent(path) ? "default" : "no-cache" });
  if (answer.status === 404 && !CORE.includes(path)) return;
  if (!answer.ok || answer.redirected || !(await isOurs(path, answer)))
    throw new Error(`${path}: not ${VERSION}`);
  await put(path, answer);
}

async function cacheReport(list: string): Promise<void> {
  await cacheFile(list);
  const files = (await (await cachedResponse(list))?.json()) as readonly string[] | undefined;
  for (const path of files ?? []) await cacheFile(path);
}

/**
 * Takes over what older versions keep and is still the same, and gets what has changed. Throws when that cannot be had
 * whole; the older version then stays in charge, and the browser tries again another time.
 */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = new Set(CORE);
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  for (const name of await siteCaches()) {
    const older = name === CACHE ? [] : await (await caches.open(name)).keys();
    for (const { url } of older) {
      const path = pathOf(url);
      const cached = await caches.match(path, { cacheName: name });
      if (cached && (await isOurs(path, cached))) await cache.put(path, cached);
      else if (!connection?.saveData && !isNamedByContent(path) && !path.startsWith(CLIENT)) wanted.add(path);
    }
  }
  for (const path of wanted) await cacheFile(path);
}

/** Forgets pages that are no longer open, then versions that no open page is of; not while a newer one gets ready. */
async function tidy(): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return;
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: "all" });
  for (const name of await siteCaches()) {
    const cache = await caches.open(name);
    const clients = (await cache.keys()).filter(({ url }) => pathOf(url).startsWith(CLIENT));
    const gone = clients.filter(({ url }) => !open.some(({ id }) => pathOf(url) === CLIENT + id));
    if (name !== CACHE && gone.length === clients.length) await caches.delete(name);
    else await Promise.all(gone.map((client) => cache.delete(client)));
  }
}

/** A page: from the network, which has the newest; else, or when that is late, as it is kept; else the offline page. */
async function page(event: FetchRequest): Promise<Response> {
  const { request, resultingClientId } = event;
  const path = pathOf(request.url);
  const newer = takeLatePage(path);
  if (newer) return newer;
  const kept = await cachedResponse(path);
  // Going back, the browser would take its own copy, which may be of another version than what the page loads.
  const sent = fetch(request.cache === "force-cache" ? new Request(request, { cache: "no-cache" }) : request);
  const late = new Promise<undefined>((end) => setTimeout(end, PATIENCE));
  const answer = await Promise.race(kept ? [sent, late] : [sent]).catch(() => undefined);
  if (!answer || (kept && answer.status >= 500)) {
    event.waitUntil(note(resultingClientId, Promise.resolve(VERSION)));
    const isShown = (arrived: Response) => isOurs(path, arrived);
    // Without a network nothing arrives.
    event.waitUntil(
      tellWhenLate(sent, path, isShown, self.clients, resultingClientId).catch(() => undefined),
    );
    return kept ?? offlinePage(path);
  }
  const windows = await self.clients.matchAll({ type: "window" });
  if (self.registration.waiting && windows.length < 2) {
    // The only page is being left: nobody is in mid-read. The new page is the newer version's, or unknown to it.
    self.registration.waiting.postMessage("take over");
  } else if (answer.ok) {
    const copy = answer.clone();
    const ours = isOurs(path, copy).catch(() => false);
    event.waitUntil(
      note(
        resultingClientId,
        ours.then((yes) => (yes ? VERSION : UNKNOWN)),
      ),
    );
    event.waitUntil(ours.then((yes) => (yes ? put(path, copy) : undefined)));
  }
  return answer;
}

async function offlinePage(path: string): Promise<Response> {
  const [, address = ""] = OFFLINE_PAGES.find(([at]) => path.startsWith(at)) ?? [];
  const kept = await cachedResponse(address);
  return kept ? new Response(kept.body, { status: 503, headers: kept.headers }) : Response.error();
}

/** What a page loads: of the page's own version, or nothing. A page of unknown version gets what the network has. */
async function part(event: FetchRequest): Promise<Response> {
  const { request, clientId, resultingClientId } = event;
  const path = pathOf(request.url);
  if (isNamedByContent(path)) return (await caches.match(path)) ?? fetchAndKeep(event, path);
  const version = versionOf(clientId);
  if (request.destination === "worker") event.waitUntil(note(resultingClientId, version));
  if ((await version) === UNKNOWN) return fetch(request);
  const kept = await cachedResponse(path, await version);
  if (kept) return kept;
  return (await version) === VERSION ? fetchAndKeep(event, path) : Response.error();
}

async function fetchAndKeep(event: FetchRequest, path: string): Promise<Response> {
  const answer = await fetch(event.request, isNamedByContent(path) ? {} : { cache: "no-cache" });
  if (!answer.ok) return answer;
  if (await isOurs(path, answer)) event.waitUntil(put(path, answer.clone()));
  else if (!isNamedByContent(path)) return Response.error();
  return answer;
}

async function onMessage(data: ClientMessage["data"]): Promise<void> {
  if (data === "take over") await self.skipWaiting();
  else if (data === "on") await install();
  else if (data === "off") await Promise.all((await siteCaches()).map((name) => caches.delete(name)));
  else if (await caches.has(CACHE)) {
    await tidy();
    await cacheFile(data.visited);
    const report = REPORTS.find((at) => data.visited.startsWith(at));
    if (report && !data.saving) await cacheReport(`/kept${report}files.json`);
  }
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(tidy()));
self.addEventListener("message", (event) => {
  // Without a network, or in the middle of an update, what is kept is kept: the next page goes on.
  event.waitUntil(onMessage(event.data).catch(() => undefined));
});
self.addEventListener("fetch", (event) => {
  const { method, url, mode, headers } = event.request;
  const { origin, pathname } = new URL(url);
  if (
    method !== "GET" ||
    origin !== location.origin ||
    headers.has("Range") ||
    pathname.startsWith("/embed/")
  )
    return;
  const answer = mode === "navigate" ? page(event) : part(event);
  // Whatever goes wrong with what is kept, the network is asked as if there were no worker.
  event.respondWith(answer.catch(() => fetch(event.request)));
});
