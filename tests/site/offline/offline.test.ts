import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../browser/browser.ts";
import { breakableServer, type BreakableServer } from "./breakable-server.ts";
import { makeVersion } from "./versions.ts";

const chapter = "/2021-q1/kinh-te/";
const nextChapter = "/2021-q1/van-hoa-xa-hoi/";
const everything = () => true;
const nothing = () => false;

let folder: string;
let browser: Browser;
let server: BreakableServer;
let context: BrowserContext;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "offline-"));
  const saving = `Object.defineProperty(navigator, "connection", { value: { saveData: true } });`;
  [browser] = await Promise.all([
    openBrowser(),
    makeVersion(at("one"), "one"),
    makeVersion(at("two"), "two"),
    makeVersion(at("two-saving"), "two", saving),
  ]);
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** A new reader of a newly deployed site. */
const begin = async (): Promise<void> => {
  server = await breakableServer();
  server.deploy(at("one"));
  context = await browser.newContext({ locale: "vi-VN", reducedMotion: "reduce" });
};

const end = async (): Promise<void> => {
  await context.close();
  await server.close();
};

/** The same reader comes back, with the network as it should be. */
const comeBack = async (): Promise<void> => {
  await Promise.all(context.pages().map((page) => page.close()));
  await context.setOffline(false);
  server.cut(nothing);
  server.hang(nothing);
};

const oneReader = (): void => {
  beforeAll(begin);
  afterEach(comeBack);
  afterAll(end);
};

const newReaders = (): void => {
  beforeEach(begin);
  afterEach(end);
};

const at = (version: string) => join(folder, version);

async function open(path: string, page?: Page): Promise<Page> {
  const tab = page ?? (await context.newPage());
  await tab.goto(server.origin + path, { waitUntil: "load" });
  return tab;
}

/**
 * The versions of the page, of the style sheet that it loads (the one for print) and of the search records that it gets;
 * `none` for records it does not get.
 */
const versionsOn = (page: Page) =>
  page.evaluate(async () => {
    const records = await fetch("/search/2021-q1/vi.json").then(
      async (answer) => ((await answer.json()) as { versionOfTest: string }).versionOfTest,
      () => "none",
    );
    const sheetOf = () => document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.sheet;
    while (!sheetOf()) await new Promise((later) => setTimeout(later, 20));
    const styles = [...(sheetOf()?.cssRules ?? [])]
      .map((rule) => (rule instanceof CSSStyleRule ? rule.style.getPropertyValue("--version") : ""))
      .find((version) => version !== "");
    return [document.body.dataset["version"], styles, records];
  });

const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => new URL(url).pathname);
  });

/** Waits until the whole report is kept: all that its list names. */
async function reportIsKept(page: Page): Promise<void> {
  const missing = async () => {
    const listed = await page.evaluate(async () => {
      const list = await caches.match("/kept/2021-q1/files.json");
      return ((await list?.json()) ?? ["the list"]) as readonly string[];
    });
    const kept = new Set(await keptPaths(page));
    return listed.filter((path) => !kept.has(path));
  };
  await expect.poll(missing, { interval: 200 }).toEqual([]);
}

const workers = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return { active: registration?.active?.state, waiting: registration?.waiting?.state };
  });

