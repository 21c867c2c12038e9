import { describe, expect, test } from "vitest";
import { citations } from "../../src/exports/citation.ts";
import { citedFigure } from "../../src/exports/cited-figure.ts";
import { derive } from "../../src/derive/derive.ts";
import { figuresOf as figuresIn } from "../../src/derive/figure.ts";
import { reportRecords } from "../../src/search/index/figure-records.ts";
import { caveatTexts } from "../../src/wording/caveat-text.ts";
import { readRecords } from "./csv-reader.ts";
import { filesOf, madeEdition, textIn } from "./made-files.ts";

const REPORT = "content/reports/2001-q1";
const QUERY = {
  file: `${REPORT}/corrections.yaml`,
  replace: "queries:\n",
  by: `queries:
  - line: 9
    text: giảm 2,5%
    question: { vi: Là điểm phần trăm?, en: Are percentage points meant? }
`,
};
const RELATION = {
  file: `${REPORT}/relations.yaml`,
  write: `relations:
  - { id: sales-below-rice, kind: order, lower: retail-sales-plan-completion, higher: [rice-area-yoy] }
`,
};
const ACCEPTED = `findings:
  - relation: sales-below-rice
    printed: "20.0; 8.10"
    reason: { vi: Báo cáo in như vậy., en: The report prints it so. }
`;

const edition = madeEdition(QUERY, RELATION, { file: `${REPORT}/audit.yaml`, write: ACCEPTED });
const files = await filesOf(edition);
const rows = readRecords(textIn(files, "figures.csv"));
const row = (id: string) => rows.find((one) => one["id"] === id);

describe("a figure that is asked about", () => {
  const ASKED = "Are percentage points meant?";

  test("says so in the table of figures, in every language", () => {
    expect(row("rice-output-yoy")).toMatchObject({ audit: "query" });
    expect(row("rice-output-yoy")?.["caveat_en"]).toContain(ASKED);
    expect(row("rice-output-yoy")?.["caveat_vi"]).toContain("Là điểm phần trăm?");
    expect(row("rice-area")?.["caveat_en"]).not.toContain(ASKED);
  });

  test("says so in the file for programs and in SDMX", () => {
    const json = JSON.parse(textIn(files, "figures.json")) as { figures: { id: string; caveat: object }[] };
    expect(JSON.stringify(json.figures.find(({ id }) => id === "rice-output-yoy")?.caveat)).toContain(ASKED);
    const sdmx = readRecords(textIn(files, "figures.sdmx.csv"));
    expect(sdmx.find((one) => one["OBS_ID"] === "rice-output-yoy")?.["COMMENT_OBS"]).toContain(ASKED);
  });

  test("says so in its citation", () => {
    const one = edition.observations.get("rice-output-yoy");
    const { plain, bibtex } = citations(
      edition,
      "en",
      "https://a.example/",
      one && citedFigure(edition, one, "en"),
    );
    expect(plain).toContain(ASKED);
    expect(bibtex).toContain(ASKED);
  });

  test("says so as a hit of the search", () => {
    const { records } = reportRecords(edition, "en", {
      addressOf: () => "",
      reportName: "",
      reportHref: "",
    });
    const caveats = Object.fromEntries(records.figures.map(({ id, caveat }) => [id, caveat ?? ""]));
    expect(caveats["rice-output-yoy"]).toContain(ASKED);
    expect(caveats["schools-reached"]).toBe("");
  });
});

