import { dsvFormat } from "d3";
import { parquetReadObjects } from "hyparquet";
import type { Locale } from "../../src/model/locale.ts";
import type { Observation } from "../../src/model/observation.ts";
import { citations } from "../../src/exports/citation.ts";
import { citedFigure } from "../../src/exports/cited-figure.ts";
import { epub } from "../../src/exports/document/epub.ts";
import { typstSource } from "../../src/exports/document/typst.ts";
import { indicatorFile } from "../../src/exports/indicator-file.ts";
import type { Edition } from "../../src/report/edition.ts";
import { reportRecords } from "../../src/search/index/figure-records.ts";
import { figureFrame } from "../../src/site/figure-frame.ts";
import { indicatorInReports } from "../../src/site/figure-view.ts";
import { documentOf } from "../../src/site/report-documents.ts";
import { partsOf, readOdsSheets, readXlsxSheets } from "./archive.ts";
import { readRecords } from "./csv-reader.ts";
import { factsAbout, unsaid, type Fact, type FactKind } from "./figure-facts.ts";
import { addresses, bytesIn, figuresOf, filesOf, textIn } from "./made-files.ts";

export const DOUBTS: readonly FactKind[] = ["finding", "query"];
export const QUALIFIERS: readonly FactKind[] = ["bound", "status", "cumulative", "prices"];
const REMARKS: readonly FactKind[] = [...DOUBTS, "correction", "note", "footnote"];
export const ALL: readonly FactKind[] = [...REMARKS, ...QUALIFIERS];

export const ADDRESS = "https://a.example/";
type TextOf = (one: Observation, locale: Locale) => string | undefined;
export type Projection = readonly [name: string, kinds: readonly FactKind[], textOf: TextOf];

/** The records of a table by the id of their figure, all fields of one joined. */
const recordsById = (records: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, string> =>
  new Map(records.map((one) => [String(one["id"] ?? one["OBS_ID"]), Object.values(one).join(" ")]));

/** The rows of a table without names for programs by the id of their figure, which no other cell of it has. */
const byId = (rows: readonly (readonly unknown[])[], ids: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) =>
      row.filter((cell) => ids.has(String(cell))).map((id) => [String(id), row.join(" ")] as const),
    ),
  );

/** Every form in which a figure leaves a chapter of the site, with what it has to say there. */
export const projectionsOf = async (edition: Edition): Promise<readonly Projection[]> => {
  const { languages } = edition.report;
  const ids = new Set(edition.observations.keys());
  const files = await filesOf(edition);
  const table = (name: string): TextOf => {
    const rows = recordsById(readRecords(textIn(files, name)));
    return ({ id }) => rows.get(id);
  };
  const sheets = (read: typeof readXlsxSheets, name: string): TextOf => {
    const rows = [...read(bytesIn(files, name)).values()].flat();
    const found = new Map<string, string>();
    for (const [id, text] of rows.flatMap((row) => [...byId([row], ids)]))
      found.set(id, `${found.get(id) ?? ""} ${text}`);
    return ({ id }) => found.get(id);
  };
  const reading = byId(dsvFormat(";").parseRows(textIn(files, "figures.vi.csv")), ids);
  const parquet = bytesIn(files, "figures.parquet");
  const objects = await parquetReadObjects({
    file: { byteLength: parquet.byteLength, slice: (start, end) => parquet.slice(start, end).buffer },
  });
  const inParquet = recordsById(objects);
  const entriesOf = (text: string) =>
    new Map(
      (JSON.parse(text) as { figures: { id: string }[] }).figures.map((one) => [one.id, JSON.stringify(one)]),
    );
  const inJson = entriesOf(textIn(files, "figures.json"));
  const figures = figuresOf(edition);
  const search = new Map(
    languages.map((locale) => {
      const { records } = reportRecords(edition, locale, {
        addressOf: () => "",
        reportName: "",
        reportHref: "",
      });
      return [locale, new Map(records.figures.map((one) => [one.id, one]))];
    }),
  );
  const documents = new Map(
    languages.map((locale) => {
      const whole = documentOf(edition, locale, addresses);
      return [
        locale,
        {
          typst: typstSource(whole).main,
          epub: [...partsOf(epub(whole)).values()]
            .map(({ text }) => text)
            .join("\n")
            .replace(/<[^>]*>/g, ""),
        },
      ];
    }),
  );
  const cited = (one: Observation, locale: Locale) =>
    citations(edition, locale, ADDRESS, citedFigure(edition, one, locale));
  const indicatorOf = ({ indicator }: Observation) => edition.indicators.get(indicator);
  return [
    ["frame of a figure", ALL, (one, locale) => JSON.stringify(figureFrame(edition, one, locale))],
    ["figures.csv", ALL, table("figures.csv")],
    ["figures.sdmx.csv", ALL, table("figures.sdmx.csv")],
    ["figures.vi.csv", ALL, (one, locale) => (locale === "vi" ? reading.get(one.id) : undefined)],
    ["figures.xlsx", ALL, sheets(readXlsxSheets, "figures.xlsx")],
    ["figures.ods", ALL, sheets(readOdsSheets, "figures.ods")],
    ["figures.parquet", ALL, ({ id }) => inParquet.get(id)],
    ["figures.json", ALL, ({ id }) => inJson.get(id)],
    [
      "file of an indicator",
      ALL,
      (one) => {
        const indicator = indicatorOf(one);
        const own = figures.filter((figure) => figure.indicator === one.indicator);
        const file = indicator && indicatorFile(indicator, [edition], own);
        return entriesOf(String(file?.content)).get(one.id);
      },
    ],
    ...(["plain", "bibtex", "ris", "cslJson"] as const).map((form): Projection => [
      `citation: ${form}`,
      ALL,
      (one, locale) => cited(one, locale)[form],
    ]),
    [
      "citation: official",
      REMARKS,
      (one, locale) => (locale === edition.official ? cited(one, locale).official : undefined),
    ],
    [
      "hit of the search",
      [...REMARKS, "bound", "cumulative", "prices"],
      ({ id }, locale) => JSON.stringify(search.get(locale)?.get(id)),
    ],
    [
      "page of an indicator",
      ALL,
      (one, locale) => {
        const indicator = indicatorOf(one);
        const all = indicator ? indicatorInReports([edition], indicator, locale) : [];
        return all
          .map(({ main, others, facts, usageNotes, findings, caveats }) =>
            JSON.stringify([main, others, facts, usageNotes, findings, caveats]),
          )
          .join(" ");
      },
    ],
    ["source of the PDF", DOUBTS, (_, locale) => documents.get(locale)?.typst],
    ["EPUB", DOUBTS, (_, locale) => documents.get(locale)?.epub],
  ];
};

/** What of the facts about figures a projection does not say. */
export const missing = (edition: Edition, [, kinds, textOf]: Projection): string[] =>
  edition.report.languages.flatMap((locale) =>
    [...edition.observations.values()].flatMap((one) => {
      const text = textOf(one, locale);
      const lost: readonly Fact[] =
        text === undefined ? [] : unsaid(text, factsAbout(edition, one, locale), kinds);
      return lost.map(({ kind, words }) => `${one.id} (${locale}) ${kind}: ${words[0] ?? ""}`);
    }),
  );
