import { SEARCH_DATA_VERSION, type FigureRecord, type SearchData } from "../../src/search/search-data.ts";

export interface SampleFigure extends Partial<FigureRecord> {
  readonly id: string;
  readonly names?: readonly string[];
  readonly topic?: string;
  /** A sentence that prints the value between square brackets. */
  readonly says?: string;
}

/** A made-up report with the figures given. */
export const sampleData = (
  figures: readonly SampleFigure[],
  vocabulary: Partial<SearchData["vocabulary"]> = {},
): SearchData => {
  const sentences = figures.map(({ says = "[1]" }) => says.replace(/[[\]]/g, ""));
  return {
    version: SEARCH_DATA_VERSION,
    locale: "vi",
    report: { id: "1999-q1", name: "Báo cáo mẫu" },
    citation: "{name}: {value} ({status}). {address}",
    kinds: { level: "giá trị", change: "thay đổi" },
    statuses: { A: "báo cáo", E: "ước tính" },
    topics: { sample: ["Mẫu", "Sample"], other: ["Khác", "Other"] },
    indicators: figures.map(({ id, names = [id], topic = "sample" }) => ({ id, names, topic })),
    units: {
      piece: { dimension: "piece", factor: "1", forms: ["cái", "pieces"] },
      percent: { dimension: "proportion", factor: "0.01", forms: ["%", "phần trăm"] },
      billion: { dimension: "vnd", factor: "1000000000", forms: ["tỷ đồng", "tỷ", "VND # billion"] },
      million: { dimension: "vnd", factor: "1000000", forms: ["triệu đồng", "VND # million"] },
    },
    sections: ["Mục mẫu"],
    sentences,
    figures: figures.map(({ says = "[1]", ...rest }, index) => ({
      kind: "level",
      indicator: index,
      value: "1",
      unit: "piece",
      text: rest.value ?? "1",
      time: "năm 1999",
      period: "1999",
      status: "A",
      section: 0,
      href: `/#${rest.id}`,
      sentence: [index, says.indexOf("["), says.indexOf("]") - 1],
      ...rest,
    })),
    vocabulary: { groups: [], hints: {}, intents: {}, fillers: [], ...vocabulary },
  };
};
