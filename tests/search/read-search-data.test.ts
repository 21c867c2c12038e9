import { expect, test } from "vitest";
import { OutdatedDataError, readSearchData } from "../../src/search/read-search-data.ts";
import { expectedReports } from "../fixtures/real-reports.ts";
import { realData } from "./real-report.ts";
import { sampleData } from "./sample.ts";

const sent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test.for(expectedReports)("the records of $id are read as they were sent", ({ edition }) => {
  const data = realData(edition, "vi");
  expect(readSearchData(sent(data))).toEqual(sent(data));
});

test.each([undefined, 0, 2, "1"])("records of version %s are refused as outdated", (version) => {
  expect(() => readSearchData(sent({ ...sampleData([{ id: "a" }]), version }))).toThrow(OutdatedDataError);
});

test.each([null, [], "text"])("%s is no search data", (json) => {
  expect(() => readSearchData(json)).toThrow(OutdatedDataError);
});

test.each([
  ["a list that is missing", { sentences: undefined }],
  ["a figure without a link", { figures: [{ ...sampleData([{ id: "a" }]).figures[0], href: undefined }] }],
  ["a vocabulary of another form", { vocabulary: [] }],
])("%s is refused", (_, change) => {
  expect(() => readSearchData(sent({ ...sampleData([{ id: "a" }]), ...change }))).toThrow(TypeError);
});
