import type { Page } from "playwright-core";
import { nextQuarter } from "./next-quarter.ts";

const WORD_FILE = {
  name: "quy-2.docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from(nextQuarter()),
};

/** Sends the form of the page of the reports. Until its script listens the form does nothing, so the key is pressed again. */
export async function sendWord(page: Page): Promise<void> {
  const isSent = (): Promise<boolean> =>
    page
      .evaluate(() => document.querySelector("#word-state")?.textContent !== "")
      // The next page is coming already.
      .catch(() => true);
  do await page.press("#word-form button[type=submit]", "Enter");
  while (!(await isSent()));
}

/** Imports a Word file as report 2001-q2 on the page of the reports. Rejects with what that page says when it does not go on. */
export async function importWord(page: Page, buffer: Buffer = WORD_FILE.buffer): Promise<void> {
  await page.setInputFiles("input[name=word]", { ...WORD_FILE, buffer });
  await page.fill("input[name=id]", "2001-q2");
  await sendWord(page);
  await page.waitForURL("**/desk/2001-q2/word/").catch(async (cause: unknown) => {
    const said = await page.textContent("body");
    throw new Error(`${page.url()}: ${said ?? "an empty page"}`, { cause });
  });
}
