import { describe, expect, test } from "vitest";
import { chartView } from "../../src/charts/chart-view.ts";
import { figuresOf as figuresIn } from "../../src/derive/figure.ts";
import { citations } from "../../src/exports/citation.ts";
import { citedFigure } from "../../src/exports/cited-figure.ts";
import { bytesOf, type DataFile } from "../../src/exports/data-file.ts";
import { readingTable } from "../../src/exports/reading-table.ts";
import { reportRecords } from "../../src/search/index/figure-records.ts";
import { caveatTexts } from "../../src/wording/caveat-text.ts";
import { realReports } from "../fixtures/real-reports.ts";
import { readRecords } from "./csv-reader.ts";
import { figuresOf, filesOf, madeEdition } from "./made-files.ts";

/** The sentences of a text that stand in it more than once; a label such as "Derived from rice." before them is none. */
const saidTwice = (text: string): string[] => {
  const sentences = text
    .split(/(?<=[.?!…][”)]?)\s+(?=[\p{Lu}“])|(?<=:)\s+(?=[\p{Lu}])|(?<=\])\s+|\n/u)
    .map((sentence) => sentence.replace(/[[\].]+$/, "").trim())
    .filter((sentence) => /\s/.test(sentence) && !sentence.endsWith(":"));
  return [...new Set(sentences.filter((one, index) => sentences.indexOf(one) !== index))];
};

test.for([
  ["An estimate. Preliminary. An estimate.", ["An estimate"]],
  ["Derived from exports. The two differ. Derived from imports. The two differ.", ["The two differ"]],
  ["Question on this figure: Is it so? Open question to the authors: Is it so?", ["Is it so?"]],
  ["An estimate. See footnote 1. See footnote 2.", []],
] as const)("of %s is said twice: %o", ([text, twice]) => {
  expect(saidTwice(text)).toEqual(twice);
});

test("a row that a person reads says the status in its own column, not among the caveats", () => {
  const records = figuresOf(madeEdition());
  const estimated = records.filter(({ status }) => status === "E");
  expect(estimated.length).toBeGreaterThan(0);
  for (const [locale, estimate] of [
    ["en", "An estimate."],
    ["vi", "Số ước tính."],
  ] as const) {
    const { columns, rows } = readingTable(records, locale);
    const at = columns.findIndex(({ name }) => name === "caveat");
    expect(estimated.every(({ caveat }) => caveat[locale]?.includes(estimate))).toBe(true);
    expect(rows.filter((row) => row[at]?.includes(estimate))).toEqual([]);
  }
});

const decoder = new TextDecoder();
const textFiles = (files: readonly DataFile[], ...formats: readonly string[]): [string, string][] =>
  files
    .filter(({ name }) => formats.some((format) => name.endsWith(format)))
    .map((file) => [file.name, decoder.decode(bytesOf(file))]);

/** Faults as "place: sentence", so that all of a run are seen. */
const faults = (texts: Iterable<readonly [string, string]>): string[] =>
  [...texts].flatMap(([place, text]) => saidTwice(text).map((sentence) => `${place}: ${sentence}`));

/** The caveats of a row of a table, whatever their columns are called. */
const rowTexts = (name: string, content: string): [string, string][] =>
  readRecords(content).flatMap((row, index) =>
    Object.entries(row)
      .filter(([column]) => /caveat|finding|COMMENT|explanation|note/i.test(column))
      .map(([column, text]): [string, string] => [`${name}, row ${index + 1}, ${column}`, text]),
  );

const stringsIn = (place: string, value: unknown): [string, string][] => {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(`${place}.${key}`, one));
};

describe.for(realReports.map((edition) => [edition.report.id, edition] as const))("%s", ([, edition]) => {
  const locales = edition.report.languages;

  test("no caveat of a printed or derived figure is said twice", () => {
    const texts = (locale: string): [string, string][] =>
      figuresIn(edition).map((one) => [one.id, caveatTexts(edition, one, locale).join(" ")]);
    expect(locales.flatMap((locale) => faults(texts(locale)))).toEqual([]);
  });

  test("nor in the files, a row or a record at a time", async () => {
    const files = await filesOf(edition);
    const rows = textFiles(files, ".csv")
      .filter(([name]) => !/\.[a-z]{2}\.csv$/.test(name))
      .flatMap(([name, content]) => rowTexts(name, content));
    const records = textFiles(files, "figures.json").flatMap(([name, content]) =>
      stringsIn(name, JSON.parse(content)),
    );
    expect(rows.length).toBeGreaterThan(edition.observations.size);
    expect(faults([...rows, ...records])).toEqual([]);
  });

  test("nor in what is said of a chart", () => {
    const texts = locales.flatMap((locale) =>
      edition.charts.map(({ chart }): [string, string] => {
        const { headline, summary, note, caveats } = chartView(edition, chart, locale);
        return [`${chart.id} (${locale})`, [headline, ...summary, note, ...caveats].join(" ")];
      }),
    );
    expect(faults(texts)).toEqual([]);
  });

  test("nor in a citation", () => {
    const texts = locales.flatMap((locale) =>
      [...edition.observations.values()].flatMap((one) =>
        stringsIn(
          `${one.id} (${locale})`,
          citations(edition, locale, "https://a.example/", citedFigure(edition, one, locale)),
        ).filter(([place]) => /plain|official/.test(place)),
      ),
    );
    expect(faults(texts)).toEqual([]);
  });

  test("nor in a hit of the search", () => {
    const options = { addressOf: () => "", reportName: "", reportHref: "" };
    const texts = locales.flatMap((locale) => {
      const { figures } = reportRecords(edition, locale, options).records;
      return figures.map((one): [string, string] => [`${one.id} (${locale})`, one.caveat ?? ""]);
    });
    expect(faults(texts)).toEqual([]);
  });
});
