import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elementsOf, textOf } from "../../scripts/verify/elements.ts";
import { filesOf } from "../../scripts/serve/files-of.ts";
import { englishWelsh, welshSources } from "../fixtures/english-welsh.ts";
import { threeYears } from "../fixtures/three-years.ts";
import { startHosts } from "./hosts/web-hosts.ts";
import { everyCombination } from "../scope.ts";
import { withSiteOf } from "./site-of.ts";
import { browserIssues } from "./visited-site.ts";

/** The sites of other publishers: the build puts each through every static gate. */
const project = join(import.meta.dirname, "../..");

/** Whatever host serves the folder leads from one address to the other: by a redirect, or by a page that does. */
const leadsOn = async (folder: string, from: string, to: string): Promise<void> => {
  const hosts = await startHosts(folder);
  try {
    for (const { name, origin } of hosts) {
      const moved = await fetch(origin + from, { redirect: "manual" });
      const page = await moved.text();
      const target =
        moved.headers.get("location") ?? /http-equiv="refresh" content="0; url=([^"]+)"/.exec(page)?.[1];
      expect([name, moved.status < 400, target]).toEqual([name, true, to]);
      expect([name, (await fetch(origin + to)).status]).toEqual([name, 200]);
    }
  } finally {
    await Promise.all(hosts.map(({ close }) => close()));
  }
};

test("a publisher in one language with twelve reports and no file that may be left out", async () => {
  await withSiteOf(threeYears(), async (site) => {
    const read = async (page: string) => elementsOf(await readFile(join(site, page, "index.html"), "utf8"));
    const text = async (page: string) =>
      (await read(page))
        .filter(({ name }) => name === "main")
        .map(textOf)
        .join(" ");
    const files = await filesOf(site);

    const changes = await text("2003-q1/thay-doi");
    expect(changes).not.toContain("Tỷ lệ hộ nghèo");
    expect(changes).toContain("Sản lượng cá");
    expect(await text("2002-q3/thay-doi")).toContain("Khung cửi");
    expect(await text("2001-q3/thay-doi")).toContain("Báo cáo quý 2 năm 2001");
    expect(await text("2003-q1/so-sanh/xa-hoi")).toContain("chuẩn nghèo mới");
    expect(await text("2001-q1/kinh-te")).toContain("Báo cáo quý 4 năm 2003");
    expect(await text("2003-q4/kinh-te")).not.toContain("Có báo cáo mới hơn");

    const poverty = await read("so-lieu/ty-le-ho-ngheo");
    const [drawing] = poverty.filter(
      ({ name, attributes }) => name === "svg" && attributes["role"] === "img",
    );
    expect(drawing).toBeDefined();
    expect(poverty.filter(({ name }) => name === "polyline")).toHaveLength(2);

    expect(await text("2003-q4/phu-luc-bieu")).toContain("4.301,4");
    expect(await text("so-lieu/ban-le")).toContain("Doanh thu bán lẻ của thương nghiệp");
    expect(await readFile(join(site, "_redirects"), "utf8")).toBe(
      "/so-lieu/ban-le/ /so-lieu/doanh-thu-ban-le/ 301\n",
    );
    expect(files.filter((file) => /phuong-phap|dinh-chinh|cau-hoi|song-ngu|^en\//.test(file))).toEqual([]);
    expect(await text("")).not.toMatch(/Phụ lục|Điện Biên/);
    // Files of earlier reports stand on pages of their own: the page of all data stays light.
    const earlier = (await read("du-lieu"))
      .filter(({ name, attributes }) => name === "a" && /^\/200.*du-lieu/.test(attributes["href"] ?? ""))
      .map(({ attributes }) => attributes["href"]);
    expect(earlier).toHaveLength(11);
    expect(earlier.at(-1)).toBe("/2001-q1/du-lieu/");
    expect(await text("2001-q1/du-lieu")).toContain("Excel");
    expect(
      await browserIssues(site, [
        "/so-lieu/san-luong-ca/",
        "/so-lieu/ty-le-ho-ngheo/",
        "/du-lieu/",
        "/2001-q1/du-lieu/",
      ]),
    ).toBe("");
    await leadsOn(site, "/so-lieu/ban-le/", "/so-lieu/doanh-thu-ban-le/");
  });
});

test.runIf(everyCombination)(
  "a publisher in English and a language that the project does not have, in pounds",
  async () => {
    await withSiteOf(
      englishWelsh(),
      async (site) => {
        const pages = (await filesOf(site)).filter((file) => file.endsWith(".html"));
        expect(pages).toContain("index.html");
        expect(pages).toContain("cy/2001-q2/economi/index.html");
        for (const page of pages)
          expect(await readFile(join(site, page), "utf8"), page).not.toMatch(
            /lang="vi"|Vietnamese|Điện Biên|VND/,
          );
      },
      { sources: welshSources(project) },
    );
  },
);
