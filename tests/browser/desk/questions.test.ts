import { execFileSync } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { parse } from "yaml";
import { afterAll, beforeAll, expect, test } from "vitest";
import { questionFile } from "../../../src/model/question.ts";
import { openBrowser } from "../browser.ts";
import { enterDesk } from "./enter-desk.ts";
import { importWord, sendWord } from "./import-word.ts";
import { nextQuarter } from "./next-quarter.ts";
import { startDesk, type RunningDesk } from "./running-desk.ts";

let desk: RunningDesk;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  browser = await openBrowser();
  const context = await browser.newContext();
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const questions = async () =>
  questionFile.parse(
    parse(await readFile(join(desk.folder, "content/reports/2001-q2/questions.yaml"), "utf8")),
  );

/** Imports a file with other numbers in the place of the draft: what it says otherwise is asked again. */
const importChanged = async (...numbers: Parameters<typeof nextQuarter>) => {
  await page.goto(`${desk.origin}/desk/`);
  await page.check("input[name=replace]");
  await importWord(page, Buffer.from(nextQuarter(...numbers)));
};

/** Starts the desk again that was killed, and waits until the page that is open knows it. */
const startAgain = async () => {
  desk = await startDesk(desk.folder, Number(new URL(desk.origin).port));
  const other = await page.context().newPage();
  await enterDesk(other, desk);
  await page.locator("#server-lost").waitFor({ state: "hidden" });
  await other.close();
};

/** Presses Enter until the card is another: a second press within the time of a bouncing key counts as none. */
const pressEnterUntilGone = async (heading: string | null) => {
  const headings = page.locator("#card-heading");
  while ((await headings.allTextContents()).includes(heading ?? "")) await page.keyboard.press("Enter");
};

const openFields = () =>
  page
    .locator(".option-field")
    .evaluateAll((all) => all.filter((one) => !one.querySelector("input:checked")).length);

test("the address of the desk opens one browser, and nothing is shown without it", async () => {
  expect((await fetch(`${desk.origin}/desk/`, { redirect: "manual" })).status).toBe(401);
  expect((await fetch(`${desk.origin}/2001-q1/`, { redirect: "manual" })).status).toBe(401);
  await enterDesk(page, desk);
  expect(await page.evaluate(() => location.hash)).toBe("");
});

