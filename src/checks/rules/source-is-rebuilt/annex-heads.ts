import { printedTitle } from "../../../model/capitals.ts";
import type { Issue } from "../../../model/issue.ts";
import type { Locale } from "../../../model/locale.ts";
import { PROGRAMME_COLUMNS, type EntriesFile, type ProgrammeFile } from "../../../model/report.ts";
import { foundExpected, phrase, type Phrase } from "../../../model/phrase.ts";
import type { ReceivedRow } from "../../../report/received.ts";
import { compareWords, orderedWords, type AnnexPlace } from "./compare-words.ts";

const saidIn = (texts: readonly (string | undefined)[]): string =>
  orderedWords(texts.map((text) => text ?? "").join(" ")).join(" ");

interface Heading {
  readonly words: string;
  /** How many rows stand before it. */
  readonly rows: number;
  readonly line?: number;
}

interface Titled {
  readonly title?: string | undefined;
  readonly capitals?: true | undefined;
}

/** Title, note of attachment and headings of parts and groups, as published, between the rows. */
const publishedHeadings = (file: ProgrammeFile | EntriesFile, official: Locale): Heading[] => {
  const printed = (one: Titled): string => printedTitle(one.title ?? "", one.capitals, official);
  const headings: Heading[] = [printed(file), file.attached].map((text) => ({
    words: saidIn([text]),
    rows: 0,
  }));
  let rows = 0;
  for (const part of "parts" in file ? file.parts : []) {
    headings.push({ words: saidIn([part.number, printed(part)]), rows });
    for (const group of part.groups) {
      headings.push({ words: saidIn([group.number, printed(group)]), rows });
      rows += group.rows.length;
    }
  }
  return headings.filter(({ words }) => words !== "");
};

/** The heads of the columns in which some row has a cell. */
const usedColumns = (file: ProgrammeFile | EntriesFile): string[] => {
  if (!("parts" in file)) return Object.values(file.columns);
  const rows = file.parts.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return PROGRAMME_COLUMNS.flatMap((column) =>
    rows.some((row) => row[column] !== undefined) ? [file.columns[column]] : [],
  );
};

/**
 * Lines of an annex that are no rows: each head of a filled column at least once, which a page break may repeat; and each
 * heading once, in its place between the rows. Numbers that count the columns do not count.
 */
export const headDifferences = (
  file: ProgrammeFile | EntriesFile,
  received: readonly ReceivedRow[],
  isRow: (line: ReceivedRow) => boolean,
  { place, source, official }: Omit<AnnexPlace, "line"> & { readonly official: Locale },
): Issue[] => {
  const columns = [
    ...Object.values(file.columns),
    ...("columnGroups" in file ? Object.values(file.columnGroups) : []),
  ].map((text) => saidIn([text]));
  const headings: Heading[] = [];
  const heads = new Set<string>();
  let rows = 0;
  for (const line of received) {
    if (isRow(line)) rows += 1;
    else {
      const cells = line.cells
        .map((cell) => saidIn([cell]))
        .filter((cell) => cell !== "" && !/^\d+$/.test(cell));
      for (const cell of cells) heads.add(cell);
      const own = cells.filter((cell) => !columns.includes(cell));
      if (own.length > 0) headings.push({ words: own.join(" "), rows, line: line.line });
    }
  }
  const lost = usedColumns(file)
    .map((text) => saidIn([text]))
    .find((words) => words !== "" && !heads.has(words));
  if (lost !== undefined)
    return compareWords(lost.split(" "), [], { place, source, line: received[0]?.line ?? 1 });
  const published = publishedHeadings(file, official);
  const at = [...published, ...headings].findIndex(
    (_, index) =>
      published[index]?.words !== headings[index]?.words || published[index]?.rows !== headings[index]?.rows,
  );
  if (at < 0) return [];
  const [ours, theirs] = [published[at], headings[at]];
  const where = { place, source, line: theirs?.line ?? received.at(-1)?.line ?? 1 };
  if (ours && ours.words === theirs?.words)
    return [
      {
        rule: "source-is-rebuilt",
        place,
        ...foundExpected(placed(ours), placed(theirs)),
        other: { file: source, line: where.line, column: 1 },
      },
    ];
  return compareWords(ours?.words.split(" ") ?? [], theirs?.words.split(" ") ?? [], where);
};

const placed = ({ words, rows }: Heading): Phrase =>
  phrase("source-is-rebuilt.heading-after-rows", { words, rows });
