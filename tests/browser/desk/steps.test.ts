import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyCombination } from "../../scope.ts";
import { openBrowser } from "../browser.ts";
import { axeSource } from "../in-page/axe-source.ts";
import { openDraft } from "./enter-desk.ts";
import { sendWord } from "./import-word.ts";
import { keyboardOf } from "./keyboard.ts";
import { startDesk, type RunningDesk } from "./running-desk.ts";

const RICE = "content/reports/2001-q2/sections/rice/vi.mdx";

let desk: RunningDesk;
let browser: Browser;
let context: BrowserContext;
let page: Page;

const read = (path: string): Promise<string> => readFile(join(desk.folder, path), "utf8");
const stepUrl = (step: string): string => `${desk.origin}/desk/2001-q2/${step}/`;
/** What the desk answers, without a page that loads it. */
const answerOf = async (url: string): Promise<string> => (await context.request.get(url)).text();
const passage = (at: Page, index = 0) => at.locator(`[data-passage="${String(index)}"] .cm-content`);
/** The desk has confirmed every change of the page. */
const saved = (at: Page) => at.locator("#save-state", { hasText: "Đã ghi" }).waitFor({ state: "attached" });
/** The file says `text`, and the desk has confirmed it: pages opened from now on show it. */
const written = async (at: Page, text: string): Promise<void> => {
  await expect.poll(async () => (await read(RICE)).includes(text)).toBe(true);
  await saved(at);
};

/** Does what makes the page show itself anew, and waits until it has. */
const shownAnew = async (what: () => Promise<void>): Promise<void> => {
  const loaded = page.waitForEvent("load");
  await what();
  await loaded;
  await page.waitForLoadState("networkidle");
};

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

test("a draft is previewed at once after its import", async () => {
  const answer = await page.goto(`${desk.origin}/2001-q2/`);
  expect(answer?.status()).toBe(200);
  await page.goto(`${desk.origin}/2001-q2/kinh-te/`);
  expect(await page.textContent("main")).toContain("1.310,25");
});

test("the script of a page comes with all that it imports in a few files", async () => {
  const script = await answerOf(`${desk.origin}/src/desk/ui/text/start.tsx`);
  expect(script).toContain("/@id/__x00__desk-chunk:");
  expect(script).not.toContain('"/src/');
});

const STEPS = [
  "word",
  "questions",
  "look",
  "names",
  "text",
  "translation",
  "audit",
  "summary",
  "letter",
  "preview",
  "sample",
  "publish",
  "corrections",
];

/** Ids of units, indicators and figures that hold a hyphen, as no word of a page does. */
const hyphenatedIds = async (): Promise<readonly string[]> => {
  const texts = [await read("content/units.yaml"), await read("content/indicators/crops.yaml")];
  const metrics = [await read(RICE), await read(RICE.replace("rice", "trade"))];
  const keys = texts.join("\n").matchAll(/^ {0,2}([a-z]+(?:-[a-z]+)+):/gm);
  const ids = [...keys, ...metrics.join("\n").matchAll(/- \{ id: ([a-z-]+),/g)].map(([, id = ""]) => id);
  return ids.filter((id) => id.includes("-"));
};

/** At 400 % of a usual screen, with everything unfolded and a long word in each cell. The page stays changed. */
const isWiderThanPhone = async (): Promise<boolean> => {
  const size = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 320, height: 740 });
  const isWide = await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    for (const cell of document.querySelectorAll("main td")) cell.append(" implementations");
    return document.documentElement.scrollWidth > innerWidth;
  });
  await page.setViewportSize(size);
  return isWide;
};

test("the list of the reports is not wider than a phone", async () => {
  await page.goto(`${desk.origin}/desk/`);
  await page.waitForLoadState("networkidle");
  expect(await isWiderThanPhone()).toBe(false);
});

