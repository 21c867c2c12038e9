import { describe, expect, test } from "vitest";
import { citations } from "../../src/exports/citation.ts";
import { citedFigure } from "../../src/exports/cited-figure.ts";
import type { Edition } from "../../src/report/edition.ts";
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
    const { plain } = citations(edition, "vi", address, figure("rice-output", "vi"));
    expect(plain).toMatch(/^Sản lượng lúa, quý 1 năm 2001: gần 3\.000\u00a0tấn \(ước tính\)\. Báo cáo số /);
    expect(plain.endsWith(`. ${address}`)).toBe(true);
  });

  test("in English on English pages", () => {
    const { plain } = citations(edition, "en", address, figure("rice-output-yoy", "en"));
    expect(plain).toMatch(
      /^Output of rice: change compared with the same period last year, quarter 1 of 2001: down 2\.5%\. Report No\. /,
    );
  });

  test("officially by the document's kind, number, date, issuer and subject, and by its own sentence", () => {
    const expected = `Báo cáo số ${report.number} ngày `;
    for (const locale of ["vi", "en"]) {
      const { official } = citations(edition, locale, address, figure("rice-output", locale));
      expect(official.startsWith(expected)).toBe(true);
      expect(official).toContain(` của ${report.issuer["vi"] ?? ""} về `);
      expect(official.endsWith("“Sản lượng: Vụ này ước đạt gần 3.000 tấn.”")).toBe(true);
    }
  });

  test("in BibTeX, with an entry key of its own", () => {
    const { bibtex } = citations(edition, "vi", address, figure("rice-output", "vi"));
    expect(bibtex).toMatch(/^@techreport\{report-2001-q1-rice-output,\n/);
    expect(bibtex).toContain(`  url = {${address}},`);
    expect(bibtex).toMatch(/\n {2}month = [a-z]{3}\n\}$/);
    const braces = [...bibtex].filter((one) => one === "{" || one === "}");
    expect(braces.filter((one) => one === "{")).toHaveLength(braces.length / 2);
  });
});

test("a citation says in every form that a figure is an estimate, cumulative, and at which prices", () => {
  const priced = madeEdition({
    file: "content/reports/2001-q1/sections/trade/vi.mdx",
    replace: 'value: "45", unit: vnd-million, asOf: "2001-03-31" }',
    by: 'value: "45", unit: vnd-million, status: E, cumulative: true, priceBasis: constant-2010 }',
  });
  const one = priced.observations.get("retail-sales");
  if (!one) throw new Error("no retail-sales");
  const { plain, bibtex, ris, cslJson } = citations(priced, "en", address, citedFigure(priced, one, "en"));
  for (const text of [plain, bibtex, ris, cslJson])
    expect(text).toContain("estimated, cumulative, constant 2010 prices");
});

test("BibTeX's own signs are text in a citation", () => {
  const odd = { ...figure("rice-area-yoy", "en"), name: "A {B} & 50% of #1_x $" };
  const { bibtex } = citations(edition, "en", address, odd);
  expect(bibtex).toContain(String.raw`title = {A B \& 50\% of \#1\_x \$: up 8.10\%},`);
});

test("the whole report is cited without a figure", () => {
  const { plain, bibtex, official } = citations(edition, "vi", "https://report.example/");
  expect(plain).toBe(`${official}. https://report.example/`);
  expect(bibtex).toMatch(/^@techreport\{report-2001-q1,\n/);
});

const second: Edition = {
  ...edition,
  release: {
    state: "published",
    versions: [{ number: 2, published: "2001-08-01T08:00+07:00", content: "0".repeat(64) }],
  },
};

describe("programs for literature read", () => {
  const { bibtex, ris, cslJson } = citations(second, "en", address, figure("rice-output-yoy", "en"));

  test("BibTeX, by a parser that knows nothing but its grammar", () => {
    const entry = parseBibtex(bibtex);
    expect(entry).toMatchObject({
      type: "techreport",
      key: "report-2001-q1-rice-output-yoy",
      fields: { year: report.date.slice(0, 4), version: "2", url: address },
    });
    expect(() => parseBibtex(bibtex.replace("title = {", "title = {{"))).toThrow();
    expect(() => parseBibtex(bibtex.replace("@techreport{report-", "@techreport{1 "))).toThrow();
  });

  test("RIS, a tag a line", () => {
    const lines = ris.split("\r\n").slice(0, -1);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?.*$/);
    expect(lines[0]).toBe("TY  - RPRT");
    expect(lines.at(-1)).toBe("ER  - ");
    expect(lines).toContain(`UR  - ${address}`);
    expect(lines).toContain(`DA  - ${report.date.replaceAll("-", "/")}`);
  });

  test("CSL-JSON, with date and version", () => {
    expect(JSON.parse(cslJson)).toMatchObject([
      {
        type: "report",
        number: report.number,
        issued: { "date-parts": [report.date.split("-").map(Number)] },
        version: "2",
        URL: address,
      },
    ]);
  });

  test("and the version is named in the plain citation, with its day where the report has another", () => {
    expect(citations(second, "en", address).plain).toContain(" (version 2, 1 August 2001). ");
    expect(citations(edition, "en", address).plain).toContain(" (version 1). ");
  });
});

/** The grammar of one BibTeX entry, as strict parsers hold it: a key of letters, digits and dashes; balanced values. */
function parseBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
  const [, type = "", key = "", body] = /^@([a-z]+)\{([A-Za-z][\w:.-]*),\n([\s\S]*)\n\}$/.exec(text) ?? [];
  if (body === undefined) throw new Error("no entry");
  const fields: Record<string, string> = {};
  let at = 0;
  while (at < body.length) {
    const [whole = "", name = "", start = ""] = /^\s*([a-z]+) = (\{|[a-z]+)/.exec(body.slice(at)) ?? [];
    if (!whole) throw new Error(`no field at ${body.slice(at, at + 20)}`);
    at += whole.length;
    if (start === "{") {
      const begin = at;
      for (let depth = 1; depth > 0; at += 1) {
        if (at >= body.length) throw new Error(`${name} does not end`);
        if (body[at] === "{") depth += 1;
        else if (body[at] === "}") depth -= 1;
      }
      fields[name] = body.slice(begin, at - 1);
    } else fields[name] = start;
    if (body[at] === ",") at += 1;
    else if (body.slice(at).trim()) throw new Error(`${body.slice(at, at + 10)} after ${name}`);
  }
  return { type, key, fields };
}
