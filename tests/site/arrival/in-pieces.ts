import { createServer } from "node:http";
import { extname } from "node:path";
import type { Browser } from "playwright-core";
import { listen, type LocalServer } from "../../../scripts/preview/listen.ts";
import { MEDIA_TYPES, UNKNOWN_TYPE } from "../../../scripts/serve/media-types.ts";

/** Long enough that a browser with nothing else to do paints what it has; one that does not is not judged. */
const PAUSE = 30;
/** Bytes between two cuts: on the first screen few, behind it many. */
const FEW = 250;
const MANY = 30_000;

/** Serves what `read` gives, pages in pieces with a pause behind each; 404 for what it rejects. */
export async function serveInPieces(read: (path: string) => Buffer | Promise<Buffer>): Promise<LocalServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const { type } = MEDIA_TYPES[path.endsWith("/") ? ".html" : extname(path)] ?? { type: UNKNOWN_TYPE };
    const answer = async (): Promise<void> => {
      const bytes = await read(path);
      response.writeHead(200, { "Content-Type": type });
      for (const piece of type.startsWith("text/html") ? piecesOf(bytes) : [bytes]) {
        response.write(piece);
        await new Promise((passed) => setTimeout(passed, PAUSE));
      }
    };
    void answer()
      .catch(() => response.writeHead(404))
      .finally(() => response.end());
  });
  return listen(server, 0);
}

/**
 * A page cut behind closing tags, from the body on. Not behind a figure: what follows without a space takes it along to
 * the next line, as in every text that is being written.
 */
function piecesOf(page: Buffer): Buffer[] {
  const text = page.toString("latin1");
  const firstScreen = text.indexOf("</h1>") + 4000;
  const cuts = [0];
  for (const { index, 0: tag } of text.matchAll(/<\/(?!data)\w+>/g)) {
    const cut = index + tag.length;
    const far = cut > firstScreen ? MANY : FEW;
    if (cut > text.indexOf("<body") && cut - (cuts.at(-1) ?? 0) > far) cuts.push(cut);
  }
  return cuts.map((cut, at) => page.subarray(cut, cuts[at + 1]));
}

/** What moved in a window of this width, and by how much (the browser's unit of layout shift), in order. */
export async function shiftsOf(browser: Browser, url: string, width: number): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: "networkidle" });
    return await page.evaluate(seen);
  } finally {
    await context.close();
  }
}

type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };

/** What the page's own observer offers the test. */
interface Observed {
  /** Every shift so far, also those that the browser has not yet told of. */
  shiftsSoFar: () => string[];
}

/** Runs in the page. */
function observe(): void {
  const shifts: string[] = [];
  const keep = (entries: PerformanceEntryList): void => {
    for (const { value, sources } of entries as Shift[])
      shifts.push(
        `${value.toFixed(4)}: ${sources.map(({ node }) => `${node?.nodeName ?? "?"} ${node?.textContent?.trim().slice(0, 40) ?? ""}`).join("; ")}`,
      );
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  const shiftsSoFar = (): string[] => {
    keep(observer.takeRecords());
    return shifts;
  };
  Object.assign(globalThis, { shiftsSoFar } satisfies Observed);
}

/** Runs in the page: the shifts up to the second frame from now, which is painted behind all that has arrived. */
async function seen(): Promise<string[]> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return (globalThis as unknown as Observed).shiftsSoFar();
}
