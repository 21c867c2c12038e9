import { describe, expect, test } from "vitest";
import { confirmedTranslations } from "../../scripts/content/confirmed-translations.ts";
import { checkEdition } from "../../src/checks/rules.ts";
import { translationsAreFresh } from "../../src/checks/rules/translations-are-fresh.ts";
import { checkFiles } from "../../src/checks/check-files.ts";
import type { Edition } from "../../src/report/edition.ts";
import type { Files } from "../../src/report/from-files.ts";
import { isAnnexStale, isStale, sourceHash, sourceHashes } from "../../src/report/freshness.ts";
import { broken, smallReport, type Change } from "../fixtures/small-report.ts";

const root = "content/reports/2001-q1";
const rice = `${root}/sections/rice/vi.mdx`;
const riceInEnglish = `${root}/sections/rice/en.mdx`;
const programme = `${root}/annexes/programme/vi.yaml`;
const programmeInEnglish = `${root}/annexes/programme/en.yaml`;
const PARTIAL: Change = {
  file: `${root}/report.yaml`,
  replace: "languages: [vi, en]",
  by: "languages: [vi, en]\ntranslation: { en: partial }",
};

const editionOf = (files: Files): Edition => {
  const edition = checkFiles(files)[0]?.edition;
  if (!edition) throw new Error("no edition");
  return edition;
};
const section = (edition: Edition, slug: string) => {
  const one = edition.sections.get(slug);
  if (!one) throw new Error(`no section ${slug}`);
  return one;
};

describe("the mark of a text", () => {
  test.for([
    ["", "811c9dc5"],
    ["a", "e40c292c"],
    ["foobar", "bf9cf968"],
  ] as const)("of “%s” is FNV-1a of 32 bits: %s", ([text, mark]) => {
    expect(sourceHash(text)).toBe(mark);
  });

  test("is the same however the words are composed and spaced", () => {
    const mark = sourceHash("Điện Biên có lúa");
    for (const text of [
      "Điện Biên có lúa".normalize("NFD"),
      " Điện\u00a0Biên  có\tlúa ",
      "Điện Bi\u200bên có lúa",
    ])
      expect(sourceHash(text)).toBe(mark);
    expect(sourceHash("Điện Biên cólúa")).not.toBe(mark);
  });

  test("of a section is its title's, then one for each passage, footnotes last", () => {
    const text = section(editionOf(smallReport()), "rice").texts.get("vi");
    const marks = text ? sourceHashes(text) : [];
    expect(marks).toHaveLength(5);
    expect(marks[0]).toBe(sourceHash("Cây lúa"));
    expect(marks[3]).toBe(sourceHash("Nguyên nhân chính là nắng hạn."));
    expect(marks[4]).toBe(sourceHash("Theo Quyết định số 12/QĐ-UBM của Ủy ban."));
  });

  const marksWith = (replace: string, by: string): string[] => {
    const text = section(editionOf(broken({ file: rice, replace, by })), "rice").texts.get("vi");
    return text ? sourceHashes(text) : [];
  };
  const now = marksWith("nắng hạn", "nắng hạn");
  const changed = (marks: string[]): number[] =>
    marks.flatMap((mark, index) => (mark === now[index] ? [] : [index]));

  test.for([
    ["a word", "nắng hạn", "mưa lũ", [3]],
    ["a printed figure", "[8,10%]", "[8,11%]", [1]],
    ["the metric of a figure", "(#rice-area-yoy)", "(#rice-area-yo)", [1]],
    ["the place of a footnote marker", "năm trước[^1].", "năm trước.[^1]", [1]],
    ["the title", 'title: "Cây lúa"', 'title: "Lúa"', [0]],
  ] as const)("changes with %s", ([, replace, by, positions]) => {
    expect(changed(marksWith(replace, by))).toEqual(positions);
  });

  test("does not change with emphasis", () => {
    expect(changed(marksWith("*Sản lượng*", "Sản lượng"))).toEqual([]);
  });
});

