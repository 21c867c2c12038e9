import { packRecords } from "./packed-records.ts";
import { OutdatedDataError, readCatalogue, readRecords } from "./read-search-data.ts";
import type { ReportRecords, SearchCatalogue } from "./search-data.ts";

/** What the first hits are found in: the first part of the catalogue, and the figures of the newest report. */
export interface FirstData {
  readonly catalogue: SearchCatalogue;
  readonly records: ReportRecords;
}

/**
 * Both in one file of two lines, a JSON array: one file has the ids of both once as Brotli packs them, and the first line
 * can be worked on while the second one comes.
 */
export const firstFile = ({ catalogue, records }: FirstData): string =>
  `[${JSON.stringify(catalogue)},\n${JSON.stringify(packRecords(records))}]`;

/**
 * Reads it from its pieces as they come; `prepare` gets the catalogue as soon as its line is there. Throws an
 * OutdatedDataError for a file of another form or version, a SyntaxError for one that was cut off.
 */
export const readFirstFile = async (
  pieces: AsyncIterable<string>,
  prepare: (catalogue: SearchCatalogue) => void,
): Promise<FirstData> => {
  let catalogue: SearchCatalogue | undefined;
  let text = "";
  for await (const piece of pieces) {
    const end = catalogue ? -1 : piece.indexOf("\n");
    if (end < 0) text += piece;
    else {
      catalogue = readCatalogue(jsonOf(text + piece.slice(0, end), "[", ","));
      prepare(catalogue);
      text = piece.slice(end + 1);
    }
  }
  if (!catalogue) throw new OutdatedDataError("search data that are no two lines");
  return { catalogue, records: readRecords(jsonOf(text, "", "]")) };
};

/** What a line holds between the signs that make it a part of an array. */
const jsonOf = (line: string, before: string, behind: string): unknown => {
  if (!line.startsWith(before)) throw new OutdatedDataError("search data that are no array");
  if (!line.endsWith(behind)) throw new SyntaxError("search data that are cut off");
  return JSON.parse(line.slice(before.length, -behind.length));
};
