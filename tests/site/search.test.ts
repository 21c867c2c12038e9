import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { phraseText } from "../../src/i18n/phrases.ts";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { openBrowser } from "../browser/browser.ts";
import { openTab } from "../browser/tab.ts";
import { pageGates } from "../browser/page-gates.ts";
import { visit } from "../browser/visit.ts";
import { expectedReports } from "../fixtures/real-reports.ts";
import { origin } from "./site.ts";

const compress = promisify(brotliCompress);
const PATHS = { vi: "/tim-kiem/", en: "/en/search/" } as const;
const BOX = "input[type=search]";

const PHONE: BrowserContextOptions = { serviceWorkers: "block", viewport: { width: 390, height: 844 } };

let browser: Browser;
/** One reader, who has what earlier pages loaded. */
let reader: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  reader = await browser.newContext(PHONE);
});
afterAll(async () => {
  await browser.close();
});

/** Opens a page of the reader, or, with `options`, of somebody who comes for the first time. */
const open = async (path: string, options?: BrowserContextOptions): Promise<Page> => {
  const page = options ? await browser.newPage({ ...PHONE, ...options }) : await reader.newPage();
  await page.goto(origin + path, { waitUntil: "networkidle" });
  return page;
};
/** What is asked for behind the first hits: names of other languages, details, neighbours of words, passages. */
const LATER = [/^\/search\/rest\//, /\/details\//, /near-words/, /\/pagefind\//];
const hits = (page: Page): Promise<(string | null)[]> =>
  page
    .locator("[data-figure-hit]")
    .evaluateAll((all) => all.map((hit) => hit.getAttribute("data-figure-hit")));
const type = async (page: Page, query: string): Promise<void> => {
  await page.fill(BOX, query);
  await page.waitForSelector("[data-figure-hit]");
};

describe("the search page", () => {
  test("loads nothing of the search before it is asked for, then under 100 KB to the first hit", async () => {
    const page = await open(PATHS.vi, {});
    const before = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
    );
    expect(before.filter((path) => /pagefind|\.json$|search-page/.test(path))).toEqual([]);
    const loaded: Promise<number>[] = [];
    page.on("response", (response) => {
      if (LATER.some((part) => part.test(new URL(response.url()).pathname))) return;
      loaded.push(response.body().then(async (body) => (await compress(body)).length));
    });
    await type(page, "hộ nghèo");
    const sizes = await Promise.all(loaded.slice());
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
    await page.waitForSelector("[data-passage-hits] li");
    await page.close();
  });

  test("asks in its head for names, figures and the script, and for nothing else before the first hit", async () => {
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector("[data-figure-hit]")) return;
        performance.mark("first hit");
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true });
    });
    const requested: string[] = [];
    page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(`${origin}${PATHS.vi}?q=hộ+nghèo`);
    await page.waitForSelector("[data-passage-hits] li");
    const { hit, asked, named } = await page.evaluate(() => ({
      hit: performance.getEntriesByName("first hit")[0]?.startTime ?? 0,
      asked: performance
        .getEntriesByType("resource")
        .map(({ name, startTime }) => ({ path: new URL(name).pathname, at: startTime })),
      named: [
        ...document.head.querySelectorAll<HTMLLinkElement>("link[rel=preload], link[rel=modulepreload]"),
      ].map(({ href }) => new URL(href).pathname),
    }));
    const timesOf = (part: RegExp): number[] =>
      asked.flatMap(({ path, at }) => (part.test(path) ? [at] : []));
    for (const early of [/^\/search\/vi\.json/, /search-page/]) {
      expect(named.some((path) => early.test(path))).toBe(true);
      expect(requested.filter((path) => early.test(path))).toHaveLength(1);
    }
    // The figures of the newest report are in the first file.
    expect(requested.filter((path) => /^\/search\/(?!rest\/)[^/]+\/vi\.json/.test(path))).toEqual([]);
    for (const later of LATER) expect(Math.min(...timesOf(later))).toBeGreaterThan(hit);
    await page.close();
  });

  test.each(["vi", "en"] as const)("answers the listed queries in the browser as well, in %s", async (on) => {
    const page = await open(`${PATHS[on]}?q=GRDP`);
    await page.waitForSelector("[data-figure-hit]");
    const queries = expectedReports.flatMap((report) => report.queries.get("main") ?? []);
    const listed = queries.filter((query) => query.on === on);
    const found = await page.evaluate(
      (queries) => {
        const box = document.querySelector<HTMLInputElement>("input[type=search]");
        return queries.map((query) => {
          if (!box) return [];
          box.value = query;
          box.dispatchEvent(new InputEvent("input"));
          return [...document.querySelectorAll("[data-figure-hit]")]
            .slice(0, 3)
            .map((hit) => hit.getAttribute("data-figure-hit") ?? "");
        });
      },
      listed.map(({ query }) => query),
    );
    const right = listed.filter(({ expect: ids }, index) => found[index]?.some((id) => ids.includes(id)));
    expect(right.length / listed.length).toBeGreaterThanOrEqual(0.95);
    await page.close();
  });

  test("?q= fills the box; a hit carries its id and plain value and leads to its sentence", async () => {
    const page = await open(`${PATHS.vi}?q=${encodeURIComponent("hộ nghèo")}`);
    const hit = page.locator('[data-figure-hit="poor-households"]');
    await hit.waitFor();
    expect(await page.inputValue(BOX)).toBe("hộ nghèo");
    expect(await hits(page)).toContain("poor-households");
    expect((await hits(page))[0]).toBe("poor-households");
    expect(await hit.getAttribute("data-value")).toBe("39982");
    expect(await hit.locator("mark").count()).toBeGreaterThan(0);
    await hit.locator("a.hit-link").click();
    await page.waitForURL(/\/2021-q1\/.+#poor-households$/);
    expect(await page.locator("#poor-households").getAttribute("value")).toBe("39982");
    await page.close();
  });

  test("keyboard: Enter leads to the first hit, arrows from hit to hit, Escape back, Enter to the sentence", async () => {
    const page = await open(PATHS.en);
    await type(page, "exports");
    const focused = (): Promise<string | undefined> =>
      page.evaluate(
        () => document.activeElement?.closest<HTMLElement>("[data-figure-hit]")?.dataset["figureHit"],
      );
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("exports");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).not.toBe("exports");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/en\/2021-q1\/.+#exports$/);
    await page.close();
  });

  test("what the report does not hold is said, and what is nearest is no hit", async () => {
    const page = await open(`${PATHS.vi}?q=${encodeURIComponent("tỷ lệ thất nghiệp")}`);
    await page.waitForSelector("[data-nearest]");
    expect(await hits(page)).toEqual([]);
    expect(await page.locator("[data-figure-count]").textContent()).toContain("thất nghiệp");
    await page.waitForFunction(() =>
      /thất nghiệp.+:/.test(document.querySelector("[data-said]")?.textContent ?? ""),
    );
    await page.waitForSelector("[data-note]:not([hidden])");
    await page.close();
  });

  test("a doubtful figure below another one has its caveat with it", async () => {
    const page = await open(`${PATHS.vi}?q=${encodeURIComponent("tỷ lệ hộ nghèo")}`);
    const change = page.locator('[data-figure-hit="poverty-rate"] [data-figure="poverty-rate-yoy"]');
    expect(await change.locator(".hit-caveat").textContent()).toMatch(/điểm phần trăm/);
    await page.close();
  });

  test("a corrected typing error is said, with the way back to what was typed", async () => {
    const page = await open(`${PATHS.en}?q=agricultre`);
    await page.waitForSelector('[data-figure-hit="grdp-agriculture"]');
    await page.locator("[data-as-typed]").click();
    await page.waitForURL(/exact=1/);
    await page.waitForSelector("[data-figure-hit]", { state: "detached" });
    await page.close();
  });

  test("the title of the page holds the query, the live region the first hit", async () => {
    const page = await open(`${PATHS.en}?q=exports`);
    await page.waitForFunction(() => document.title.startsWith("exports – "));
    await page.waitForFunction(() =>
      (document.querySelector("[data-said]")?.textContent ?? "").includes("5.77"),
    );
    await page.close();
  });

  test("a file that does not come is asked for again, then named; a query that fails leaves no old hits", async () => {
    const page = await open(PATHS.vi, {});
    let asked = 0;
    await page.route("**/search/vi.json", (route) => {
      asked += 1;
      return asked < 3 ? route.abort() : route.continue();
    });
    await type(page, "GRDP");
    expect(asked).toBe(3);
    await page.close();
    const offline = await open(PATHS.vi, {});
    await offline.route("**/search/**", (route) => route.abort());
    await offline.fill(BOX, "GRDP");
    await offline.waitForFunction(() =>
      (document.querySelector("[data-state]")?.textContent ?? "").includes("2021"),
    );
    await offline.close();
  });

  test("the address carries query and filters, and brings them back", async () => {
    const page = await open(PATHS.vi);
    await type(page, "xuất khẩu");
    await page.locator("details[data-filters] summary").click();
    await page.selectOption("select[name=kind]", "change");
    await page.waitForURL(/kind=change/);
    expect((await hits(page))[0]).toBe("exports-yoy");
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).search);
    await again.waitForSelector("[data-figure-hit]");
    expect(await again.inputValue("select[name=kind]")).toBe("change");
    expect((await hits(again))[0]).toBe("exports-yoy");
    await again.locator("[data-clear]").click();
    expect((await hits(again))[0]).toBe("exports");
    await Promise.all([page.close(), again.close()]);
  });

  test("while the index of the text loads, the place of the passages says so, and then how many there are", async () => {
    const page = await open(PATHS.en, {});
    const { promise: answered, resolve: answer } = Promise.withResolvers<undefined>();
    await page.route("**/pagefind/**", async (route) => {
      await answered;
      await route.continue();
    });
    await type(page, "poverty");
    const count = page.locator("[data-passage-count]");
    expect(await count.textContent()).toBe("Searching the text…");
    answer(undefined);
    await page.waitForSelector("[data-passage-hits] li");
    expect(await count.textContent()).toMatch(/^\d+ passages?\.$/);
    await page.close();
  });

  test("an index of the text that does not load is said where the passages would stand", async () => {
    const page = await open(PATHS.en, {});
    await page.route("**/pagefind/**", (route) => route.abort());
    await type(page, "poverty");
    await page.getByText("The text could not be searched").first().waitFor();
    expect(await page.locator("[data-passage-count]").textContent()).toMatch(/^The text could not/);
    expect(await page.locator("[data-passage-hits] li").count()).toBe(0);
    await page.close();
  });

  test("counts are said politely, of figures and of passages", async () => {
    const page = await open(PATHS.vi);
    await type(page, "đông xuân");
    await page.waitForSelector("[data-passage-hits] li");
    await page.waitForFunction(() => /\d.*\d/.test(document.querySelector("[data-said]")?.textContent ?? ""));
    expect(await page.locator("[data-figure-count]").textContent()).toMatch(/\d/);
    await page.close();
  });

  test.each(["đông xuân", "dong xuan", "ĐÔNG XUÂN", "đông xuân".normalize("NFD")])(
    "passages know “đ”: %s",
    async (query) => {
      const page = await open(PATHS.vi);
      await page.fill(BOX, query);
      const first = page.locator("[data-passage-hits] li").first();
      await first.waitFor();
      expect((await first.textContent())?.toLowerCase()).toContain("đông xuân");
      expect(await first.locator("a").getAttribute("href")).toMatch(/#.+/);
      await page.close();
    },
  );

  test.each(["/tim-kiem/?q=dong+xuan", "/en/search/?q=exports&kind=level", "/tim-kiem/?q=qwxzqwxz"])(
    "with hits or without, %s passes every gate of a page",
    async (path) => {
      const tab = await openTab(browser);
      const { issues } = await visit(tab, origin, path, pageGates, "[data-whole]");
      expect(issues.map((issue) => `${phraseText(issue, "en")} ${issue.detail ?? ""}`)).toEqual([]);
      await tab.close();
    },
  );

  test("without script the page offers the indexes", async () => {
    const page = await open(PATHS.en, { javaScriptEnabled: false });
    expect(await page.locator("[data-indexes] a").count()).toBeGreaterThan(200);
    expect(await page.locator("[data-results]").isVisible()).toBe(false);
    await page.locator("[data-indexes] summary").first().click();
    expect(await page.locator("[data-indexes] a").first().isVisible()).toBe(true);
    await page.close();
  });

  test("the box in the head of every page leads here", async () => {
    const page = await open("/en/");
    await page.fill(BOX, "tourists");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[data-figure-hit="visitors"]');
    expect(new URL(page.url()).pathname).toBe(PATHS.en);
    await page.close();
  });
});