/** Lets the browser look for a new version, as it does by itself at each visit, and waits until that has come to an end. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await (await navigator.serviceWorker.ready).update();
    const { installing } = registration;
    if (installing)
      await new Promise<void>((end) =>
        installing.addEventListener("statechange", () => end(), { once: true }),
      );
  });

/** A page that the worker answers for: the second visit, with the report kept. */
async function openControlled(path = chapter, whole = true): Promise<Page> {
  const page = await open(path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  if (whole) await reportIsKept(page);
  await open(path, page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  return page;
}

describe("the network is cut in mid-read", () => {
  oneReader();

  test("the report, its search and its tables stay open to who has read one page of it", async () => {
    const page = await open(chapter);
    await reportIsKept(page);
    server.cut(everything);
    for (const path of [chapter, nextChapter, "/2021-q1/", "/tim-kiem/?q=lua"]) {
      await open(path, page);
      expect(await versionsOn(page)).toEqual(["one", "one", "one"]);
    }
    await page.locator("[data-figure-hit]").first().waitFor();
    await page.locator("[data-passage-hits] li").first().waitFor();
    const table = await page.evaluate(async () => (await fetch("/data/2021-q1/figures.csv")).status);
    expect(table).toBe(200);
  });

  test.each([
    ["/so-lieu/", "vi", "/ngoai-tuyen/"],
    ["/en/figures/", "en", "/en/offline/"],
  ])("at %s, never visited, the offline page stands in %s", async (path, lang, offlinePage) => {
    const page = await open(chapter);
    await reportIsKept(page);
    server.cut(everything);
    const answer = await page.goto(server.origin + path);
    expect([answer?.status(), new URL(page.url()).pathname]).toEqual([503, path]);
    expect(await page.getAttribute("html", "lang")).toBe(lang);
    expect(await page.locator("[data-instead-of]").getAttribute("data-instead-of")).toBe(offlinePage);
    expect(await page.locator("[data-instead-of]").isVisible()).toBe(true);
    server.cut(nothing);
    await Promise.all([page.waitForEvent("load"), page.evaluate(() => dispatchEvent(new Event("online")))]);
    expect(await page.locator("[data-instead-of]").count()).toBe(0);
  });

  test("the offline page lists what is kept, in its language", async () => {
    const page = await open(chapter);
    await reportIsKept(page);
    server.cut(everything);
    await open("/ngoai-tuyen/", page);
    await page.locator("[data-kept] a").first().waitFor();
    const links = await page
      .locator("[data-kept] a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links).toEqual(expect.arrayContaining([chapter, nextChapter]));
    expect(links.some((href) => href?.startsWith("/en/"))).toBe(false);
    expect(await page.locator("[data-instead-of]").isVisible()).toBe(false);
  });
});

describe("the network is bad", () => {
  oneReader();

  test("a link that downloads a table works without a network", async () => {
    const page = await open(chapter);
    await reportIsKept(page);
    await open("/tim-kiem/", page);
    await context.setOffline(true);
    await page.evaluate(() => {
      document.body.innerHTML = `<p><a href="/data/2021-q1/figures.csv" download><span>CSV</span></a></p>`;
    });
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("a span")]);
    expect([download.suggestedFilename(), await download.failure()]).toEqual(["figures.csv", null]);
  });

  test("a page that is kept is shown when the network does not answer; one that is not is waited for", async () => {
    const page = await open(chapter);
    await reportIsKept(page);
    server.hang((path) => path === nextChapter || path === "/so-lieu/");
    await open(nextChapter, page);
    expect(await versionsOn(page)).toEqual(["one", "one", "one"]);
    const waiting = page.goto(`${server.origin}/so-lieu/`, { timeout: 6000 });
    await expect(waiting).rejects.toThrow(/Timeout/);
  });
});

describe("the newer page arrives after the kept one was shown", () => {
  newReaders();

  test.each([
    [chapter, "Bản mới hơn"],
    ["/en/2021-q1/economy/", "A newer version"],
  ])("at %s the reader is told, and opens it", async (path, words) => {
    const page = await openControlled(path, false);
    await expect.poll(() => keptPaths(page)).toContain(path);
    server.deploy(at("two"));
    server.hang((asked) => asked === path);
    await open(path, page);
    expect((await versionsOn(page))[0]).toBe("one");
    const notice = page.locator("[data-newer-page]");
    expect(await notice.isVisible()).toBe(false);
    const link = page.locator("main a").first();
    await link.focus();
    const place = await link.boundingBox();
    server.hang(nothing);
    await notice.getByRole("link").waitFor();
    expect(await notice.textContent()).toContain(words);
    expect(await notice.getAttribute("role")).toBe("status");
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await link.boundingBox()).toEqual(place);
    expect((await versionsOn(page))[0]).toBe("one");
    await Promise.all([page.waitForEvent("load"), notice.getByRole("link").click()]);
    expect(await versionsOn(page)).toEqual(["two", "two", "two"]);
    expect(await notice.isVisible()).toBe(false);
  });

  test("the notice can be put aside; the same page arriving late is no news", async () => {
    const page = await openControlled();
    server.hang((asked) => asked === nextChapter);
    await open(nextChapter, page);
    server.hang(nothing);
    await page.waitForLoadState("networkidle");
    const notice = page.locator("[data-newer-page]");
    expect(await notice.isVisible()).toBe(false);
    server.deploy(at("two"));
    server.hang((asked) => asked === chapter);
    await open(chapter, page);
    server.hang(nothing);
    await notice.getByRole("button").click();
    expect(await notice.count()).toBe(0);
    expect((await versionsOn(page))[0]).toBe("one");
  });
});

