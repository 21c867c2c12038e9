import { verdict, type PageGate } from "../gate.ts";

/** Milliseconds after which a page is taken not to answer; also one on a busy machine has answered by then. */
const patience = 12_000;

/** A search that answers on its own page says so to those who do not see it: a live region changes. */
export const status: PageGate = {
  name: "status",
  media: ["light"],
  async evaluate(page, path) {
    const field = page.locator('main input[type="search"]').first();
    if ((await field.count()) === 0 || !(await field.isVisible())) return { issues: [], checked: 0 };
    const before = await page.evaluate(liveText);
    const address = new URL(page.url()).pathname;
    await field.fill("a");
    await field.press("Enter");
    const told = await page
      .waitForFunction(tellsMore, before, { timeout: patience })
      .then(() => true)
      .catch(() => false);
    const isElsewhere = new URL(page.url()).pathname !== address;
    const message = { vi: "kết quả tìm không được báo", en: "the result of a search is not announced" };
    return verdict("status", path, message, {
      faults: told || isElsewhere ? [] : ['input[type="search"]'],
      checked: 1,
    });
  },
};

/** Runs in the page. */
function liveText(): string {
  const live = document.querySelectorAll(
    "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive], output",
  );
  return [...live].map((element) => element.textContent.trim()).join("\n");
}

/** Runs in the page. */
function tellsMore(before: string): boolean {
  const live = document.querySelectorAll(
    "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive], output",
  );
  const now = [...live].map((element) => element.textContent.trim()).join("\n");
  return now !== before && now !== "";
}
