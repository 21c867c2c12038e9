import { describe, expect, test } from "vitest";
import { termLines } from "../../scripts/content/term-lines.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import { termUses } from "../../src/checks/term-uses.ts";
import type { Term } from "../../src/model/terms.ts";
import { exactForm, inflectedForm } from "../../src/prose/term-forms.ts";
import { readTerms } from "../../src/report/read-word-lists.ts";
import { broken, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";

const uses = (terms: Term[], ...changes: Change[]) => {
  const edition = checkFiles(broken(...changes))[0]?.edition;
  return edition ? termUses(edition, terms) : [];
};

test("a term is looked for in titles, passages, footnotes, annex tables and catalogues", () => {
  const found = uses([{ vi: ["lúa"], en: ["rice"] }]);
  expect([...new Set(found.map(({ place }) => place.file.replace(`${root}/`, "")))]).toEqual([
    "content/indicators/crops.yaml",
    "sections/rice/en.mdx",
    "sections/schools/en.mdx",
    "summaries/economy/en.mdx",
    "annexes/programme/en.yaml",
  ]);
  expect(found.every(({ rendering }) => rendering === "rice")).toBe(true);
});

test("a passage with none of the renderings is named, with both texts and its place", () => {
  const missing = uses([{ vi: ["nắng hạn"], en: ["dry spell", "aridity"] }]).filter(
    ({ rendering }) => rendering === undefined,
  );
  expect(missing).toHaveLength(1);
  expect(missing[0]).toMatchObject({
    place: { file: `${root}/sections/rice/en.mdx`, line: 11, column: 5 },
    official: "Nguyên nhân chính là nắng hạn.",
    translation: "The main cause is drought.",
  });
});

test("a cell of an annex table has its own place", () => {
  expect(uses([{ vi: ["đã trình"], en: ["sent"] }])).toMatchObject([
    { place: { file: `${root}/annexes/programme/en.yaml`, line: 36 }, rendering: undefined },
  ]);
});

test.for([
  [`${root}/charts.yaml`, "charts:\n  - headline: { vi: Lúa tăng, en: Crops rose }\n", 2],
  [`${root}/relations.yaml`, "relations:\n  - premise: { vi: Lúa một vụ, en: One crop a year }\n", 2],
  [`${root}/derived.yaml`, "derived:\n  - name: { vi: Năng suất lúa, en: Yield }\n", 2],
  [
    `${root}/audit.yaml`,
    "findings:\n  - reason:\n      vi: Lúa không in\n      en: The crop is not printed\n",
    4,
  ],
  [
    "content/glossary.yaml",
    "MT:\n  kind: term\n  vi: { name: MT, text: Giống lúa }\n  en: { name: MT, text: A seed }\n",
    4,
  ],
] as const)("%s is looked at", ([file, write, line]) => {
  const missing = uses([{ vi: ["lúa"], en: ["rice"] }], { file, write }).filter(
    ({ rendering }) => rendering === undefined,
  );
  expect(missing).toMatchObject([{ place: { file, line } }]);
});

test("a term inside a longer term counts as the longer one", () => {
  const terms: Term[] = [
    { vi: ["cây lúa"], en: ["rice"] },
    { vi: ["cây"], en: ["tree"] },
  ];
  const titles = uses(terms).filter(({ official }) => official === "Cây lúa");
  expect(titles.map(({ term }) => term["vi"])).toEqual([["cây lúa"]]);
});

test("a term inside a document's number is none", () => {
  expect(uses([{ vi: ["UBM"], en: ["Sample Committee"] }])).toEqual([]);
  expect(uses([{ vi: ["ủy ban"], en: ["committee"] }]).length).toBeGreaterThan(0);
});

describe("forms of a word", () => {
  test.for([
    ["policy", "Policies of the State", true],
    ["estimate", "is estimated at", true],
    ["site clearance", "Site-clearance work", true],
    ["plan", "two plans", true],
    ["plan", "a place", false],
    ["plan", "planetary", false],
    ["city", "the cities", true],
    ["rice", "prices", false],
    ["EU", "EU-funded", true],
    ["EU", "Europe", false],
  ] as const)("“%s” in “%s”: %s", ([term, text, is]) => {
    expect(inflectedForm(term).test(text)).toBe(is);
  });

  test("the official text has them as they are written", () => {
    expect([..."Ủy ban và tiểu ban; BAN".matchAll(exactForm("ban"))]).toHaveLength(3);
    expect([..."bản, Ban".matchAll(exactForm("ban"))]).toHaveLength(1);
  });
});

test("the list names what lacks a rendering, then what is rendered in two ways", () => {
  const lines = termLines(
    uses(
      [
        { vi: ["nắng hạn"], en: ["aridity"] },
        { vi: ["trường học"], en: ["schools", "pupils"] },
      ],
      { file: `${root}/sections/schools/en.mdx`, replace: 'title: "Schools"', by: 'title: "Pupils"' },
    ),
  );
  expect(lines).toEqual([
    `${root}/sections/rice/en.mdx:11:5  nắng hạn → aridity`,
    "    Nguyên nhân chính là nắng hạn.",
    "    The main cause is drought.",
    "",
    "trường học: pupils × 1, schools × 1",
    "3 uses of terms, 1 without a listed rendering",
  ]);
});

describe("content/terms.yaml", () => {
  const readText = (text: string) => readTerms(new Map([["content/terms.yaml", text]]));

  test("may be absent", () => {
    expect(readTerms(new Map())).toEqual({ terms: [], issues: [] });
  });

  test("is refused where an entry lists nothing", () => {
    expect(readText("- { vi: [lúa], en: [rice] }").terms).toHaveLength(1);
    expect(readText("- { vi: [], en: [rice] }").issues).toMatchObject([
      { rule: "content-has-its-fields", place: { line: 1, column: 9 } },
    ]);
    expect(readText("- { vi: [lúa").issues).toMatchObject([{ rule: "yaml-can-be-read" }]);
  });
});
