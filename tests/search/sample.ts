import { EN_QUERY } from "../../src/model/languages/en-query.ts";
import { VI_QUERY } from "../../src/model/languages/vi-query.ts";
import { NO_SYNONYMS } from "../../src/model/synonyms.ts";
import type { Search } from "../../src/search/search.ts";
import {
  SEARCH_DATA_VERSION,
  type SearchCatalogue,
  type SearchData,
  type SearchRecord,
} from "../../src/search/index/search-data.ts";

export interface SampleFigure extends Partial<SearchRecord> {
  readonly id: string;
  readonly names?: readonly string[];
  readonly everyday?: readonly string[];
  readonly topic?: string;
  readonly partOf?: readonly string[];
  /** A sentence that prints the value between square brackets. */
  readonly says?: string;
}

const OF_THE_INDICATOR: ReadonlySet<string> = new Set(["names", "everyday", "topic", "partOf", "says"]);

/** The fields that stand in the figure's record, not in its indicator's. */
const ownFields = (figure: SampleFigure): Partial<SearchRecord> =>
  Object.fromEntries(Object.entries(figure).filter(([field]) => !OF_THE_INDICATOR.has(field)));

const NO_WORDS = { ...NO_SYNONYMS, places: [] };

/** A made-up report with the figures given, each of an indicator of its own unless it names one. */
export const sampleData = (
  figures: readonly SampleFigure[],
  vocabulary: Partial<SearchCatalogue["vocabulary"]> = {},
  languages: SearchCatalogue["languages"] = [VI_QUERY, EN_QUERY],
): SearchData => {
  const printed = figures.map(({ id, says = "[1]" }, index) => [
    id,
    [index, says.indexOf("["), says.indexOf("]") - 1] as const,
  ]);
  return {
    catalogue: {
      version: SEARCH_DATA_VERSION,
      locale: "vi",
      kinds: { level: "giá trị", change: "thay đổi" },
      statuses: { A: "báo cáo", E: "ước tính" },
      topics: { sample: ["Mẫu", "Sample"], other: ["Khác", "Other"] },
      indicators: figures
        .filter(({ id, indicator = id }) => indicator === id)
        .map(({ id, names = [id], everyday, topic = "sample", partOf }) => ({
          id,
          names,
          topic,
          ...(everyday ? { everyday } : {}),
          ...(partOf ? { partOf } : {}),
        })),
      units: {
        piece: { dimension: "piece", factor: "1", forms: ["cái", "pieces"] },
        percent: { dimension: "proportion", factor: "0.01", forms: ["%", "phần trăm"] },
        billion: { dimension: "vnd", factor: "1000000000", forms: ["tỷ đồng", "tỷ", "VND # billion"] },
        million: { dimension: "vnd", factor: "1000000", forms: ["triệu đồng", "VND # million"] },
      },
      vocabulary: { ...NO_WORDS, ...vocabulary },
      languages,
    },
    reports: [
      {
        version: SEARCH_DATA_VERSION,
        report: {
          id: "1999-q1",
          name: "Báo cáo mẫu",
          period: "1999-Q1",
          number: "7/BC-ABC",
          href: "/1999-q1/",
        },
        sections: ["Mục mẫu"],
        figures: figures.map((figure) => ({
          id: figure.id,
          kind: "level",
          indicator: figure.id,
          value: "1",
          unit: "piece",
          text: figure.value ?? "1",
          time: "năm 1999",
          period: "1999-Q1",
          status: "A",
          section: 0,
          href: `/#${figure.id}`,
          ...ownFields(figure),
        })),
        details: {
          version: SEARCH_DATA_VERSION,
          sentences: figures.map(({ says = "[1]" }) => says.replace(/[[\]]/g, "")),
          printed: Object.fromEntries(printed) as Record<string, readonly [number, number, number]>,
          derived: [],
        },
      },
    ],
  };
};

/** The ids of the figures that answer a query, the best first. */
export const answersOf =
  (search: Search) =>
  (query: string): string[] =>
    search(query, { isUnfinished: false }).hits.map(({ figure }) => figure.record.id);
