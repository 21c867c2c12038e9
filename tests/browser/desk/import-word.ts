import type { Page } from "playwright-core";
import { nextQuarter } from "./next-quarter.ts";

const WORD_FILE = {
  name: "quy-2.docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from(nextQuarter()),
};

/** Imports a Word file as report 2001-q2 on the page of the reports. Rejects with what that page says when it does not go on. */
export async function importWord(page: Page, buffer: Buffer = WORD_FILE.buffer): Promise<void> {
  await page.setInputFiles("input[name=word]", { ...WORD_FILE, buffer });
  await page.fill("input[name=id]", "2001-q2");
  await page.press("#word-form button[type=submit]", "Enter");
  await page.waitForURL("**/desk/2001-q2/word/").catch(async (cause: unknown) => {
    const said = await page.textContent("body");
    throw new Error(`${page.url()}: ${said ?? "an empty page"}`, { cause });
  });
}