describe("a figure in a relation that does not hold", () => {
  test("has the verdict and the publisher's reason, and what is derived from it too", () => {
    for (const id of ["retail-sales-plan-completion", "rice-area-yoy", "rice-area-base-level"])
      expect(row(id)).toMatchObject({ audit: "does-not-hold" });
    expect(row("rice-area-yoy")?.["caveat_en"]).toContain("The report prints it so.");
    expect(row("rice-area-base-level")?.["caveat_en"]).toContain("The report prints it so.");
  });

  test("is a question where the publisher says that it need not be an error", async () => {
    const asked = ACCEPTED.replace("    reason", "    isQuestion: true\n    reason");
    const other = await filesOf(madeEdition(RELATION, { file: `${REPORT}/audit.yaml`, write: asked }));
    const verdicts = readRecords(textIn(other, "figures.csv"));
    expect(verdicts.find(({ id }) => id === "rice-area-yoy")).toMatchObject({ audit: "query" });
    expect(
      readRecords(textIn(other, "audit.csv")).find(({ relation }) => relation === "sales-below-rice"),
    ).toMatchObject({
      verdict: "query",
    });
  });

  test("stands in the table of the audit with its operands, verdict and explanation", () => {
    const found = readRecords(textIn(files, "audit.csv")).find(
      ({ relation }) => relation === "sales-below-rice",
    );
    expect(found).toMatchObject({
      operands: "retail-sales-plan-completion rice-area-yoy",
      verdict: "does-not-hold",
      subject: "figures",
    });
    expect(found?.["finding_en"]).toContain("The report prints it so.");
  });
});

test("bounds, estimates and footnotes are caveats", () => {
  expect(row("rice-output")?.["caveat_en"]).toContain("nearly");
  expect(row("rice-output")?.["caveat_en"]).toContain("An estimate.");
  expect(row("rice-area-yoy")?.["caveat_en"]).toContain("See footnote 1.");
  expect(row("rice-area")?.["caveat_en"]).not.toContain("footnote");
});

test("cumulation and prices are caveats, of what is derived too", () => {
  const priced = madeEdition({
    file: `${REPORT}/sections/trade/vi.mdx`,
    replace: 'value: "45", unit: vnd-million, asOf: "2001-03-31" }',
    by: 'value: "45", unit: vnd-million, cumulative: true, priceBasis: constant-2010 }',
  });
  const [sales] = [...priced.observations.values()].filter(({ id }) => id === "retail-sales");
  expect(sales && caveatTexts(priced, sales, "en")).toEqual(
    expect.arrayContaining(["Cumulative.", "Constant 2010 prices."]),
  );
  const plan = [...derive(priced).values()].find(({ priceBasis }) => priceBasis === "constant-2010");
  expect(plan && caveatTexts(priced, plan, "en")).toContain("Constant 2010 prices.");
});

test("a break of the series is a caveat of the figures of its time, in files and in the search, and of no other", () => {
  const broken = madeEdition({
    file: "content/indicators/crops.yaml",
    replace: "en: Area of rice }\n",
    by: `en: Area of rice }
    breaks: [{ at: 2001-Q1, reason: { vi: Đo lại thử, en: Measured anew } }]
`,
  });
  const said =
    "From quarter 1 of 2001 on the series is not comparable with the periods before: Measured anew.";
  const caveatOf = (id: string) => {
    const found = figuresIn(broken).find((one) => one.id === id);
    return found && caveatTexts(broken, found, "en");
  };
  expect(caveatOf("rice-area")).toContain(said);
  expect(caveatOf("rice-output")).not.toContain(said);
  const { records } = reportRecords(broken, "en", { addressOf: () => "", reportName: "", reportHref: "" });
  expect(records.figures.find(({ id }) => id === "rice-area")?.caveat).toContain(said);
  const earlier = figuresIn(broken).find((one) => one.id === "rice-area-base-level");
  expect(earlier && caveatTexts(broken, earlier, "en")).not.toContain(said);
});

test("a figure that nothing was checked of has no verdict", () => {
  expect(row("retail-sales")).toMatchObject({ audit: "" });
});

test("a correction names the section, the figures and the date", async () => {
  const corrected = madeEdition({
    file: `${REPORT}/corrections.yaml`,
    replace: "corrections:\n",
    by: `corrections:
  - line: 9
    received: "giảm 2,5% so với cùng kỳ."
    published: "giảm 2,5% so với cùng kỳ."
    reason: { vi: Thử, en: Test }
`,
  });
  expect(readRecords(textIn(await filesOf(corrected), "corrections.csv"))[0]).toMatchObject({
    section: "rice",
    figures: "rice-output-yoy",
    date: "2001-04-10",
  });
});