describe("npm run confirm-translation", () => {
  const unmarked = (): Map<string, string> =>
    new Map([...smallReport()].map(([path, text]) => [path, text.replace(/^ *translationOf: .*\n/gm, "")]));
  const stale = (files: Files): number => translationsAreFresh(editionOf(files)).length;

  test("marks every translation, and changes nothing else in its file", () => {
    const { files, refused } = confirmedTranslations(unmarked(), "all");
    expect(refused).toEqual([]);
    expect(new Map([...unmarked(), ...files])).toEqual(smallReport());
    expect(stale(unmarked())).toBe(10);
    expect(stale(new Map([...unmarked(), ...files]))).toBe(0);
  });

  test("marks only what is named", () => {
    expect([...confirmedTranslations(unmarked(), new Set(["trade"])).files.keys()]).toEqual([
      `${root}/sections/trade/en.mdx`,
    ]);
    expect([...confirmedTranslations(unmarked(), new Set(["projects"])).files.keys()]).toEqual([
      `${root}/annexes/projects/en.yaml`,
    ]);
    expect(confirmedTranslations(unmarked(), new Set(["nothing"])).files.size).toBe(0);
  });

  test("changes nothing where the marks are right, and updates those of a changed text", () => {
    expect(confirmedTranslations(smallReport(), "all").files.size).toBe(0);
    const files = broken({ file: rice, replace: "nắng hạn", by: "mưa lũ" });
    const { files: marked } = confirmedTranslations(files, "all");
    expect([...marked.keys()]).toEqual([riceInEnglish]);
    expect(stale(new Map([...files, ...marked]))).toBe(0);
  });

  test("keeps the comments and the layout of rows in either style of YAML", () => {
    const row = `          - { id: q1-01, number: "1", title: Rules on rice varieties, agency: Test Division, deadline: First quarter } # read\n`;
    const english = (unmarked().get(programmeInEnglish) ?? "").replace(
      / {10}- id: q1-01\n(?: {12}.*\n)*/,
      row,
    );
    const files = new Map([...unmarked(), [programmeInEnglish, english]]);
    const marked = confirmedTranslations(files, "all").files.get(programmeInEnglish) ?? "";
    expect(marked).toContain(`          - { id: q1-01, translationOf: "d62b8181-143f7c95", number: "1",`);
    expect(marked).toContain("} # read\n");
    expect(stale(new Map([...files, ...confirmedTranslations(files, "all").files]))).toBe(0);
  });

  test("refuses a translation that says something else than the official text", () => {
    const { files, refused } = confirmedTranslations(
      broken({ file: riceInEnglish, replace: "  - The main cause is drought.\n", by: "" }),
      "all",
    );
    expect(files.size).toBe(0);
    expect(refused.map(({ rule }) => rule)).toEqual(["translations-say-the-same"]);
  });
});

describe("a translation that renders an older text", () => {
  const older = (...more: Change[]) =>
    editionOf(broken({ file: rice, replace: "nắng hạn", by: "mưa lũ" }, ...more));

  test("is known to be stale, the others are not", () => {
    const edition = older();
    expect(isStale(edition, section(edition, "rice"), "en")).toBe(true);
    expect(isStale(edition, section(edition, "rice"), "vi")).toBe(false);
    expect(isStale(edition, section(edition, "trade"), "en")).toBe(false);
  });

  test("is an issue that names both places", () => {
    const [issue, ...others] = translationsAreFresh(older());
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      place: { file: riceInEnglish, line: 11, column: 5 },
      other: { file: rice, line: 15, column: 5 },
    });
  });

  test("is none in a partial translation, but stays known", () => {
    const edition = older(PARTIAL);
    expect(translationsAreFresh(edition)).toEqual([]);
    expect(isStale(edition, section(edition, "rice"), "en")).toBe(true);
  });

  test("an annex is stale when a row or a head is", () => {
    const edition = (replace: string, by: string) => editionOf(broken({ file: programme, replace, by }));
    expect(isAnnexStale(edition("Đề án", "Đề án"), "programme", "en")).toBe(false);
    expect(isAnnexStale(edition("Đề án", "Dự án"), "programme", "en")).toBe(true);
    expect(isAnnexStale(edition("note: Ghi chú", "note: Lưu ý"), "programme", "en")).toBe(true);
    expect(isAnnexStale(edition("Đề án", "Dự án"), "projects", "en")).toBe(false);
  });
});

describe("a translation that the report calls partial", () => {
  const problems = (...changes: Change[]): string[] =>
    checkEdition(editionOf(broken(PARTIAL, ...changes))).map(({ rule }) => rule);

  test("may lack the text of sections, annex heads and annex tables", () => {
    expect(
      problems(
        { file: riceInEnglish, write: '---\ntitle: "Rice"\n---\n' },
        { file: programmeInEnglish, delete: true },
        { file: `${root}/annexes/projects/en.yaml`, delete: true },
        { file: `${root}/annexes/projects/bridge/en.mdx`, write: '---\ntitle: "Bridge"\n---\n' },
      ),
    ).toEqual([]);
  });

  test("has the title of each section", () => {
    const [issue, ...others] = checkEdition(
      editionOf(broken(PARTIAL, { file: riceInEnglish, delete: true })),
    );
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      code: "names-are-in-every-language.untitled",
      place: { file: rice, line: 3 },
      values: { slug: "rice", locale: "en", file: riceInEnglish },
    });
  });

  test("may render an older text with fewer paragraphs", () => {
    const more = { file: rice, replace: "  - Nguyên nhân", by: "  - Trời nắng.\n  - Nguyên nhân" };
    const received = {
      file: `${root}/source.txt`,
      replace: "+ Nguyên nhân",
      by: "+ Trời nắng.\n+ Nguyên nhân",
    };
    const query = { file: `${root}/corrections.yaml`, replace: "line: 10", by: "line: 11" };
    expect(problems(more, received, query)).toEqual([]);
  });

  test("still prints no wrong figure", () => {
    expect(problems({ file: riceInEnglish, replace: "[8.10%]", by: "[8.20%]" })).toEqual([
      "figures-say-their-value",
    ]);
  });

  test("is compared where it says that it renders the present text", () => {
    expect(problems({ file: riceInEnglish, replace: "31 March", by: "30 March" })).toEqual([
      "translations-say-the-same",
    ]);
  });
});
