import { expect, test } from "vitest";
import { phrase } from "../../src/model/phrase.ts";
import { verifySite } from "../../scripts/verify.ts";
import { formatIssues } from "../../scripts/verify/issue.ts";
import { madeFolder, page } from "./made-site.ts";

test("every static gate looks at the site", async () => {
  const heavy = `<p>${Array.from({ length: 90_000 }, (_, n) => ((n * n * 7919) % 65_521).toString(36)).join("")}</p>`;
  const bad =
    '<a href="/gone/">1</a><center>2</center><h4>3</h4><script src="https://cdn.example/a.js"></script>';
  const { issues, weights } = await verifySite(await madeFolder({ "index.html": page(bad + heavy) }));
  expect([...new Set(issues.map(({ gate }) => gate))].sort()).toEqual([
    "headings",
    "hosts",
    "html",
    "links",
    "weight",
  ]);
  expect(weights).toHaveLength(1);
});

test("a good site has no issue", async () => {
  const { issues } = await verifySite(await madeFolder({ "index.html": page("<p>…</p>") }));
  expect(issues).toEqual([]);
});

test("a folder without pages is an error, not a good site", async () => {
  await expect(verifySite(await madeFolder({ "a.txt": "" }))).rejects.toThrow("no pages");
});

test("issues are printed in both languages, with all their places", () => {
  const broken = phrase("as-it-stands", { words: { text: { vi: "hỏng", en: "broken" } } });
  const issue = { gate: "links", page: "/en/", ...broken, detail: "#a" };
  const other = { gate: "links", page: "/", ...broken };
  expect(formatIssues([issue, other])).toBe("✗ links: hỏng\n  broken\n    /en/  #a\n    /");
  expect(formatIssues([])).toBe("");
});

test("threads see in a large site what is seen in a small one", async () => {
  const bad = '<a href="/gone/">1</a><center>2</center><p id="a">3</p><p id="a">4</p>';
  const files = Array.from({ length: 70 }, (_, index) => `p${String(index).padStart(2, "0")}/index.html`);
  const good = files.map((file, index) => {
    const html = page('<a href="/p69/#a">1</a>');
    return [file, html.replace("<title>Báo cáo", `<title>Báo cáo ${index}`)] as const;
  });
  const folder = await madeFolder({ ...Object.fromEntries(good), "p69/index.html": page(bad) });
  const done: number[] = [];
  const { issues, weights } = await verifySite(folder, (pages) => done.push(pages));
  const alone = await verifySite(await madeFolder({ "p69/index.html": page(bad) }));
  expect(issues).toEqual(alone.issues);
  expect(issues.map(({ gate }) => gate)).toEqual(["links", "links", "html", "html"]);
  expect(weights).toHaveLength(70);
  expect(done.at(-1)).toBe(70);
});