test.for([
  ["GET", "/desk/%/", 400],
  ["GET", "/desk/%ff/text/", 400],
  ["GET", "/desk/2001-q2/text/?section=%00", 400],
  ["POST", "/desk/", 405],
  ["GET", "/desk/call/answer/", 405],
  ["GET", "/desk/no-such-report/questions/", 404],
  ["GET", "/desk/__proto__/preview/", 404],
  ["GET", "/desk/2001-q1/no-such-step/", 404],
] as const)("%s %s answers %i with words in Vietnamese", async ([method, address, status]) => {
  const answer = await page.context().request.fetch(`${desk.origin}${address}`, {
    method,
    headers: { Origin: desk.origin },
  });
  const text = await answer.text();
  expect(answer.status()).toBe(status);
  expect(text).toMatch(/Bàn biên tập|bàn biên tập/);
  expect(text).not.toMatch(/\bat \S+ \(|node_modules\/(?:vite|astro)/);
});

test.for([
  ["problems", { report: "no-such-report", file: "content/reports/no-such-report/report.yaml" }, 404],
  ["no-such-call", {}, 404],
  ["answer", "{", 400],
  ["problems", { report: "2001-q1", file: "x".repeat(11_000_000) }, 413],
] as const)("the call %s with what it cannot take is refused", async ([name, data, status]) => {
  const answer = await page.context().request.post(`${desk.origin}/desk/call/${name}/`, {
    data,
    headers: { Origin: desk.origin, "Content-Type": "application/json" },
  });
  expect(answer.status()).toBe(status);
});

test("a passage outside the report, by steps to the folder above, is not written", async () => {
  const said = { text: "x", ranges: [] };
  for (const file of ["../x.mdx", "../../site.mdx", "sections/../x.mdx", "\0.mdx"]) {
    const answer = await page.context().request.post(`${desk.origin}/desk/call/passage/`, {
      data: {
        key: file,
        report: "2001-q1",
        file: `content/reports/2001-q1/${file}`,
        index: 0,
        was: said,
        now: said,
      },
      headers: { Origin: desk.origin },
    });
    expect([answer.status(), await answer.json()]).toEqual([200, { saved: false }]);
  }
});

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

test("a Word file becomes a draft with questions", async () => {
  await importWord(page);
  expect((await questions()).questions.length).toBeGreaterThan(0);
});

test("a file that is no Word file is refused in words, and nothing is written", async () => {
  const before = await questions();
  await page.goto(`${desk.origin}/desk/`);
  await page.setInputFiles("input[name=word]", {
    name: "x.docx",
    mimeType: "",
    buffer: Buffer.from("no file"),
  });
  await sendWord(page);
  await page.locator("#word-state", { hasText: "Chưa nhập được" }).waitFor();
  expect(await questions()).toEqual(before);
});

test("Enter alone accepts nothing", async () => {
  await page.goto(`${desk.origin}/desk/2001-q2/questions/`);
  await page.locator(".question-card").waitFor();
  const before = await questions();
  const heading = await page.textContent("#card-heading");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Enter");
  expect(await page.textContent("#card-heading")).toBe(heading);
  expect(await page.locator(".option-field input:focus").count()).toBe(1);
  expect(await questions()).toEqual(before);
});

/** The digits of the proposals in the fields of the card, or of the first option where nothing is proposed. */
const proposals = () =>
  page.locator(".option-field").evaluateAll((all) =>
    all.map((field) => {
      const options = [...field.querySelectorAll(".option")];
      return String(
        Math.max(
          options.findIndex((one) => one.querySelector(".proposal")),
          0,
        ) + 1,
      );
    }),
  );

/** Chooses the first option of each field of the card on the screen and saves; returns its heading. */
const answerCard = async (): Promise<string> => {
  const heading = (await page.textContent("#card-heading")) ?? "";
  while ((await openFields()) > 0) await page.keyboard.press("1");
  await pressEnterUntilGone(heading);
  return heading;
};

test("an answer that was not written is said to be so, and its card is asked again", async () => {
  await page.goto(`${desk.origin}/desk/2001-q2/questions/`);
  await page.locator(".question-card").waitFor();
  const before = await questions();
  await page.route("**/desk/call/answer/", async (route) => {
    const { decisions } = route.request().postDataJSON() as { decisions: { id: string }[] };
    await route.fulfill({ json: { gone: [], refused: decisions.map(({ id }) => id) } });
  });
  await page.route("**/desk/call/control/", (route) => route.fulfill({ json: { missed: false } }));
  while ((await page.locator(".notice").count()) === 0) await answerCard();
  const open = page.locator("[role=alert] .notice button").first();
  const number = /\d+/.exec((await open.textContent()) ?? "")?.[0] ?? "";
  await open.press("Enter");
  await page.locator("#card-heading", { hasText: `Câu ${number} ` }).waitFor();
  expect(await page.locator(".option-field input:checked").count()).toBe(0);
  expect(await questions()).toEqual(before);
  await page.unrouteAll();
});

test("undo asks before it drops what another changed at the same place since", async () => {
  await page.goto(`${desk.origin}/desk/2001-q2/questions/`);
  await page.locator(".question-card").waitFor();
  const path = "content/reports/2001-q2/sections/rice/vi.mdx";
  const asked: { key: string; over?: unknown }[] = [];
  await page.route("**/desk/call/undo/", async (route) => {
    asked.push(route.request().postDataJSON() as (typeof asked)[number]);
    const conflicts = asked.length < 3 ? [{ path, other: "", otherHash: "h" }] : [];
    await route.fulfill({ json: { saved: false, conflicts } });
  });
  const notice = page.locator("[role=alert] .notice", { hasText: "sau bạn, có người đã sửa đúng chỗ này" });
  await page.keyboard.press("Control+z");
  expect(await notice.locator("a").getAttribute("href")).toContain("section=rice");
  await notice.getByRole("button", { name: "Để nguyên bản kia" }).press("Enter");
  await notice.waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await notice.getByRole("button", { name: "Vẫn hoàn tác" }).press("Enter");
  await page.locator("#live", { hasText: "không có gì để hoàn tác" }).waitFor({ state: "attached" });
  expect(asked.map(({ over }) => over)).toEqual([undefined, undefined, { [path]: "h" }]);
  const editors = asked.map(({ key }) => key.split(".")[0]);
  expect(new Set(editors).size).toBe(1);
  expect(new Set(asked.map(({ key }) => key)).size).toBe(3);
  await page.unrouteAll();
});

test("while the desk is down the page says what it waits for, and the answer is sent when it is back", async () => {
  await page.goto(`${desk.origin}/desk/2001-q2/questions/`);
  await page.locator(".question-card").waitFor();
  let isDown = true;
  const sent: unknown[] = [];
  await page.route("**/desk/call/answer/", (route) => route.fulfill({ json: { gone: [], refused: [] } }));
  await page.route("**/desk/call/control/", (route) => {
    if (isDown) return route.abort();
    sent.push(route.request().postDataJSON());
    return route.fulfill({ json: { missed: false } });
  });
  const awaiting = page.locator("p.card[role=status]");
  while ((await awaiting.count()) === 0) await answerCard();
  await awaiting.getByText("được giữ trong trình duyệt này").waitFor();
  isDown = false;
  await page.locator("#card-heading, .nothing-left").waitFor();
  expect(sent).toHaveLength(1);
  await page.unrouteAll();
});

test("one press a decision and one a card answer all questions; a wrong proposal that was accepted opens them again", async () => {
  await page.reload();
  await page.locator(".question-card").waitFor();
  const told = await page.textContent("#questions .why");
  expect(told).toContain("1 câu kiểm soát");
  let presses = 0;
  let decisions = 0;
  let cards = 0;
  let missed = 0;
  let written = 0;
  const shown = page.locator("#card-heading, #missed-control, .nothing-left").first();
  while ((await shown.getAttribute("class")) !== "card nothing-left") {
    if ((await shown.getAttribute("id")) === "missed-control") {
      missed += 1;
      expect(await page.textContent(".missed-control")).toContain("Máy cố ý đề xuất sai");
      const { questions: open, answered = [] } = await questions();
      expect(answered.some(({ id }) => id.startsWith("control-"))).toBe(false);
      expect(open.length + answered.length).toBeGreaterThanOrEqual(written);
      expect(answered.filter(({ answer }) => answer.do === "accept")).toEqual([]);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("#missed-control").waitFor({ state: "detached" });
      continue;
    }
    const heading = await page.textContent("#card-heading");
    const digits = await proposals();
    decisions += digits.length;
    cards += 1;
    written = (await questions()).questions.length;
    for (let left = await openFields(); left > 0; left = await openFields()) {
      await page.keyboard.press(digits[digits.length - left] ?? "1");
      presses += 1;
    }
    await pressEnterUntilGone(heading);
    presses += 1;
  }
  await page.locator("#save-state", { hasText: "Đã ghi" }).waitFor({ state: "attached" });
  await expect.poll(async () => (await questions()).questions.length).toBe(0);
  const { answered = [] } = await questions();
  expect([presses, missed]).toEqual([decisions + cards, 1]);
  expect(answered.length).toBeGreaterThan(0);
});

test("a process killed between two files of an answer: no file is half written, the answer is there once; so are answers given while the desk is down", async () => {
  await importChanged(19, 62);
  const asked = (await questions()).questions.find(({ printed }) => printed?.startsWith("19 "));
  const section = join(desk.folder, asked?.place.file ?? "");
  const textOf = () => readFile(section, "utf8");
  const before = await textOf();
  const binding = `](#${asked?.subject ?? ""})`;
  expect(before).toContain(binding);
  await page.goto(`${desk.origin}/desk/2001-q2/questions/`);
  await page.locator(".question-card").waitFor();
  while ((await page.locator(`[data-field="${asked?.id ?? ""}"]`).count()) === 0)
    await page.keyboard.press("PageDown");
  // Opening a pipe for writing waits for a reader: the desk stays where it is about to write the text.
  const pipe = `${section}.${String(desk.pid)}.tmp`;
  execFileSync("mkfifo", [pipe]);
  await page.locator(".option", { hasText: "không phải số liệu" }).first().click();
  while ((await page.locator(".option-field:not(:has(input:checked))").count()) > 0)
    await page.locator(".option-field:not(:has(input:checked)) input").first().check();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await questions()).answered?.some(({ id }) => id === asked?.id)).toBe(true);
  expect(await textOf()).toBe(before);
  await desk.kill();
  await rm(pipe);

  await page.locator(`[data-field="${asked?.id ?? ""}"]`).waitFor({ state: "detached" });
  const whileDown = await page.locator(".option-field").first().getAttribute("data-field");
  await answerCard();
  await page.locator("#server-lost:visible").waitFor();
  const isOpen = async () => (await questions()).questions.some(({ id }) => id === whileDown);
  expect(await isOpen()).toBe(true);

  await startAgain();
  expect(await textOf()).not.toContain(binding);
  await page.locator("#save-state", { hasText: "Đã ghi" }).waitFor({ state: "attached" });
  const { answered = [], questions: open } = await questions();
  expect(answered.filter(({ id }) => id === asked?.id)).toHaveLength(1);
  expect(open.some(({ id }) => id === asked?.id)).toBe(false);
  expect(await textOf()).not.toContain(binding);
  expect(await isOpen()).toBe(false);
});
