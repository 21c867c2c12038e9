import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readContent } from "../../../src/checks/read-content.ts";
import { readContentFiles } from "../../../scripts/content/read-files.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { Edition } from "../../../src/report/edition.ts";
import { comparisonText, valueText } from "../../../src/wording/observation-text.ts";
import { occurrences, sentenceOf } from "../../../src/report/occurrences.ts";
import { twoReports } from "../../fixtures/two-reports.ts";
import { HANGS } from "../../hangs.ts";
import { openBrowser } from "../browser.ts";
import { answerQuestions } from "./answer-questions.ts";
import { enterDesk } from "./enter-desk.ts";
import { keyboardOf, type Keyboard } from "./keyboard.ts";
import { nextQuarter } from "./next-quarter.ts";
import { startSignedDesk, type SignedDesk, type TestSigner } from "./signed-desk.ts";

/**
 * From the Word file to the published report, and a correction of a public one, with keys alone. `BAOCAO_WORD` names
 * another Word file, which is taken over the project's own content.
 */
const other = process.env["BAOCAO_WORD"];
const project = join(import.meta.dirname, "../../..");
const content =
  other === undefined
    ? new Map([...twoReports()].filter(([path]) => !path.startsWith("content/reports/2001-q2/")))
    : join(project, "content");
const ID = other === undefined ? "2001-q2" : (process.env["BAOCAO_WORD_ID"] ?? "2021-h1");
/** The report that is public before. */
const PUBLIC = other === undefined ? "2001-q1" : "2021-q1";
/** Of a whole report, which has hundreds of questions, a step takes longer than a test. */
const LONG = other === undefined ? HANGS : 2 * HANGS;

let desk: SignedDesk;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let keys: Keyboard;

const open = (step: string): Promise<unknown> => page.goto(`${desk.origin}/desk/${ID}/${step}`);
const main = (selector: string): Locator => page.locator(`main ${selector}`);
const printedText = (edition: Edition, { id }: Observation): string =>
  occurrences(edition).find(({ figure, locale }) => figure.id === id && locale === "vi")?.figure.text ?? id;
const release = (id = ID): Promise<string> =>
  readFile(join(desk.folder, `content/reports/${id}/release.yaml`), "utf8");
const calendar = (): Promise<string> => readFile(join(desk.folder, "content/calendar.yaml"), "utf8");
const editionOf = () => {
  process.env["CONTENT"] = join(desk.folder, "content");
  try {
    return readContent(readContentFiles(project)).reports.find(({ id }) => id === ID)?.edition;
  } finally {
    delete process.env["CONTENT"];
  }
};
/** Does what leaves the page, and waits until the next one is there. */
const leaving = async (what: () => Promise<void>): Promise<void> => {
  await page.evaluate(() => (document.documentElement.dataset["left"] = "no"));
  await what();
  await page.waitForFunction(() => document.documentElement.dataset["left"] === undefined);
  await page.waitForLoadState("networkidle");
};
const focusedId = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
/** Fills every empty field of a form in another language with invented English that has the numbers beside it. */
const fillEnglish = async (fields: Locator): Promise<void> => {
  for (const field of await fields.all()) {
    if ((await field.inputValue()) !== "") continue;
    const beside = await field.evaluate(
      (one) => one.closest(".words")?.querySelector<HTMLTextAreaElement>("textarea[lang=vi]")?.value ?? "",
    );
    const own = [...String(keys.presses())].map((digit) => "abcdefghij"[Number(digit)]).join("");
    await keys.write(field, ["Test words", own, ...(beside.match(/\d+/g) ?? [])].join(" "));
  }
};

beforeAll(async () => {
  desk = await startSignedDesk(content);
  browser = await openBrowser();
  context = await browser.newContext();
  page = await context.newPage();
  keys = keyboardOf(page);
}, LONG);
afterAll(async () => {
  await browser.close();
  await desk.stop();
});

test("a Word file is chosen and becomes a draft", { timeout: LONG }, async () => {
  await enterDesk(page, desk);
  await page.waitForLoadState("networkidle");
  const buffer = other === undefined ? Buffer.from(nextQuarter()) : await readFile(other);
  await keys.chooseFile(main("input[name=word]"), {
    name: other === undefined ? "quy-2.docx" : basename(other),
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer,
  });
  await keys.write(main("input[name=id]"), ID);
  await keys.activate(main("button[type=submit]"));
  await page.waitForURL(`**/desk/${ID}/word/`);
});

test("the letterhead is compared and its translation completed", { timeout: LONG }, async () => {
  await page.waitForLoadState("networkidle");
  await fillEnglish(main("#words-form textarea[lang=en]"));
  await keys.activate(main("#words-form button[type=submit]"));
  await page.waitForURL(`**/desk/${ID}/questions/`);
});

