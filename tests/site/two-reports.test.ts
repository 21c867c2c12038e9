import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { withProjectCopy } from "../../scripts/bench/growth/project-copy.ts";
import { elementsOf } from "../../scripts/verify/elements.ts";
import { twoReports } from "../fixtures/two-reports.ts";
import { buildInto } from "./build-site.ts";

const project = join(import.meta.dirname, "../..");

test("a site of two reports with unlike values is built, passes every static gate and draws their history", async () => {
  await withProjectCopy(project, async (copy) => {
    for (const name of await readdir(join(copy, "content")))
      await rm(join(copy, "content", name), { recursive: true });
    for (const [file, text] of twoReports()) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), text);
    }
    const site = join(copy, "dist");
    await buildInto(site, ["cards"], copy);
    const pages = ["2001-q1/index.html", "2001-q2/index.html", "en/2001-q2/economy/index.html"];
    for (const page of pages) expect(await readFile(join(site, page), "utf8")).toContain("<main");
    const figure = elementsOf(await readFile(join(site, "en/figures/area-of-rice/index.html"), "utf8"));
    const marks = figure.filter(({ name, attributes }) => name === "circle" && attributes["data-report"]);
    expect(new Set(marks.map(({ attributes }) => attributes["data-report"]))).toEqual(
      new Set(["2001-q1", "2001-q2"]),
    );
  });
});
