import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../browser/browser.ts";
import { origin } from "./site.ts";

const chapter = "/2021-q1/kinh-te/";
const chapterInEnglish = "/en/2021-q1/economy/";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A page of its own context; what its scripts throw is an error of the test. */
const withPage = async (
  options: BrowserContextOptions,
  use: (page: Page, open: (path: string) => Promise<unknown>) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({
    colorScheme: "light",
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...options,
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await use(page, (path) => page.goto(origin + path, { waitUntil: "load" }));
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
};

const wide = { viewport: { width: 1280, height: 800 } };
const narrow = { viewport: { width: 360, height: 740 } };

const look = (page: Page) =>
  page.evaluate(() => {
    const { fontSize, colorScheme } = getComputedStyle(document.documentElement);
    const ground = getComputedStyle(document.body.parentElement ?? document.body).backgroundColor;
    return { fontSize, colorScheme, isDark: Number(/\d+/.exec(ground)?.[0]) < 100 };
  });

const choose = async (page: Page, name: string, value: string): Promise<void> => {
  await page.locator(`[data-setting][name=${name}][value="${value}"]`).check();
};

describe("the language switch", () => {
  const switchTo = (page: Page) => page.locator("[data-alternate]");

  test("is remembered when the address of the site is typed again", () =>
    withPage({ ...wide, locale: "en-US" }, async (page, open) => {
      await open("/");
      await expect.poll(() => page.url()).toBe(`${origin}/en/`);
      await switchTo(page).click();
      await page.waitForURL(`${origin}/`);
      await page.goto("about:blank");
      await page.goto(`${origin}/`);
      await page.waitForURL(`${origin}/`);
      expect(await page.locator("html").getAttribute("lang")).toBe("vi");
      await page.goto("about:blank");
      await open("/en/");
      expect(page.url()).toBe(`${origin}/en/`);
      await switchTo(page).click();
      await page.waitForURL(`${origin}/`);
      await switchTo(page).click();
      await page.waitForURL(`${origin}/en/`);
    }));

  test("keeps the place also in the context menu and by the middle button", () =>
    withPage(wide, async (page, open) => {
      await open(`${chapter}#grdp`);
      await switchTo(page).dispatchEvent("contextmenu");
      expect(await switchTo(page).getAttribute("href")).toMatch(/economy\/#grdp$/);
      await open(`${chapter}#grdp-yoy`);
      await page.evaluate(() => {
        location.hash = "#grdp-services";
      });
      await switchTo(page).dispatchEvent("pointerdown", { button: 1 });
      expect(await switchTo(page).getAttribute("href")).toMatch(/economy\/#grdp-services$/);
    }));
});

describe("settings", () => {
  test("are remembered on every page, in every language, until they are taken back", () =>
    withPage(wide, async (page, open) => {
      await open(chapter);
      expect(await look(page)).toEqual({ fontSize: "16px", colorScheme: "light dark", isDark: false });
      await page.getByRole("button", { name: "Cách hiển thị" }).click();
      await choose(page, "theme", "dark");
      await choose(page, "text", "largest");
      const chosen = { fontSize: "24px", colorScheme: "dark", isDark: true };
      expect(await look(page)).toEqual(chosen);
      await open(chapterInEnglish);
      expect(await look(page)).toEqual(chosen);
      await page.getByRole("button", { name: "Reading settings" }).click();
      expect(await page.locator("[data-setting][value=dark]").isChecked()).toBe(true);
      await choose(page, "theme", "");
      await choose(page, "text", "");
      await open("/");
      expect(await look(page)).toEqual({ fontSize: "16px", colorScheme: "light dark", isDark: false });
    }));

  test("light is chosen over a dark device", () =>
    withPage({ ...wide, colorScheme: "dark" }, async (page, open) => {
      await open(chapter);
      expect((await look(page)).isDark).toBe(true);
      await page.getByRole("button", { name: "Cách hiển thị" }).click();
      await choose(page, "theme", "light");
      expect((await look(page)).isDark).toBe(false);
    }));

  test("the largest text fits a narrow window", () =>
    withPage(narrow, async (page, open) => {
      await page.addInitScript(() => localStorage.setItem("text", "largest"));
      for (const path of [chapter, "/2021-q1/song-ngu/kinh-te/", "/404.html"]) {
        await open(path);
        expect((await look(page)).fontSize).toBe("24px");
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      }
    }));

  /** The theme that the root has when the first element comes that is painted. */
  const themeAtFirst = async (page: Page, path: string): Promise<unknown> => {
    await page.addInitScript(() => {
      localStorage.setItem("theme", "dark");
      new MutationObserver((_, observer) => {
        if (document.querySelector("body > .skip") === null) return;
        observer.disconnect();
        Object.assign(globalThis, { themeAtFirst: document.documentElement.dataset["theme"] ?? "none" });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(origin + path, { waitUntil: "load" });
    return page.evaluate(() => (globalThis as { themeAtFirst?: string }).themeAtFirst);
  };

  test("stand before the page is painted", () =>
    withPage(wide, async (page) => {
      expect(await themeAtFirst(page, chapter)).toBe("dark");
    }));

  test("would not without the script that opens the body", () =>
    withPage(wide, async (page) => {
      await page.route(`**${chapter}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<script>try\{for[^<]*<\/script>/, "");
        await route.fulfill({ response, body });
      });
      expect(await themeAtFirst(page, chapter)).toBe("none");
    }));

  test("act on the page also where the browser remembers nothing", () =>
    withPage(wide, async (page, open) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, "localStorage", {
          get: () => {
            throw new DOMException("no storage", "SecurityError");
          },
        });
      });
      await open(chapter);
      await page.getByRole("button", { name: "Cách hiển thị" }).click();
      await choose(page, "theme", "dark");
      expect((await look(page)).isDark).toBe(true);
    }));
});

describe("the place", () => {
  const marked = (page: Page) =>
    page
      .locator(".contents [aria-current]")
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash));

  test("is marked in the contents as one reads, and nothing moves", () =>
    withPage(wide, async (page, open) => {
      await open(chapter);
      const box = () => page.locator(".contents").evaluate((nav) => nav.scrollHeight);
      const before = await box();
      expect(await marked(page)).toEqual([]);
      for (const id of ["section-agriculture", "section-industry", "section-finance"]) {
        await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView());
        await expect.poll(() => marked(page)).toEqual([`#${id}`]);
        expect(await page.locator(`.contents [aria-current="location"]`).count()).toBe(1);
      }
      expect(await box()).toBe(before);
    }));

  test("on a phone stands in a bar that opens the contents", () =>
    withPage(narrow, async (page, open) => {
      await open(chapter);
      await page.locator("#section-industry").evaluate((section) => section.scrollIntoView());
      await expect.poll(() => page.locator("[data-place]").textContent()).toContain("công nghiệp");
      const summary = page.locator(".contents summary");
      expect((await summary.boundingBox())?.y).toBeLessThan(10);
      await summary.click();
      await page.locator(".contents a[href='#section-finance']").click();
      await expect.poll(() => marked(page)).toEqual(["#section-finance"]);
      expect(await page.locator(".contents details").getAttribute("open")).toBeNull();
    }));

  test("contents beside a chapter are open to eye and keyboard", () =>
    withPage(wide, async (page, open) => {
      await open(chapter);
      const first = page.locator(".contents a").first();
      expect(await first.isVisible()).toBe(true);
      await first.focus();
      expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
    }));

  test("is said on the way to the page, part and chapter by name", () =>
    withPage(wide, async (page, open) => {
      await open(chapter);
      const way = await page.locator(".breadcrumbs li").allTextContents();
      expect(way.map((step) => step.trim())).toEqual([
        "Trang chủ",
        "Báo cáo quý 1 năm 2021",
        "Phần A",
        "Kinh tế",
      ]);
      expect(await page.locator(".pager a").last().textContent()).toContain("Văn hóa");
    }));

  test("every paragraph has a link by pointer that is no stop of the keyboard, and says when it is copied", () =>
    withPage({ ...wide, permissions: ["clipboard-read", "clipboard-write"] }, async (page, open) => {
      await open(chapter);
      const paragraph = page.locator("#agriculture-3");
      await paragraph.hover();
      const link = page.locator("[data-place-link]");
      expect(await link.getAttribute("href")).toBe("#agriculture-3");
      expect(await link.getAttribute("tabindex")).toBe("-1");
      expect(await page.locator("[data-place-link]").count()).toBe(1);
      await link.click();
      expect(new URL(page.url()).hash).toBe("#agriculture-3");
      await expect.poll(() => page.locator("[data-place-said]").textContent()).toBe("Đã sao chép liên kết.");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        `${origin}${chapter}#agriculture-3`,
      );
    }));
});

describe("without script", () => {
  const still = { javaScriptEnabled: false };

  test("contents open, settings are not shown", () =>
    withPage({ ...narrow, ...still }, async (page, open) => {
      await open(chapter);
      expect(await page.locator(".settings").isVisible()).toBe(false);
      expect(await page.locator(".contents a").first().isVisible()).toBe(false);
      await page.locator(".contents summary").click();
      expect(await page.locator(".contents a").first().isVisible()).toBe(true);
    }));

  test("both languages stand side by side, or one below the other", () =>
    withPage({ ...wide, ...still }, async (page, open) => {
      await open("/en/2021-q1/side-by-side/economy/");
      const boxes = async () =>
        Promise.all(
          ["#agriculture-2", ".pair:has(#agriculture-2) [lang=en] p"].map((cell) =>
            page.locator(cell).boundingBox(),
          ),
        );
      const [vi, en] = await boxes();
      expect(Math.abs((vi?.y ?? 0) - (en?.y ?? 9))).toBeLessThan(1);
      expect(vi?.x).toBeLessThan(en?.x ?? 0);
      await page.setViewportSize({ width: 360, height: 740 });
      const [above, below] = await boxes();
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    }));
});

test.for([
  ["/khong-co/", "vi", "Kinh tế", "/tim-kiem/"],
  ["/en/not-there/", "en", "Economy", "/en/search/"],
] as const)("at %s, where there is no page, one can search and go on", ([path, language, name, search]) =>
  withPage(wide, async (page, open) => {
    await open(path);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("main form").getAttribute("action")).toBe(search);
    expect(await page.locator("main").getByRole("link", { name, exact: true }).count()).toBe(1);
  }),
);

test("a search without a hit says what to try, and shows the indexes", () =>
  withPage(wide, async (page, open) => {
    await open("/tim-kiem/?q=zzzzqx");
    await page.locator("[data-empty]").waitFor();
    expect(await page.locator("[data-indexes]").isVisible()).toBe(true);
    await page.locator("#search-box").fill("GRDP");
    await expect.poll(() => page.locator("[data-empty]").isVisible()).toBe(false);
  }));
