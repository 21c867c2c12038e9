import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { preloadSearch, withEarlyFile } from "../../../scripts/serve/preload-search.ts";

const asking = `<head><script data-files="/search/vi.json">run()</script></head>`;
const plain = `<head><script>run()</script></head>`;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "preload-"));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

test("a page that asks for files early asks for one more, any other page does not", () => {
  expect(withEarlyFile(asking, "/assets/a.js")).toBe(
    `<head><script data-files="/search/vi.json /assets/a.js">run()</script></head>`,
  );
  expect(withEarlyFile(plain, "/assets/a.js")).toBe(plain);
});

test("the search pages of a site name the script of its search", async () => {
  await write({
    "tim-kiem/index.html": asking,
    "index.html": plain,
    "assets/search-page.A-_9.js": "",
    "assets/near-words.B.js": "",
  });
  await preloadSearch(folder);
  expect(await readFile(join(folder, "tim-kiem/index.html"), "utf8")).toContain(
    `/search/vi.json /assets/search-page.A-_9.js"`,
  );
  expect(await readFile(join(folder, "index.html"), "utf8")).toBe(plain);
});

test.each([[[]], [["assets/search-page.A.js", "assets/search-page.B.js"]]])(
  "a site with the scripts %j is refused",
  async (scripts) => {
    await write({ "tim-kiem/index.html": asking, ...Object.fromEntries(scripts.map((one) => [one, ""])) });
    await expect(preloadSearch(folder)).rejects.toThrow(`${scripts.length} scripts of the search`);
    expect(await readFile(join(folder, "tim-kiem/index.html"), "utf8")).toBe(asking);
  },
);
