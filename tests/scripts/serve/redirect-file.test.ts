import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { writeRedirectFile } from "../../../scripts/serve/redirect-file.ts";

const written = async (pages: Readonly<Record<string, string>>): Promise<string | undefined> => {
  const folder = await mkdtemp(join(tmpdir(), "redirects-"));
  try {
    for (const [file, html] of Object.entries(pages)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), html);
    }
    await writeRedirectFile(folder);
    const files = await readdir(folder);
    return files.includes("_redirects") ? await readFile(join(folder, "_redirects"), "utf8") : undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
};
const moved = (to: string): string => `<meta http-equiv="refresh" content="0; url=${to}">`;

test("each page that has moved is a line, in the order of addresses", async () => {
  expect(
    await written({
      "so-lieu/ban-le/index.html": moved("/so-lieu/doanh-thu/"),
      "en/figures/retail/index.html": moved("/en/figures/sales/"),
      "so-lieu/doanh-thu/index.html": "<title>Doanh thu</title>",
    }),
  ).toBe("/en/figures/retail/ /en/figures/sales/ 301\n/so-lieu/ban-le/ /so-lieu/doanh-thu/ 301\n");
});

test("a site whose pages stay where they are has no such file", async () => {
  expect(await written({ "so-lieu/doanh-thu/index.html": "<title>Doanh thu</title>" })).toBeUndefined();
});