test.for(STEPS)("the step %s: axe finds nothing, no id is shown, no phone is too narrow", async (step) => {
  await page.goto(`${stepUrl(step)}?lang=en`);
  expect(await isWiderThanPhone(), "en").toBe(false);
  await page.goto(`${stepUrl(step)}?lang=vi`);
  await page.waitForLoadState("networkidle");
  const ids = await hyphenatedIds();
  expect(ids).toContain("rice-area-yoy");
  expect(ids).toContain("vnd-million");
  const shown = await page.locator("body").innerText();
  expect(ids.filter((id) => shown.includes(id))).toEqual([]);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  expect(await isWiderThanPhone(), "vi").toBe(false);
});

/** Words with marks on every vowel of Vietnamese, and what is typed for them before their marks are set. */
const WORDS = (
  "Điện Biên tỉnh huyện thị xã đường nước gạo lúa ngô sắn cà phê chè rừng núi đồng ruộng vườn ao cá lợn trâu bò gà vịt " +
  "trường lớp thầy cô học sinh bệnh viện thuốc bác sĩ người già trẻ em phụ nữ thanh niên nghèo giàu việc làm tiền thuế " +
  "ngân sách vốn đầu tư dự án cầu chợ hàng quán"
)
  .split(" ")
  .slice(0, 60);
const plain = (word: string): string =>
  word.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

test.for([
  ["deletes what it replaces", "Backspace", 0],
  ["selects what it replaces", "Shift+ArrowLeft", 1],
] as const)(
  "words beside figures come out exactly, typed by an input program that %s",
  async ([, key, turn]) => {
    await page.goto(stepUrl("text"));
    const editor = passage(page);
    const before = await editor.innerText();
    await editor.click();
    await page.keyboard.press("Control+End");
    // Each word in one of the two ways, unless every combination is tried.
    const typed = WORDS.filter((_, index) => everyCombination || index % 2 === turn);
    for (const word of typed) {
      await page.keyboard.type(` ${plain(word)}`);
      for (const press of Array.from(plain(word), () => key)) await page.keyboard.press(press);
      await page.keyboard.insertText(word);
    }
    const words = ` ${typed.join(" ")}`;
    await expect.poll(async () => (await editor.innerText()).trimEnd()).toBe(before + words);
    await page.keyboard.press("Escape");
    await written(page, words);
  },
);

