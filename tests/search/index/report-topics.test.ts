import { describe, expect, test } from "vitest";
import { olderReports, topicsOf } from "../../../src/client/search/older-reports.ts";
import { makeSearch } from "../../../src/search/correcting-search.ts";
import { joinTopics, partOfTopic } from "../../../src/search/index/report-topics.ts";
import { packRecords } from "../../../src/search/index/packed-records.ts";
import { readPart } from "../../../src/search/index/read-search-data.ts";
import type { ReportData } from "../../../src/search/index/search-data.ts";
import { sampleData } from "../sample.ts";

const { catalogue, reports } = sampleData([
  { id: "dams", names: ["Số đập"], topic: "other", value: "3", says: "Có [3] đập." },
  { id: "wells", names: ["Số giếng"], value: "8", says: "Đào [8] giếng." },
  { id: "canals", names: ["Số kênh"], topic: "other", value: "5", says: "Đào [5] kênh." },
]);
const [report] = reports;
if (!report?.details) throw new Error("the sample has no report");
const whole = { records: report, details: report.details };
const partOf = (topic: string): ReportData => partOfTopic(catalogue, whole, topic);
const idsOf = (data: ReportData | undefined): string[] => data?.figures.map(({ id }) => id) ?? [];

describe("the part of a report that is of one topic", () => {
  test("has its figures, and the sentences that print them alone", () => {
    expect(idsOf(partOf("other"))).toEqual(["dams", "canals"]);
    expect(partOf("other").details?.sentences).toEqual(["Có 3 đập.", "Đào 5 kênh."]);
    expect(partOf("other").details?.printed["canals"]).toEqual([1, 4, 5]);
    expect(idsOf(partOf("absent"))).toEqual([]);
  });

  test("makes with the others the report again, each figure in its sentence", () => {
    const joined = joinTopics([partOf("sample"), partOf("other")]);
    expect(new Set(idsOf(joined))).toEqual(new Set(idsOf(report)));
    for (const id of idsOf(report)) {
      const [sentence = -1, start, end] = joined?.details?.printed[id] ?? [];
      const [own = -1, from, to] = whole.details.printed[id] ?? [];
      expect(joined?.details?.sentences[sentence]?.slice(start, end)).toBe(
        whole.details.sentences[own]?.slice(from, to),
      );
      expect(joined?.details?.sentences[sentence]).toBe(whole.details.sentences[own]);
    }
    expect(joinTopics([])).toBeUndefined();
  });

  test("is refused without its figures or its sentences", () => {
    const written = JSON.parse(JSON.stringify(packRecords(partOf("other")))) as Record<string, unknown>;
    expect(idsOf(readPart(written))).toEqual(["dams", "canals"]);
    for (const field of ["figures", "details"])
      expect(() => readPart({ ...written, [field]: undefined })).toThrow(TypeError);
  });
});

describe("older reports", () => {
  const files = ["1998-q1", "1997-q1"].map((name) => ({
    name,
    records: `/${name}.json`,
    details: `/${name}/details.json`,
    topics: { sample: `/${name}/sample.json`, other: `/${name}/other.json` },
  }));
  const loading = (load = (topic?: string): ReportData => (topic === undefined ? report : partOf(topic))) => {
    const asked: string[] = [];
    const look = olderReports(files, async ({ name }, topic) => {
      asked.push(`${name} ${topic ?? "whole"}`);
      return await Promise.resolve(load(topic));
    });
    return { asked, look };
  };

  test("load a topic once, whenever it is asked for", async () => {
    const { asked, look } = loading();
    const [first, second] = await Promise.all([look(["other"]), look(["other"])]);
    expect(first?.map(idsOf)).toEqual([
      ["dams", "canals"],
      ["dams", "canals"],
    ]);
    expect(second).toBeUndefined();
    expect(asked).toEqual(["1998-q1 other", "1997-q1 other"]);
    expect((await look(["other", "sample"]))?.map((one) => idsOf(one).length)).toEqual([3, 3]);
    expect(asked.slice(2)).toEqual(["1998-q1 sample", "1997-q1 sample"]);
  });

  test("load all, where no topic tells, and nothing more after that", async () => {
    const { asked, look } = loading();
    await look(["other"]);
    expect((await look(undefined))?.map((one) => idsOf(one).length)).toEqual([3, 3]);
    expect(asked.slice(2)).toEqual(["1998-q1 whole", "1997-q1 whole"]);
    expect(await look(["sample"])).toBeUndefined();
  });

  test("load again what could not be loaded", async () => {
    let isDown = true;
    const { look } = loading((topic) => {
      if (isDown) throw new Error("down");
      return partOf(topic ?? "");
    });
    await expect(look(["other"])).rejects.toThrow("down");
    isDown = false;
    expect((await look(["other"]))?.length).toBe(2);
  });

  test("are looked through for the topics of an answer, of what is nearest, or of a filter", () => {
    const ask = makeSearch({ catalogue, reports });
    expect(topicsOf(ask("số kênh"), {})).toEqual(["other"]);
    expect(topicsOf(ask("số kênh năm 1990"), {})).toEqual(["other"]);
    expect(topicsOf(ask("số kênh"), { topic: "sample" })).toEqual(["sample"]);
    expect(topicsOf(ask("123456"), {})).toBeUndefined();
  });
});