test(
  "every question is answered by one press a decision, a card and a row to see",
  { timeout: LONG },
  async () => {
    const { cards, decisions, rows, figures, presses, minutes } = await answerQuestions(page, keys);
    console.log(
      `${String(figures)} questions, ${String(cards)} cards, ${String(decisions)} decisions, ${String(presses)} presses: ` +
        `${(presses / figures).toFixed(2)} a question, ${minutes.toFixed(1)} minutes by the model`,
    );
    expect(presses).toBeLessThanOrEqual(decisions + cards + rows);
    if (other !== undefined) expect(presses / figures).toBeLessThanOrEqual(1.5);
  },
);

test("new indicators are named", { timeout: LONG }, async () => {
  await open("names/");
  await page.waitForLoadState("networkidle");
  const forms = await main(".name-form").all();
  for (const form of forms) {
    await fillEnglish(form.locator("input[lang=en]"));
    const topic = form.locator("select[name=topic]");
    if ((await topic.count()) > 0 && (await topic.inputValue()) === "") {
      await keys.goTo(topic);
      await keys.press("ArrowDown");
    }
    await keys.activate(form.locator("button[type=submit]"));
    await form.locator(".form-state", { hasText: "Đã ghi" }).waitFor();
  }
  await page.locator("#names-state", { hasText: "Còn 0 " }).waitFor();
});

test("figures that are easily wrong are looked at", { timeout: LONG }, async () => {
  await open("look/");
  await page.waitForLoadState("networkidle");
  const cards = main("[data-look]");
  for (let left = await cards.count(); left > 0; left -= 1) {
    await keys.activate(cards.first().locator("button"));
    await expect.poll(() => cards.count()).toBe(left - 1);
  }
  await page.locator("#live, #save-state").first().waitFor({ state: "attached" });
});

test("what the figures are is confirmed section by section", { timeout: LONG }, async () => {
  await open("text/");
  const sections = await main("nav.sections a").evaluateAll((links) =>
    links.map((one) => one.getAttribute("href") ?? ""),
  );
  for (const section of sections) {
    await open(`text/${section}`);
    await page.waitForLoadState("networkidle");
    const confirm = main("#confirm-section");
    if ((await confirm.count()) > 0) {
      await leaving(() => keys.activate(confirm));
      await expect.poll(focusedId).toBe("section-title");
      // Where no other section is left, the same page is loaded anew.
      await page.reload();
      await expect.poll(focusedId).toBe("section-title");
      await open(`text/${section}`);
    }
    expect(await confirm.count()).toBe(0);
  }
});

test(
  "the translation is written where it is missing and confirmed where it was carried",
  { timeout: LONG },
  async () => {
    await open("translation/");
    const sections = await main("nav.sections a").evaluateAll((links) =>
      links.map((one) => one.getAttribute("href") ?? ""),
    );
    for (const section of sections) {
      await open(`translation/${section}`);
      await page.waitForLoadState("networkidle");
      const forms = main("tr[data-state=empty] .translate-form");
      while ((await forms.count()) > 0) {
        const form = forms.first();
        const row = main("tr[data-state=empty]")
          .filter({ has: page.locator(".translate-form") })
          .first();
        const words = (await row.locator("td").first().textContent())?.trim() ?? "";
        for (const title of await form.locator("input[name=title], input[name^=said-]").all())
          if ((await title.inputValue()) === "")
            await keys.write(title, `Test title of ${section.replace("?section=", "")}`);
        if ((await form.locator("textarea").count()) > 0)
          await keys.write(form.locator("textarea"), englishOf(words));
        const behind = form.locator("input[name=behind]");
        if ((await behind.count()) > 0 && (await behind.inputValue()) === "")
          await keys.write(behind, (await form.locator("q[lang=en]").textContent()) ?? "");
        await leaving(() => keys.activate(form.locator("button")));
      }
      const confirm = main("#confirm-section");
      if ((await confirm.count()) === 0) continue;
      for (const row of await main("tr[data-state=unread]").all()) await keys.goTo(row);
      await leaving(() => keys.activate(confirm));
      await expect.poll(focusedId).toBe("section-title");
    }
  },
);

/** Numbers that are no figures, and the English for them. */
const OTHER_NUMBERS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [
    /ngày (\d+) tháng (\d+) năm (\d{4})/,
    ([, day, month, year]) => englishDay(Number(day), Number(month), Number(year)),
  ],
  [/giống (\d+)/, ([, name]) => `variety ${name ?? ""}`],
];
const englishDay = (day: number, month: number, year: number): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(
    new Date(year, month - 1, day),
  );

/**
 * Invented English that says the numbers of a Vietnamese passage in their order: figures as English prints them, changes
 * with what they are compared with.
 */