describe("a new version comes while a page is open", () => {
  newReaders();

  test("the open page goes on with its own version; the next page is the new one, whole", async () => {
    const page = await openControlled();
    server.deploy(at("two"));
    await update(page);
    expect(await workers(page)).toEqual({ active: "activated", waiting: "installed" });
    expect(await versionsOn(page)).toEqual(["one", "one", "one"]);
    await open(nextChapter, page);
    expect(await versionsOn(page)).toEqual(["two", "two", "two"]);
    await expect.poll(() => workers(page)).toEqual({ active: "activated", waiting: undefined });
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await open(chapter, page);
    expect(await versionsOn(page)).toEqual(["two", "two", "two"]);
  });

  test("going back after the new version came shows no mixture", async () => {
    const page = await openControlled();
    server.deploy(at("two"));
    await open(nextChapter, page);
    await page.goBack({ waitUntil: "load" });
    const [html, styles, records] = await versionsOn(page);
    expect([html, "none"]).toContain(records);
    expect(styles).toBe(html);
  });

  test("what was not kept when the new version came is not had from it", async () => {
    server.cut((path) => path.startsWith("/search/"));
    const page = await openControlled(chapter, false);
    server.cut(nothing);
    server.deploy(at("two"));
    expect(await versionsOn(page)).toEqual(["one", "one", "none"]);
  });

  test("with two pages open each stays whole, the read one old, the new one new", async () => {
    const read = await openControlled();
    server.deploy(at("two"));
    const fresh = await open(nextChapter);
    await update(fresh);
    expect(await versionsOn(fresh)).toEqual(["two", "two", "two"]);
    expect(await versionsOn(read)).toEqual(["one", "one", "one"]);
    server.cut(everything);
    expect(await versionsOn(read)).toEqual(["one", "one", "one"]);
    await open("/2021-q1/", fresh);
    expect(new Set(await versionsOn(fresh)).size).toBe(1);
  });

  test("the network is cut in mid-update: the old version stays whole; later the new one comes", async () => {
    const page = await openControlled();
    server.deploy(at("two"));
    server.cut((path) => path === nextChapter);
    await update(page);
    expect(await workers(page)).toEqual({ active: "activated", waiting: undefined });
    server.cut(everything);
    for (const path of [chapter, nextChapter]) {
      await open(path, page);
      expect(await versionsOn(page)).toEqual(["one", "one", "one"]);
    }
    server.cut(nothing);
    await update(page);
    expect(await workers(page)).toEqual({ active: "activated", waiting: "installed" });
    await open(nextChapter, page);
    expect(await versionsOn(page)).toEqual(["two", "two", "two"]);
  });

  test("only what has changed is loaded again", async () => {
    const page = await openControlled();
    server.deploy(at("two"));
    server.asked();
    await update(page);
    const asked = server.asked();
    expect(asked).toContain(chapter);
    expect(asked.filter((path) => /\.(?:csv|svg)$/.test(path))).toEqual([]);
  });
});

describe("the reader decides", () => {
  newReaders();

  test("switched off, nothing is kept and nothing is registered, on any page, until it is switched on", async () => {
    const page = await open(chapter);
    await reportIsKept(page);
    await open("/ngoai-tuyen/", page);
    await page.click("[data-turn=off]");
    await expect.poll(() => keptPaths(page)).toEqual([]);
    expect(await page.locator("[data-when=off]").isVisible()).toBe(true);
    for (const path of [chapter, nextChapter, "/ngoai-tuyen/"]) await open(path, page);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
      0,
    );
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.click("[data-turn=on]");
    await expect.poll(() => keptPaths(page)).toContain("/en/offline/");
    await open(chapter, page);
    await reportIsKept(page);
  });

  test("in a browser that saves data only what was opened is kept", async () => {
    await context.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    const page = await open(chapter);
    await expect.poll(() => keptPaths(page)).toContain(chapter);
    await open(nextChapter, page);
    await expect.poll(() => keptPaths(page)).toContain(nextChapter);
    const pages = (await keptPaths(page)).filter((path) => path.endsWith("/"));
    expect(pages.sort()).toEqual([chapter, nextChapter, "/en/offline/", "/ngoai-tuyen/"].sort());
  });

  test("in a browser that saves data an update loads nothing but the offline pages", async () => {
    const page = await openControlled();
    server.deploy(at("two-saving"));
    server.asked();
    await update(page);
    const pages = server.asked().filter((path) => path.endsWith("/"));
    expect(pages.sort()).toEqual(["/en/offline/", "/ngoai-tuyen/"]);
    expect((await workers(page)).waiting).toBe("installed");
  });

  test("without a worker every page opens", async () => {
    const plain = await browser.newContext({ serviceWorkers: "block" });
    const page = await plain.newPage();
    await page.goto(server.origin + chapter);
    expect(await versionsOn(page)).toEqual(["one", "one", "one"]);
    await plain.close();
  });
});
