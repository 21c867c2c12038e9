import { printedTitle } from "../../../model/capitals.ts";
import type { Issue } from "../../../model/issue.ts";
import type { EntriesFile } from "../../../model/report.ts";
import { bodyPassages, plain } from "../../../prose/document.ts";
import type { Edition, SectionText } from "../../../report/edition.ts";
import type { ReceivedRow } from "../../../report/received.ts";
import { compareWords, orderedWords } from "./compare-words.ts";

/** Is a line of the annex an entry and no head? */
export const isEntry =
  ({ columns }: EntriesFile) =>
  ({ cells }: ReceivedRow): boolean =>
    cells.length > 1 && cells[0] !== Object.values(columns)[0];

/** What an entry publishes for each column: number and title, then the text below the heading of each other column. */
const publishedCells = (text: SectionText, columns: readonly string[]): string[] => {
  const cells = columns.map(() => [] as string[]);
  cells[0]?.push(text.parent ? "" : (text.number ?? ""));
  cells[1]?.push(printedTitle(text.title, text.capitals, text.locale));
  let column = 2;
  for (const passage of bodyPassages(text.prose)) {
    const said = plain(passage).text;
    const heading = passage.kind === "heading" ? columns.indexOf(said) : -1;
    if (heading >= 0) column = heading;
    else cells[column]?.push(said);
  }
  return cells.map((cell) => cell.join(" "));
};

/** Entries of an annex whose cells do not say what was received, cell by cell and word by word. */
export const entryDifferences = (
  edition: Edition,
  file: EntriesFile,
  received: readonly ReceivedRow[],
  head: { readonly place: Issue["place"]; readonly source: string },
): Issue[] => {
  const rows = received.filter(isEntry(file));
  const columns = Object.values(file.columns);
  const order = file.order ?? [];
  return [
    ...order.flatMap((slug, index) => {
      const text = edition.sections.get(slug)?.texts.get(edition.official);
      const row = rows[index];
      if (!text) return [];
      const where = { ...head, place: text.source.placeOf(["title"]), line: row?.line ?? 1 };
      return publishedCells(text, columns).flatMap((cell, at) =>
        compareWords(
          orderedWords(cell),
          orderedWords(row?.cells[at] ?? ""),
          where,
          at > 1 ? (columns[at] ?? "") : "",
        ),
      );
    }),
    ...rows
      .slice(order.length)
      .flatMap(({ cells, line }) => compareWords([], orderedWords(cells.join(" ")), { ...head, line })),
  ];
};
