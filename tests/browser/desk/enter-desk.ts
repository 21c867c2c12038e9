import type { BrowserContext, Page } from "playwright-core";
import { importWord } from "./import-word.ts";
import type { RunningDesk } from "./running-desk.ts";

/** Opens the address that the desk prints, which lets the browser of a page in. */
export async function enterDesk(page: Page, { address }: RunningDesk): Promise<void> {
  await page.goto(address);
  await page.waitForURL("**/desk/");
}

/** A new page in a desk, on the report 2001-q2 that was imported there from a Word file. */
export async function openDraft(context: BrowserContext, desk: RunningDesk): Promise<Page> {
  const page = await context.newPage();
  await enterDesk(page, desk);
  await importWord(page);
  return page;
}
