import { expect, test } from "vitest";
import { firstFile, readFirstFile, type FirstData } from "../../../src/search/index/first-file.ts";
import { OutdatedDataError } from "../../../src/search/index/read-search-data.ts";
import type { SearchCatalogue, SearchData } from "../../../src/search/index/search-data.ts";
import { expectedReports } from "../../fixtures/real-reports.ts";
import { realSearch } from "../real-report.ts";
import { sampleData } from "../sample.ts";

const firstOf = ({ catalogue, reports: [newest] }: SearchData): FirstData => {
  if (!newest) throw new Error("no report");
  const { version, report, sections, figures } = newest;
  return { catalogue, records: { version, report, sections, figures } };
};
const data = sampleData([{ id: "a" }]);
const sample = firstOf(data);
const text = firstFile(sample);

async function* piecesOf(whole: string, length = whole.length): AsyncGenerator<string> {
  for (let at = 0; at < whole.length; at += length) yield await Promise.resolve(whole.slice(at, at + length));
}
const ignore = (): void => undefined;

test.for(expectedReports)("the first file of $id is JSON, and read as it was sent", async ({ edition }) => {
  const first = firstOf(realSearch(edition, "vi").data);
  const written = firstFile(first);
  expect(JSON.parse(written)).toHaveLength(2);
  expect(await readFirstFile(piecesOf(written, 16_000), ignore)).toEqual(JSON.parse(JSON.stringify(first)));
});

test.each([1, 7, text.indexOf("\n"), text.indexOf("\n") + 1, text.length - 1, text.length])(
  "pieces of %i characters are read as one file",
  async (length) => {
    expect(await readFirstFile(piecesOf(text, length), ignore)).toEqual(sample);
  },
);

test("the catalogue is worked on once, before the figures are there", async () => {
  const steps: (string | SearchCatalogue)[] = [];
  async function* pieces(): AsyncGenerator<string> {
    const end = text.indexOf("\n") + 1;
    yield await Promise.resolve(text.slice(0, end));
    steps.push("figures");
    yield text.slice(end);
  }
  await readFirstFile(pieces(), (known) => steps.push(known));
  expect(steps).toEqual([data.catalogue, "figures"]);
});

test.each([
  ["is one line", JSON.stringify([data.catalogue, sample.records])],
  ["is the catalogue alone", `${JSON.stringify(data.catalogue)}\n`],
  ["is empty", ""],
  ["is of another version", text.replaceAll(/"version":\d+/g, '"version":1')],
])("a file that %s is refused as outdated", async (_, other) => {
  await expect(readFirstFile(piecesOf(other), ignore)).rejects.toThrow(OutdatedDataError);
});

test.each([text.length - 1, text.indexOf("\n") + 1])(
  "a file cut off after %i characters is no other data",
  async (length) => {
    await expect(readFirstFile(piecesOf(text.slice(0, length)), ignore)).rejects.toThrow(SyntaxError);
  },
);
