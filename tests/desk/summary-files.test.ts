import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readContent } from "../../src/checks/read-content.ts";
import { withAcceptance } from "../../src/desk/audit/accepted-finding.ts";
import { withEntry } from "../../src/desk/summary/list-entry.ts";
import { carriedSummary } from "../../src/desk/summary/new-summary.ts";
import { withTopLevel } from "../../src/desk/summary/top-level-key.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { Edition } from "../../src/report/edition.ts";
import { twoReports } from "../fixtures/two-reports.ts";

const chart = (id: string): Chart => ({
  id,
  form: "bar",
  section: "rice",
  headline: { vi: `Tiêu đề ${id}`, en: `Headline ${id}` },
  measure: { vi: "Đo", en: "Measure" },
  rows: ["a", "b"],
  claims: [{ kind: "highest", of: "a" }],
});

const ids = (text: string) => (parse(text) as { charts: Chart[] }).charts.map(({ id }) => id);

describe("charts.yaml", () => {
  const one = withEntry(undefined, "charts", "one", chart("one"));
  const two = withEntry(one, "charts", "two", chart("two"));
  const three = withEntry(two, "charts", "three", chart("three"));

  test("a chart is added at the end", () => {
    expect(ids(three)).toEqual(["one", "two", "three"]);
  });
  test("a chart goes, and the others stay letter by letter", () => {
    expect(withEntry(three, "charts", "three", undefined)).toBe(two);
    expect(ids(withEntry(three, "charts", "two", undefined))).toEqual(["one", "three"]);
  });
  test("the last chart leaves an empty list, which takes another one", () => {
    const none = withEntry(one, "charts", "one", undefined);
    expect(none).toBe("charts: []\n");
    expect(ids(withEntry(none, "charts", "two", chart("two")))).toEqual(["two"]);
  });
  test("an entry on one line goes, and the comment above the next one stays", () => {
    const text =
      "relations:\n  - { id: a, kind: limit, share: x }\n  # of b\n  - { id: b, kind: limit, share: y }\n";
    const left = "relations:\n  # of b\n  - { id: b, kind: limit, share: y }\n";
    expect(withEntry(text, "relations", "a", undefined)).toBe(left);
  });
  test("a chart that says something else stays in its place", () => {
    const changed = withEntry(three, "charts", "two", {
      ...chart("two"),
      headline: { vi: "Khác", en: "Other" },
    });
    expect(ids(changed)).toEqual(["one", "two", "three"]);
    expect(changed).toContain("Khác");
  });
});

test("one key of a file is written anew, the rest stays letter by letter", () => {
  const text = "# head\na: 1\nquestions:\n  - x\nz:   [ 2 ]\n";
  expect(withTopLevel(text, "questions", ["item"])).toBe("# head\na: 1\nquestions: [item]\nz:   [ 2 ]\n");
  const commented = "questions:\n  - x # behind it\n\n# of z\nz: 2\n";
  expect(withTopLevel(commented, "questions", ["item"])).toBe("questions: [item]\n\n# of z\nz: 2\n");
  expect(parse(withTopLevel(text, "more", ["item"]))).toMatchObject({ more: ["item"], z: [2] });
});

test("an accepted finding is added below what stands in the file", () => {
  const entry = { relation: "a-sum", printed: "5; 2; 2", reason: { vi: "Thử: a", en: "Test" } };
  const first = withAcceptance(undefined, entry);
  const second = withAcceptance(`# note\n${first}`, { ...entry, relation: "b-sum" });
  expect(second).toContain(first.trimEnd());
  expect(
    (parse(second) as { findings: { relation: string }[] }).findings.map(({ relation }) => relation),
  ).toEqual(["a-sum", "b-sum"]);
});

test("a carried summary says this report's numbers, and binds none that it does not print", () => {
  const [before, now] = readContent(twoReports()).reports.map(({ edition }) => edition);
  const chapter = [...(before?.summaries.keys() ?? [])][0] ?? "";
  if (!before || !now) throw new Error("the reports cannot be read");
  // The second report prints one of the two figures no more.
  const fewer = new Map([...now.observations].filter(([id]) => id !== "rice-output"));
  const without = { ...now, observations: fewer, sections: withoutFigure(now.sections) };
  const carried = carriedSummary(without, before, chapter, "vi") ?? "";
  const bound = [...carried.matchAll(/\]\(#([a-z-]+)\)/g)].map(([, id = ""]) => id);
  expect(bound).toEqual(["rice-area-yoy"]);
  expect(carried).toContain("[3,20%](#rice-area-yoy)");
  expect(carried).toContain("3.000 tấn");
  expect(carried).toContain("keyFigures: [rice-area, retail-sales]");
});

/** The sections but for the one that prints the rice output. */
const withoutFigure = (sections: Edition["sections"]): Edition["sections"] =>
  new Map(
    [...sections].map(([slug, section]) => [
      slug,
      {
        ...section,
        texts: new Map(
          [...section.texts].map(([locale, text]) => [
            locale,
            {
              ...text,
              prose: {
                ...text.prose,
                blocks: text.prose.blocks.filter((block) => !JSON.stringify(block).includes('"rice-output"')),
              },
            },
          ]),
        ),
      },
    ]),
  );
