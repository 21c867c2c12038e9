import { describe, expect, test } from "vitest";
import { citations } from "../../src/exports/citation.ts";
import { citedFigure } from "../../src/exports/cited-figure.ts";
import { madeEdition } from "./made-files.ts";

const edition = madeEdition();
const { report } = edition;
const figure = (id: string, locale: string) => {
  const one = edition.observations.get(id);
  if (!one) throw new Error(id);
  return citedFigure(edition, one, locale);
};
const address = "https://report.example/page/#rice-output";

describe("a figure is cited", () => {
  test("in one line with name, period, value, status, document and address", () => {
    const { plain } = citations(report, "vi", address, figure("rice-output", "vi"));
    expect(plain).toMatch(/^Sản lượng lúa, quý 1 năm 2001: gần 3\.000\u00a0tấn \(ước tính\)\. Báo cáo số /);
    expect(plain.endsWith(`. ${address}`)).toBe(true);
  });

  test("in English on English pages", () => {
    const { plain } = citations(report, "en", address, figure("rice-output-yoy", "en"));
    expect(plain).toMatch(
      /^Output of rice: change compared with the same period last year, quarter 1 of 2001: down 2\.5%\. Report No\. /,
    );
  });

  test("officially by the document's kind, number, date, issuer and subject, and by its own sentence", () => {
    const expected = `Báo cáo số ${report.number} ngày `;
    for (const locale of ["vi", "en"]) {
      const { official } = citations(report, locale, address, figure("rice-output", locale));
      expect(official.startsWith(expected)).toBe(true);
      expect(official).toContain(` của ${report.issuer["vi"] ?? ""} về `);
      expect(official.endsWith("“Sản lượng: Vụ này ước đạt gần 3.000 tấn.”")).toBe(true);
    }
  });

  test("in BibTeX, with an entry key of its own", () => {
    const { bibtex } = citations(report, "vi", address, figure("rice-output", "vi"));
    expect(bibtex).toMatch(/^@techreport\{2001-q1-rice-output,\n/);
    expect(bibtex).toContain(`  url = {${address}},`);
    expect(bibtex).toMatch(/\n {2}month = [a-z]{3}\n\}$/);
    const braces = [...bibtex].filter((one) => one === "{" || one === "}");
    expect(braces.filter((one) => one === "{")).toHaveLength(braces.length / 2);
  });
});

test("BibTeX's own signs are text in a citation", () => {
  const odd = { ...figure("rice-area-yoy", "en"), name: "A {B} & 50% of #1_x $" };
  const { bibtex } = citations(report, "en", address, odd);
  expect(bibtex).toContain(String.raw`title = {A B \& 50\% of \#1\_x \$: up 8.10\%},`);
});

test("the whole report is cited without a figure", () => {
  const { plain, bibtex, official } = citations(report, "vi", "https://report.example/");
  expect(plain).toBe(`${official}. https://report.example/`);
  expect(bibtex).toMatch(/^@techreport\{2001-q1,\n/);
});
