import { describe, expect, test, vi } from "vitest";
import { checked, readContent } from "../../src/checks/read-content.ts";
import type { Files } from "../../src/report/from-files.ts";
import { changesView } from "../../src/site/changes-view.ts";
import { releaseFeed } from "../../src/site/release-feed.ts";
import { corrected } from "../fixtures/corrected-report.ts";
import { broken } from "../fixtures/small-report.ts";
import { threeYears } from "../fixtures/three-years.ts";

// What pages take from the content through Astro; nothing here asks for it.
vi.mock("../../src/site/editions.ts", () => ({ editions: () => [], newestEdition: () => undefined }));
vi.mock("../../src/site/site-pages.ts", () => ({}));
vi.mock("../../src/site/accessibility-results.ts", () => ({}));

const ROOT = "content/reports/2001-q1";

describe("rows that set two values beside each other", () => {
  const all = checked(readContent(threeYears())).reports.flatMap(({ edition }) => edition ?? []);
  const [before, after] = all;
  if (!before || !after) throw new Error("no reports");
  const { levels, revisions } = changesView(all, before, after, "en");

  test("say at which prices an amount is, of both times", () => {
    const sales = levels.find(({ before: { figure } }) => figure === "sales");
    expect(sales?.before.note).toMatch(/, current prices$/);
    expect(sales?.now.note).toMatch(/, current prices$/);
  });

  test("say of a plain value its time alone", () => {
    const fish = levels.find(({ before: { figure } }) => figure === "fish");
    expect(fish?.before.note).toBe("quarter 1 of 2001");
  });

  test("say what a revised value is besides", () => {
    for (const { now, before: old } of revisions) expect([now.note, old.note].join()).not.toMatch(/, ?,|, $/);
  });
});

describe("the feed of corrections", () => {
  const content: Files = new Map([
    ...broken(
      {
        file: `${ROOT}/sections/rice/vi.mdx`,
        replace: 'value: "1234.50", unit: hectare }',
        by: 'value: "1234.50", unit: hectare, cumulative: true }',
      },
      {
        file: `${ROOT}/relations.yaml`,
        write:
          "relations:\n  - { id: few-schools, kind: order, lower: rice-area, higher: [rice-area-yoy.base] }\n",
      },
    ),
  ]);
  const [edition] = readContent(corrected(content, "2001-q1")).reports.flatMap((one) => one.edition ?? []);
  if (!edition) throw new Error("no edition");
  const lines = releaseFeed([edition], [], "en").entries.flatMap(({ paragraphs }) => paragraphs);
  const line = (start: string) => lines.find((one) => one.startsWith(start)) ?? "";

  test("says of both values that they are cumulative, and what the audit finds", () => {
    expect(line("Area of rice: was")).toMatch(
      /: was 1,234\.50\sha, cumulative, now 1,254\.50\sha, cumulative Does not agree with other figures/,
    );
  });

  test("says of a sound figure nothing else", () => {
    expect(line("Schools that meet the standard: was")).toMatch(
      /: was 3\sof 8 schools, now 4\sof 8 schools$/,
    );
  });
});