test("a save, and a file that another program writes, reload no open page", async () => {
  await page.goto(stepUrl("text"));
  await page.evaluate(() => (document.documentElement.dataset["opened"] = "once"));
  await passage(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Het.");
  await page.keyboard.press("Escape");
  await written(page, "Het.");
  await writeFile(join(desk.folder, RICE), (await read(RICE)).replace("Het.", "Xong."));
  await expect.poll(async () => (await context.request.get(stepUrl("text"))).text()).toContain("Xong.");
  expect(await page.evaluate(() => document.documentElement.dataset["opened"])).toBe("once");
});

test("a second desk is told that a passage was changed elsewhere, and writes nothing over it", async () => {
  const other = await context.newPage();
  await page.goto(stepUrl("text"));
  await other.goto(stepUrl("text"));
  await passage(other).waitFor();
  await passage(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Ban mot.");
  await page.keyboard.press("Escape");
  await written(page, "Ban mot.");
  await passage(other).click();
  await other.keyboard.press("Control+End");
  await other.keyboard.type(" Ban hai.");
  await other.keyboard.press("Escape");
  await other.getByText("Đoạn này vừa được sửa ở nơi khác").waitFor();
  expect(await read(RICE)).not.toContain("Ban hai.");
  await other.getByRole("button", { name: "Giữ bản của tôi" }).click();
  await written(other, "Ban hai.");
  await other.close();
});

test("where two windows changed a passage each place is chosen; a third change in between asks again", async () => {
  await page.goto(stepUrl("text"));
  const other = await context.newPage();
  await other.goto(stepUrl("text"));
  const typeAt = async (at: Page, key: string, words: string): Promise<void> => {
    await passage(at).click();
    await at.keyboard.press(key);
    await at.keyboard.type(words);
    await at.keyboard.press("Escape");
  };
  await passage(other).waitFor();
  await typeAt(page, "Control+Home", "Mo dau. ");
  await written(page, "Mo dau.");
  await typeAt(page, "Control+End", " Cuoi mot.");
  await written(page, "Cuoi mot.");
  await typeAt(other, "Control+End", " Cuoi hai.");
  const keys = keyboardOf(other);
  await keys.activate(other.getByRole("button", { name: "Xem từng chỗ" }));
  const places = other.locator(".problem fieldset");
  expect(await places.count()).toBe(2);
  const write = other.getByRole("button", { name: "Ghi kết quả" });
  await keys.activate(write);
  expect(
    await places
      .first()
      .locator("input")
      .first()
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
  const choose = async (place: number, side: number): Promise<void> => {
    const radio = places.nth(place).locator("input");
    await keys.goTo(radio.first());
    await keys.press(side === 0 ? "Space" : "ArrowDown");
    expect(await radio.nth(side).isChecked()).toBe(true);
  };
  await choose(0, 1);
  await choose(1, 0);
  expect(await other.locator(".problem [aria-live]").textContent()).toMatch(/^Mo dau\..*Cuoi hai\.$/);
  await other.evaluate(axeSource);
  const { violations } = await other.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(".passage"),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await writeFile(join(desk.folder, RICE), (await read(RICE)).replace("Cuoi mot.", "Cuoi ba."));
  await expect.poll(() => answerOf(stepUrl("text"))).toContain("Cuoi ba.");
  await keys.activate(write);
  await other.locator(".problem ins", { hasText: "ba" }).waitFor();
  expect(await read(RICE)).not.toContain("Cuoi hai.");
  expect(await passage(other).innerText()).toMatch(/^Mo dau\..*Cuoi hai\.$/);
  await keys.activate(other.getByRole("button", { name: "Xem từng chỗ" }));
  await expect.poll(() => places.count()).toBe(1);
  await choose(0, 0);
  await keys.activate(write);
  await written(other, "Cuoi hai.");
  expect(await read(RICE)).toContain("Mo dau.");
  await other.close();
});

test("a form that another window has saved meanwhile is not saved over it: each field that differs is chosen", async () => {
  const names = stepUrl("names");
  const other = await context.newPage();
  for (const at of [page, other]) {
    await at.goto(names);
    await at.waitForLoadState("networkidle");
  }
  const form = (at: Page) => at.locator(".name-form[data-kind=indicator]").first();
  const field = (at: Page, lang: string) => form(at).locator(`input[name=name-${lang}]`);
  const catalogue = (): Promise<string> => read("content/reports/2001-q2/catalogue.yaml");
  const save = async (at: Page): Promise<void> => {
    const answer = at.waitForResponse("**/desk/call/name/");
    await form(at).locator(".name-fields button").press("Enter");
    expect(await (await answer).json()).toMatchObject({ saved: true });
    await form(at).locator(".form-state", { hasText: "Đã ghi" }).waitFor();
  };
  await field(page, "vi").fill("Tên của một người");
  await field(page, "en").fill("A name by one");
  await save(page);
  await field(page, "vi").fill("Tên mới của một người");
  await save(page);

  await field(other, "vi").fill("Tên của người kia");
  await field(other, "en").fill("A name by the other");
  const keys = keyboardOf(other);
  await keys.activate(form(other).locator(".name-fields button"));
  const places = form(other).locator(".place");
  await places.first().waitFor();
  expect(await catalogue()).not.toContain("người kia");
  expect(await places.locator("legend").allTextContents()).toHaveLength(2);
  const write = form(other).getByRole("button", { name: "Ghi kết quả" });
  await keys.activate(write);
  expect(await places.locator("input:focus").count()).toBe(1);
  await other.evaluate(axeSource);
  const { violations } = await other.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(".other-values"),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await keys.press("Space");
  await keys.goTo(places.nth(1).locator("input").first());
  await keys.press("ArrowDown");
  expect([await field(other, "vi").inputValue(), await field(other, "en").inputValue()]).toEqual([
    "Tên của người kia",
    "A name by one",
  ]);

  await field(page, "en").fill("A third name");
  await save(page);
  await keys.activate(write);
  await places.first().locator("label", { hasText: "Tên mới của một người" }).waitFor();
  await places.nth(1).locator("label", { hasText: "A third name" }).waitFor();
  expect(await catalogue()).not.toContain("người kia");
  await keys.goTo(places.first().locator("input").first());
  await keys.press("Space");
  await keys.goTo(places.nth(1).locator("input").first());
  await keys.press("ArrowDown");
  await keys.activate(write);
  await form(other).locator(".form-state", { hasText: "Đã ghi" }).waitFor();
  const saved = await catalogue();
  expect(saved).toContain("Tên của người kia");
  expect(saved).toContain("A third name");
  expect(await places.count()).toBe(0);
  await other.close();
});

test("a connection lost behind a save that was carried out writes it once", async () => {
  await page.goto(stepUrl("text"));
  let lost = 0;
  await page.route("**/desk/call/passage/", async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await passage(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Mot lan.");
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await read(RICE)).split("Mot lan.").length).toBe(2);
  await page.locator("#server-lost").waitFor({ state: "hidden" });
  await saved(page);
  expect(lost).toBe(1);
  expect((await read(RICE)).split("Mot lan.").length).toBe(2);
  await page.unroute("**/desk/call/passage/");
});

test("a number is taken out of those that are no figures and put back; a translator's note is added and removed", async () => {
  await page.goto(`${stepUrl("text")}?section=rice`);
  const numbers = page.locator(".section-list", { has: page.locator("#number-form") });
  const entry = "giống 203";
  const isListed = async (): Promise<boolean> => (await read(RICE)).includes(`text: ${entry}, kind: name`);
  expect(await isListed()).toBe(true);
  await page.waitForLoadState("networkidle");
  await numbers.locator("summary").press("Enter");
  await shownAnew(() => numbers.locator(`[data-number="${entry}"]`).press("Enter"));
  expect(await isListed()).toBe(false);
  await page.fill("#number-form input[name=text]", entry);
  await shownAnew(() => page.locator("#number-form button").press("Enter"));
  expect(await isListed()).toBe(true);

  const translation = RICE.replace("rice/vi.mdx", "schools/en.mdx");
  const schools = `${stepUrl("translation")}?section=schools`;
  await rm(join(desk.folder, translation));
  await expect.poll(() => answerOf(schools)).not.toContain("4 of 8 schools");
  await page.goto(schools);
  await page.waitForLoadState("networkidle");
  await page.fill(".translate-form input[name=title]", "Schools");
  await page.fill(".translate-form textarea", "4 of 8 schools meet the standard.");
  await page.goto(stepUrl("text"));
  await page.goto(`${stepUrl("translation")}?section=schools`);
  await page.waitForLoadState("networkidle");
  expect(await page.inputValue(".translate-form input[name=title]")).toBe("Schools");
  const other = await context.newPage();
  await other.goto(page.url());
  await other.waitForLoadState("networkidle");
  await shownAnew(() => page.locator(".translate-form button").press("Enter"));
  await other.fill(".translate-form input[name=title]", "Other");
  await other.fill(".translate-form textarea", "Schools: 4 of 8 schools.");
  await other.locator(".translate-form button").press("Enter");
  await other.locator(".translate-form .form-state:not(:empty)").waitFor();
  expect(await read(translation)).not.toContain("Schools: ");
  expect(await other.inputValue(".translate-form textarea")).toContain("Schools: ");
  await other.close();
  const notes = page.locator(".section-list", { has: page.locator("#note-form") });
  await notes.locator("summary").press("Enter");
  await page.fill("#note-form input[name=after]", "standard");
  await page.fill("#note-form textarea", "Translator's note: test words.");
  await shownAnew(() => page.locator("#note-form button").press("Enter"));
  expect(await read(translation)).toContain("standard[^tn-a]");
  await shownAnew(() => notes.locator('[data-note="tn-a"]').press("Enter"));
  expect(await read(translation)).not.toContain("tn-a");
});

test("what only the pages show is found before publishing: a column without a head", async () => {
  const folder = join(desk.folder, "content/reports");
  const change = async (path: string, ...changes: readonly (readonly [RegExp, string])[]): Promise<void> => {
    const text = await readFile(join(folder, path), "utf8");
    const changed = changes.reduce((left, [from, to]) => left.replace(from, to), text);
    await writeFile(join(folder, path), changed);
  };
  await cp(join(folder, "2001-q1"), join(folder, "2001-q4"), { recursive: true });
  for (const locale of ["vi", "en"])
    await change(`2001-q4/annexes/programme/${locale}.yaml`, [/^ {2}agency: .*$/m, '  agency: " "']);
  await change(
    "2001-q4/report.yaml",
    [/^id: .*$/m, "id: 2001-q4"],
    [/^status: .*$/m, "status: draft"],
    [/^referencePeriod: .*$/m, 'referencePeriod: "2001-Q4"'],
  );
  const preview = `${desk.origin}/desk/2001-q4/preview/`;
  const button = page.getByRole("button", { name: "Kiểm tra các trang" });
  // The desk reads the copied files one after the other.
  await expect.poll(() => answerOf(preview)).toContain('id="check-pages"');
  await page.goto(preview);
  await page.waitForLoadState("networkidle");
  await shownAnew(() => button.press("Enter"));
  const found = page.locator(".page-faults");
  await found.getByText("cột của bảng không có tên").first().waitFor();
  expect(await found.innerHTML()).toContain('href="/desk/2001-q4/word/"');
  await page.goto(`${desk.origin}/desk/2001-q4/publish/`);
  expect(await page.textContent("main")).toContain("lỗi làm không công bố được");
});

test("a place that a narrow screen or large text cuts is listed in words; other pages have none", async () => {
  const bad = "/2001-q4/kinh-te/";
  await page.route(`**${bad}`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><main><h1>Kinh tế thử</h1><p style="width: 900px">Dòng dài thử</p>
        <p style="height: 24px; overflow: hidden; font-size: 1rem">Chữ bị cắt thử</p></main>`,
    }),
  );
  // Pages in one language are all kinds of pages.
  await page.route(`${desk.origin}/en/**`, (route) =>
    everyCombination
      ? route.continue()
      : route.fulfill({ contentType: "text/html", body: "<!doctype html><main></main>" }),
  );
  await page.goto(`${desk.origin}/desk/2001-q4/preview/`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Xem thử mọi trang" }).press("Enter");
  await page.locator("#layout-state", { hasText: "không xem được hết" }).waitFor();
  const faults = page.locator("#layout-faults li");
  const said = await faults.allTextContents();
  expect(said.join("\n")).toMatch(/phải kéo ngang.*Kinh tế thử.*Dòng dài thử/);
  expect(said.join("\n")).toMatch(/gấp đôi.*Chữ bị cắt thử/);
  const places = await faults.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  expect(new Set(places)).toEqual(new Set([bad]));
  expect(await page.locator(".layout-frame").count()).toBe(0);
  await page.unrouteAll();
});

test("pages of a draft whose names are missing are not tried: it says which", async () => {
  await page.goto(stepUrl("preview"));
  expect(await page.locator("#check-pages").count()).toBe(0);
  expect(await page.textContent("#pages")).toContain("còn thiếu");
});

test("what the system refuses to write, and a session that ended, are said; the change is kept and saved later", async () => {
  await page.goto(stepUrl("text"));
  await page.waitForLoadState("networkidle");
  const banner = page.locator("#server-lost");
  const answers = [507, 401];
  await page.route("**/desk/call/passage/", async (route) => {
    const status = answers[0];
    return status === undefined ? route.continue() : route.fulfill({ status, body: "{}" });
  });
  await passage(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Giu lai.");
  await page.keyboard.press("Escape");
  await banner.getByText("ổ đĩa đầy").waitFor();
  answers.shift();
  await banner.getByText("cho vào lại").waitFor();
  expect(await read(RICE)).not.toContain("Giu lai.");
  answers.shift();
  await written(page, "Giu lai.");
  await banner.waitFor({ state: "hidden" });
  await page.unroute("**/desk/call/passage/");
});

test("what the desk refuses is said and is not shown as saved", async () => {
  await page.goto(stepUrl("summary"));
  await page.waitForLoadState("networkidle");
  await page.route("**/desk/call/keyFigures/", (route) => route.fulfill({ status: 400, body: "{}" }));
  await page.locator("#key-figure-form button[type=submit]").press("Enter");
  await page.locator("#server-lost").getByText("không nhận nội dung này").waitFor();
  expect(await page.textContent("#save-state")).toBe("Chưa ghi.");
  await page.unroute("**/desk/call/keyFigures/");
});

test("a file that is no Word file, an empty one and one without words are refused in words", async () => {
  await page.goto(`${desk.origin}/desk/`);
  const state = page.locator("#word-state");
  const files = [
    ["anh.docx", Buffer.from("PNG")],
    ["trong.docx", Buffer.alloc(0)],
    ["bang.xlsx", Buffer.from("PK\u0003\u0004")],
  ] as const;
  for (const [name, buffer] of files) {
    await page.setInputFiles("input[name=word]", { name, mimeType: "application/octet-stream", buffer });
    await sendWord(page);
    await state.getByText("chưa có gì được ghi").waitFor();
    await page.reload();
  }
});

test("a relation is taken out by keyboard, and the focus stays in its list; a chart is worded anew", async () => {
  const folder = "content/reports/2001-q2";
  await writeFile(
    join(desk.folder, folder, "relations.yaml"),
    ["a", "b", "c"].reduce(
      (text, id) => `${text}  - { id: test-${id}, kind: limit, share: retail-sales-plan-completion }\n`,
      "relations:\n",
    ),
  );
  await writeFile(
    join(desk.folder, folder, "charts.yaml"),
    `charts:
  - id: test-chart
    form: waffle
    section: schools
    headline: { vi: Tiêu đề thử, en: Test headline }
    measure: { vi: Đo thử, en: Test measure }
    rows: [{ figure: schools-reached, label: { vi: trường, en: schools } }]
    claims: [{ kind: above, of: [schools-reached], than: "1" }]
`,
  );
  await expect.poll(async () => (await answerOf(stepUrl("summary"))).match(/ data-entry="/g)?.length).toBe(3);
  await page.goto(stepUrl("summary"));
  await page.waitForLoadState("networkidle");
  const list = page.locator("section[aria-labelledby=carried-entries] details").first();
  await list.locator("summary").press("Enter");
  await shownAnew(() => page.locator("[data-entry=test-b]").press("Enter"));
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-entry"))).toBe("test-c");
  expect(await read(`${folder}/relations.yaml`)).not.toContain("test-b");

  const chart = page.locator("[data-chart=test-chart]");
  const label = chart.locator('[data-path*="label"] textarea[lang=vi]');
  await chart.locator("summary").press("Enter");
  await label.fill("trường đạt chuẩn");
  const claims = chart.locator("input[name=claim]:not([disabled])");
  if ((await chart.locator("input[name=claim]:checked").count()) === 0) await claims.first().check();
  await shownAnew(() => chart.locator("button[type=submit]").press("Enter"));
  expect(await read(`${folder}/charts.yaml`)).toContain("trường đạt chuẩn");
  await shownAnew(() => chart.locator("[data-remove]").press("Enter"));
  expect(await read(`${folder}/charts.yaml`)).toBe("charts: []\n");
});
