import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeDocuments } from "../../../scripts/documents.ts";
import { compilePdf } from "../../../scripts/documents/compile-pdf.ts";
import { textRuns, type DocumentPart } from "../../../src/exports/document/document.ts";
import { epub } from "../../../src/exports/document/epub.ts";
import { typstSource } from "../../../src/exports/document/typst.ts";
import { everyCombination } from "../../scope.ts";
import { documentOf, typstJson } from "../../../src/site/report-documents.ts";
import { partsOf } from "../../exports/archive.ts";
import { addresses, madeEdition } from "../../exports/made-files.ts";
import { chartedReport } from "../../charts/charted-report.ts";

const edition = madeEdition();
const folder = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const languages = ["vi", "en"] as const;
const document = documentOf(edition, "vi", addresses);
const source = typstSource(document);
const isHere = (command: string) => spawnSync(command, ["-v"]).error === undefined;
const EPUBCHECK = "/usr/bin/epubcheck";
const saved = (name: string, bytes: Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

describe("the report as PDF", () => {
  test("is PDF/UA-1, tagged and in its language, and equal from run to run", () => {
    const pdf = Buffer.from(compilePdf(source));
    expect(pdf.equals(compilePdf(typstSource(documentOf(edition, "vi", addresses))))).toBe(true);
    const text = pdf.toString("latin1");
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    for (const mark of ["pdfuaid", "/MarkInfo", "/StructTreeRoot", "/Lang", "/Outlines"])
      expect(text).toContain(mark);
  });

  test("may have a note in a cell of a table", () => {
    const note = { kind: "note", label: "1", paragraphs: [textRuns("No data yet")] } as const;
    const table: DocumentPart = {
      kind: "table",
      caption: "Main indicators",
      heads: ["Indicator", "Value"],
      rows: [[textRuns("Fish"), [...textRuns("..."), note]]],
    };
    const noted = typstSource({ ...document, parts: [table] });
    expect(noted.main).toContain('[#"..."#footnote[#"No data yet"]]');
    expect(compilePdf(noted).byteLength).toBeGreaterThan(0);
  });

  test("is refused by the compiler when it is not accessible", () => {
    const { main, files } = source;
    expect(() =>
      compilePdf({ main: main.replace(/^#set document\(title: .*?, author/, "#set document(author"), files }),
    ).toThrow();
    expect(() =>
      compilePdf({ main: `${main}\n#heading(level: 1)[x]\n#heading(level: 4)[y]`, files }),
    ).toThrow();
    expect(() =>
      compilePdf({
        main: `${main}\n#image("x.svg")`,
        files: new Map([["x.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>']]),
      }),
    ).toThrow();
  });

  test.skipIf(!isHere("pdfinfo"))(
    "has notes, tables with heads, lists and a link for each figure, as poppler reads it",
    () => {
      const file = saved("report.pdf", compilePdf(source));
      const tags = execFileSync("pdfinfo", ["-struct", file], { encoding: "utf8" });
      for (const tag of ["H1", "H2", "Note", "Table", "TH", "L ", "Link", "TOC"]) expect(tags).toContain(tag);
      const urls = execFileSync("pdfinfo", ["-url", file], { encoding: "utf8" });
      for (const { indicator } of edition.observations.values())
        expect(urls).toContain(`https://report.example/vi/figures/${indicator}/`);
    },
  );

  test.skipIf(!isHere("qpdf"))("has no fault that qpdf finds", () => {
    execFileSync("qpdf", ["--check", saved("report.pdf", compilePdf(source))]);
  });
});

test("the PDF of every language stands in the place of its source", async () => {
  const data = join(folder, "data/2001-q1");
  mkdirSync(data, { recursive: true });
  for (const locale of languages)
    writeFileSync(join(data, `report.${locale}.typst.json`), typstJson(edition, locale, addresses));
  expect(await makeDocuments(folder)).toBe(2);
  expect(readdirSync(data).sort()).toEqual(["report.en.pdf", "report.vi.pdf"]);
});

describe("charts in documents", () => {
  const { edition: charted } = chartedReport();
  const made = documentOf(charted, "en", addresses);
  const charts = made.parts.filter((part) => part.kind === "chart");

  test("say in words what they show", () => {
    expect(charts.length).toBeGreaterThan(3);
    for (const { chart } of charts) expect(chart.alternative.length).toBeGreaterThan(80);
    expect(compilePdf(typstSource(made)).byteLength).toBeGreaterThan(10_000);
  });
});

describe("the report as EPUB", () => {
  test("begins with its media type, uncompressed, and is equal from run to run", () => {
    const bytes = Buffer.from(epub(document));
    expect(bytes.toString("latin1", 30, 58)).toBe("mimetypeapplication/epub+zip");
    expect(bytes.equals(epub(documentOf(edition, "vi", addresses)))).toBe(true);
  });

  test("links each figure to its page and says each note once", () => {
    const texts = [...partsOf(epub(document))].flatMap(([name, { text }]) =>
      name.endsWith(".xhtml") ? [text] : [],
    );
    const whole = texts.join("\n");
    for (const { indicator } of edition.observations.values())
      expect(whole).toContain(`href="https://report.example/vi/figures/${indicator}/"`);
    expect(whole.match(/epub:type="footnote"/g)?.length).toBe(whole.match(/epub:type="noteref"/g)?.length);
  });

  test.skipIf(!existsSync(EPUBCHECK) || !isHere("java")).each(everyCombination ? languages : ["vi"])(
    "is clean for epubcheck in %s",
    (locale) => {
      const file = saved("report.epub", epub(documentOf(chartedReport().edition, locale, addresses)));
      // Of a program that runs once, compiling it further costs more than it saves.
      const quick = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
      const said = spawnSync("java", [...quick, "-jar", EPUBCHECK, file], { encoding: "utf8" });
      expect(said.stdout + said.stderr).toContain("No errors or warnings detected");
    },
  );
});
