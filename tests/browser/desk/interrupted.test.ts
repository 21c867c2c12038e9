import { execFileSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import type { QuestionFile } from "../../../src/model/question.ts";
import { openBrowser } from "../browser.ts";
import { enterDesk, openDraft } from "./enter-desk.ts";
import { startDesk, type RunningDesk } from "./running-desk.ts";

const REPORT = "content/reports/2001-q2";
let desk: RunningDesk;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  browser = await openBrowser();
  context = await browser.newContext();
  page = await openDraft(context, desk);
});
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const textOf = (path: string): Promise<string> => readFile(join(desk.folder, REPORT, path), "utf8");
const questions = async (): Promise<QuestionFile> => parse(await textOf("questions.yaml")) as QuestionFile;

test("a process killed between two files of an answer: no file is half written, the answer is there once", async () => {
  const asked = (await questions()).questions.find(({ printed }) => printed?.startsWith("17 "));
  const section = asked?.place.file.slice(REPORT.length + 1) ?? "";
  const before = await textOf(section);
  const binding = `](#${asked?.subject ?? ""})`;
  expect(before).toContain(binding);
  await page.goto(`${desk.origin}/desk/2001-q2/questions/`);
  await page.locator(".question-card").waitFor();
  while ((await page.locator(`[data-field="${asked?.id ?? ""}"]`).count()) === 0)
    await page.keyboard.press("PageDown");
  // Opening a pipe for writing waits for a reader: the desk stays where it is about to write the text.
  const pipe = `${join(desk.folder, REPORT, section)}.${String(desk.pid)}.tmp`;
  execFileSync("mkfifo", [pipe]);
  await page.locator(".option", { hasText: "không phải số liệu" }).first().click();
  while ((await page.locator(".option-field:not(:has(input:checked))").count()) > 0)
    await page.locator(".option-field:not(:has(input:checked)) input").first().check();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await questions()).answered?.some(({ id }) => id === asked?.id)).toBe(true);
  expect(await textOf(section)).toBe(before);

  await desk.kill();
  await rm(pipe);
  desk = await startDesk(desk.folder, Number(new URL(desk.origin).port));
  expect(await textOf(section)).not.toContain(binding);
  const other = await context.newPage();
  await enterDesk(other, desk);
  await page.locator("#server-lost").waitFor({ state: "hidden" });
  await page.locator("#save-state", { hasText: "Đã ghi" }).waitFor({ state: "attached" });
  const { answered = [], questions: open } = await questions();
  expect(answered.filter(({ id }) => id === asked?.id)).toHaveLength(1);
  expect(open.some(({ id }) => id === asked?.id)).toBe(false);
  expect(await textOf(section)).not.toContain(binding);
});
