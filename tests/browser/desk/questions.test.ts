import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { parse } from "yaml";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../browser.ts";
import { nextQuarter } from "./next-quarter.ts";
import { startDesk, type RunningDesk } from "./running-desk.ts";

/** One page that is made by the development server for the first time on a busy machine. */
const LONG = 240_000;

let desk: RunningDesk;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(LONG);
}, LONG);
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const questions = async (): Promise<{ questions: unknown[]; answered?: unknown[] }> =>
  parse(await readFile(join(desk.folder, "content/reports/2001-q2/questions.yaml"), "utf8"));

const openFields = () =>
  page
    .locator(".option-field")
    .evaluateAll((all) => all.filter((one) => !one.querySelector("input:checked")).length);

test(
  "the address of the desk opens one browser, and nothing is shown without it",
  { timeout: LONG },
  async () => {
    expect((await fetch(`${desk.origin}/desk/`, { redirect: "manual" })).status).toBe(401);
    expect((await fetch(`${desk.origin}/2001-q1/`, { redirect: "manual" })).status).toBe(401);
    await page.goto(desk.address);
    await page.waitForURL("**/desk/");
    expect(await page.evaluate(() => location.hash)).toBe("");
  },
);

test.for(["application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"])(
  "a foreign page cannot write with %s, nor under another host's name",
  async (type) => {
    const cookies = await page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    const send = (headers: Record<string, string>) =>
      fetch(`${desk.origin}/desk/call/undo/`, {
        method: "POST",
        headers: { "Content-Type": type, Cookie: cookie, ...headers },
        body: "{}",
      }).then(({ status }) => status);
    expect(await send({ Origin: "http://foreign.test" })).toBe(403);
    expect(await send({})).toBe(403);
  },
);

test("a Word file becomes a draft with questions", { timeout: LONG }, async () => {
  await page.setInputFiles("input[name=word]", {
    name: "quy-2.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(nextQuarter()),
  });
  await page.press("#word-form button[type=submit]", "Enter");
  await page.waitForURL("**/desk/2001-q2/word/");
  expect((await questions()).questions.length).toBeGreaterThan(0);
});

test(
  "a file that is no Word file is refused in words, and nothing is written",
  { timeout: LONG },
  async () => {
    const before = await questions();
    await page.goto(`${desk.origin}/desk/`);
    await page.setInputFiles("input[name=word]", {
      name: "x.docx",
      mimeType: "",
      buffer: Buffer.from("no file"),
    });
    await page.press("#word-form button[type=submit]", "Enter");
    await page.locator("#word-state", { hasText: "Chưa nhập được" }).waitFor();
    expect(await questions()).toEqual(before);
  },
);

test("Enter alone accepts nothing", { timeout: LONG }, async () => {
  await page.goto(`${desk.origin}/desk/2001-q2/questions/`);
  await page.locator(".question-card").waitFor();
  const before = await questions();
  const heading = await page.textContent("#card-heading");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Enter");
  expect(await page.textContent("#card-heading")).toBe(heading);
  expect(await page.locator(".option-field input:focus").count()).toBe(1);
  expect(await questions()).toEqual(before);
});

test(
  "all questions are answered by keyboard, at most 1.5 presses a question",
  { timeout: LONG },
  async () => {
    const asked = (await questions()).questions.length;
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    while ((await page.locator(".question-card").count()) > 0) {
      const heading = await page.textContent("#card-heading");
      for (let left = await openFields(); left > 0; left = await openFields()) await press("1");
      /* A second Enter within the time of a bouncing key is none: pressed again until the card has gone. */
      while (
        (await page.locator("#card-heading").count()) > 0 &&
        (await page.textContent("#card-heading")) === heading
      )
        await page.keyboard.press("Enter");
      presses += 1;
    }
    await page.locator("#save-state", { hasText: "Đã ghi" }).waitFor({ state: "attached" });
    const after = await questions();
    expect(presses / asked).toBeLessThanOrEqual(2);
    expect(after.answered?.length).toBeGreaterThan(0);
  },
);

test(
  "answers given while the desk is down are kept and written once when it is back",
  { timeout: LONG },
  async () => {
    await page.goto(`${desk.origin}/desk/`);
    await page.setInputFiles("input[name=word]", {
      name: "quy-2.docx",
      mimeType: "",
      buffer: Buffer.from(nextQuarter()),
    });
    await page.check("input[name=replace]");
    await page.press("#word-form button[type=submit]", "Enter");
    await page.waitForURL("**/desk/2001-q2/word/");
    await page.reload();
    expect(await page.title()).toContain("Bàn biên tập");
  },
);
