import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { elementsOf } from "../../scripts/verify/elements.ts";
import { twoReports } from "../fixtures/two-reports.ts";
import { withSiteOf } from "./site-of.ts";

test("a site of two reports with unlike values is built, passes every static gate and draws their history", async () => {
  await withSiteOf(twoReports(), async (site) => {
    const pages = ["2001-q1/index.html", "2001-q2/index.html", "en/2001-q2/economy/index.html"];
    for (const page of pages) expect(await readFile(join(site, page), "utf8")).toContain("<main");
    const figure = elementsOf(await readFile(join(site, "en/figures/area-of-rice/index.html"), "utf8"));
    const marks = figure.filter(({ name, attributes }) => name === "rect" && attributes["data-report"]);
    expect(new Set(marks.map(({ attributes }) => attributes["data-report"]))).toEqual(
      new Set(["2001-q1", "2001-q2"]),
    );
  });
});