const englishOf = (official: string): string => {
  const edition = editionOf();
  const said: { at: number; words: string }[] = [];
  let left = official;
  for (const one of edition?.observations.values() ?? []) {
    const printed = edition ? printedText(edition, one) : "";
    const at = left.indexOf(printed);
    if (!edition || at < 0) continue;
    said.push({ at, words: `${valueText(edition, one, "en")} ${comparisonText(edition, one, "en")}`.trim() });
    left = left.replace(printed, " ".repeat(printed.length));
  }
  for (const [pattern, words] of OTHER_NUMBERS) {
    const found = pattern.exec(left);
    if (found) said.push({ at: found.index, words: words(found) });
  }
  const inOrder = said.toSorted((a, b) => a.at - b.at).map(({ words }) => words);
  return `Test words ${inOrder.join(", ")}.`;
};

test("every finding of the audit is answered", { timeout: LONG }, async () => {
  await open("audit/");
  await page.waitForLoadState("networkidle");
  for (const form of await main(".finding-form").all()) {
    await keys.goTo(form.locator("input[name=answer]").first());
    while (!(await form.locator("input[value=explain]").isChecked())) await keys.press("ArrowDown");
    for (const field of await form.locator("textarea").all()) await keys.write(field, "in đúng như vậy");
    await keys.activate(form.locator("button[type=submit]"));
    await form.locator("[role=status]", { hasText: "Đã ghi" }).waitFor();
  }
});

test("both previews are opened, and the draft is marked in them", { timeout: LONG }, async () => {
  await open("preview/");
  for (const language of ["vi", "en"]) {
    await leaving(() => keys.activate(main(`a[href="?in=${language}&width=phone"]`)));
    const frame = page.frameLocator("iframe.preview");
    await frame.getByText("Bản thảo, chưa công bố").waitFor();
  }
});

const sign = async (role: "writer" | "approver", signer: TestSigner, passphrase = signer.passphrase) => {
  await keys.chooseOption(main("#approve-form select[name=signer]"), signer.name);
  await keys.chooseOption(main("#approve-form select[name=role]"), role);
  await keys.chooseFile(main("#approve-form input[name=keyFile]"), signer.keyFile);
  await keys.write(main("#approve-form input[name=passphrase]"), passphrase);
  await keys.press("Enter");
};

/** Types what a field of one language asks for. */
const writeIn = async (field: Locator, texts: Readonly<Record<string, string>>): Promise<void> => {
  await keys.write(field, texts[(await field.getAttribute("lang")) ?? ""] ?? "");
};

test("an announced hour is moved with a reason only", { timeout: LONG }, async () => {
  await open("publish/");
  await page.waitForLoadState("networkidle");
  const form = main("#schedule-form");
  const schedule = async (day: string): Promise<void> => {
    await keys.write(form.locator("input[name=day]"), day);
    await keys.write(form.locator("input[name=hour]"), "08:00");
  };
  await schedule("12/7/2001");
  expect(await page.textContent("#schedule-echo")).toContain("Thứ Năm, 12/7/2001, 08:00");
  await keys.goTo(form.locator("input[name=announced]"));
  await keys.press("Space");
  await leaving(() => keys.activate(form.locator("button")));
  await schedule("13/7/2001");
  await keys.activate(form.locator("button"));
  await page.locator("#schedule-echo", { hasText: "cần lý do" }).waitFor();
  expect(await release()).toContain("2001-07-12");
  for (const field of await form.locator("textarea").all())
    await writeIn(field, { vi: "chờ số liệu thử", en: "Waiting for sample figures" });
  await leaving(() => keys.activate(form.locator("button")));
  expect(await release()).toContain("2001-07-13");
});

test("an announced hour is cancelled with a reason only, and set again", { timeout: LONG }, async () => {
  const cancel = main("#cancel-form");
  await keys.activate(main("details:has(#cancel-form) > summary"));
  await keys.activate(cancel.locator("button"));
  await cancel.locator(".form-state", { hasText: "Chưa hủy" }).waitFor();
  for (const field of await cancel.locator("textarea").all())
    await writeIn(field, { vi: "hoãn họp thử", en: "Sample meeting put off" });
  await leaving(() => keys.activate(cancel.locator("button")));
  expect(await release()).not.toContain("planned");
  expect(await calendar()).toMatch(/state: cancelled[^]*hoãn họp thử/);
  const form = main("#schedule-form");
  await keys.write(form.locator("input[name=day]"), "13/7/2001");
  await keys.write(form.locator("input[name=hour]"), "08:00");
  for (const field of await form.locator("textarea").all())
    await writeIn(field, { vi: "họp lại thử", en: "Sample meeting set again" });
  await leaving(() => keys.activate(form.locator("button")));
  expect(await release()).toContain("2001-07-13");
  expect(await calendar()).toContain("state: planned");
});

