import { expect, test } from "vitest";
import {
  OutdatedDataError,
  readCatalogue,
  readDetails,
  readRecords,
} from "../../../src/search/index/read-search-data.ts";
import { packRecords } from "../../../src/search/index/packed-records.ts";
import { SEARCH_DATA_VERSION, type ReportData } from "../../../src/search/index/search-data.ts";
import { expectedReports } from "../../fixtures/real-reports.ts";
import { realSearch } from "../real-report.ts";
import { sampleData } from "../sample.ts";

const sent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const { catalogue, reports } = sampleData([{ id: "a" }]);
const [sample] = reports;
const packed = (report: ReportData | undefined): unknown => report && sent(packRecords(report));

test.for(expectedReports)("the files of $id are read as they were sent", ({ edition }) => {
  const real = realSearch(edition, "vi").data;
  const [report] = real.reports;
  expect(readCatalogue(sent(real.catalogue))).toEqual(sent(real.catalogue));
  expect(readRecords(packed(report))).toEqual(sent(report));
  expect(readDetails(sent(report?.details))).toEqual(sent(report?.details));
});

test.each([undefined, 0, SEARCH_DATA_VERSION + 1, "1"])(
  "files of version %s are refused as outdated",
  (version) => {
    expect(() => readCatalogue(sent({ ...catalogue, version }))).toThrow(OutdatedDataError);
    expect(() => readRecords({ ...Object(packed(sample)), version })).toThrow(OutdatedDataError);
    expect(() => readDetails(sent({ ...sample?.details, version }))).toThrow(OutdatedDataError);
  },
);

test.each([null, [], "text"])("%s is no search data", (json) => {
  expect(() => readCatalogue(json)).toThrow(OutdatedDataError);
});

test("a file that lacks a field is refused", () => {
  expect(() => readCatalogue(sent({ ...catalogue, vocabulary: [] }))).toThrow(TypeError);
  expect(() =>
    readRecords(sent({ ...Object(packed(sample)), figures: [{ ...sample?.figures[0], text: undefined }] })),
  ).toThrow(TypeError);
  expect(() => readDetails(sent({ ...sample?.details, sentences: undefined }))).toThrow(TypeError);
});