test("nothing is signed with a wrong passphrase; an edit voids a signature", { timeout: LONG }, async () => {
  expect(await main("li").filter({ hasText: "Phải xong" }).allTextContents()).toEqual([]);
  await sign("writer", desk.writer, "cụm mật khẩu sai");
  await page.locator("#approve-state", { hasText: "Chưa có gì được ký" }).waitFor();
  expect(await release()).not.toContain("approvals");
  await leaving(() => sign("writer", desk.writer));
  expect(await release()).toContain("state: in-review");
  await open("word/");
  await page.waitForLoadState("networkidle");
  await keys.write(main("#words-form textarea[lang=en]").first(), "Sample Town, 10 July 2001");
  await keys.activate(main("#words-form button[type=submit]"));
  await page.waitForURL(`**/desk/${ID}/questions/`);
  await open("publish/");
  await page.waitForLoadState("networkidle");
  expect(await page.textContent("main")).toContain("nội dung đổi sau khi ký");
  await leaving(() => sign("writer", desk.writer));
  expect(await page.textContent("main")).not.toContain("nội dung đổi sau khi ký");
});

test("a signature is taken back, and the report is sent back with a reason", { timeout: LONG }, async () => {
  const openDetails = async (words: string): Promise<void> => {
    await keys.activate(main("summary").filter({ hasText: words }));
  };
  await openDetails("Rút chữ ký");
  await leaving(() => keys.activate(main("[data-withdraw=writer]")));
  expect(await release()).toContain("state: draft");
  await leaving(() => sign("writer", desk.writer));
  await openDetails("Gửi lại người soạn");
  await keys.chooseOption(main("#send-back-form select"), desk.approver.name);
  await keys.write(main("#send-back-form textarea"), "xem lại một số thử");
  await leaving(() => keys.activate(main("#send-back-form button")));
  expect(await page.textContent("main")).toContain("xem lại một số thử");
  const sentBack = await release();
  expect(sentBack).toContain("state: draft");
  expect(sentBack).not.toContain("approvals");
  await leaving(() => sign("writer", desk.writer));
  expect(await page.textContent("main")).not.toContain("xem lại một số thử");
});

test("the approver reads the sample by the sentences, then signs", { timeout: LONG }, async () => {
  await sign("approver", desk.approver);
  await page.locator("#approve-state", { hasText: "người duyệt phải đọc" }).waitFor();
  await leaving(() => keys.activate(main('a[href$="/sample/"]').first()));
  const edition = editionOf();
  const printings = edition ? occurrences(edition) : [];
  while ((await main("#sample-form").count()) > 0) {
    const printed = await page.textContent("mark");
    const values = await main("input[name=chosen]").evaluateAll((all) =>
      all.map((one) => (one as HTMLInputElement).value),
    );
    const sentence = (await page.textContent(".sentence")) ?? "";
    const isPrinted = (id: string): boolean =>
      printings.some(
        (one) => one.figure.id === id && one.figure.text === printed && sentenceOf(one) === sentence.trim(),
      );
    const digit = values.findIndex(isPrinted) + 1;
    await leaving(async () => {
      await keys.press(String(digit));
      await keys.press("Enter");
    });
  }
  expect(await page.textContent("main")).toContain("đều khớp");
  await leaving(() => keys.activate(main(`a[href$="/publish/"]`)));
  await leaving(() => sign("approver", desk.approver));
  expect(await release()).toContain("state: approved");
});

test("the approved report is released, and its pages stand in the site", { timeout: LONG }, async () => {
  await keys.activate(main("#release-form button"));
  await page.locator("#release-state", { hasText: "Đã công bố" }).waitFor({ timeout: LONG });
  expect(await release()).toContain("state: published");
  expect(await release()).not.toContain("returned");
  for (const file of [`${ID}/index.html`, `en/${ID}/index.html`])
    expect(await readFile(join(desk.folder, "dist", file), "utf8")).toContain("<h1");
});

test(
  "a correction of the public report is begun with its reasons; was and now are listed",
  { timeout: LONG },
  async () => {
    await page.goto(`${desk.origin}/desk/`);
    await page.waitForLoadState("networkidle");
    await leaving(() => keys.activate(main(`a[href="/desk/${PUBLIC}/corrections/"]`)));
    for (const field of await main("#reason-form textarea").all()) await keys.write(field, "số thử gõ sai");
    await leaving(() => keys.activate(main("#reason-form button")));
    const figures = main("#figure-form select[name=id]");
    await keys.goTo(figures);
    await keys.press("ArrowDown");
    await keys.write(main("#figure-form input[name=printed]"), "7.777");
    await leaving(() => keys.activate(main("#figure-form button")));
    expect(await page.textContent("table.changes")).toContain("7.777");
    expect(await release(PUBLIC)).toContain("số thử gõ sai");
    console.log(`${String(keys.presses())} presses for the whole way`);
  },
);
