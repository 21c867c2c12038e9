import { printedTitle } from "../../../model/capitals.ts";
import type { Issue } from "../../../model/issue.ts";
import type { EntriesFile } from "../../../model/report.ts";
import type { Edition } from "../../../report/edition.ts";
import { placeIn } from "../../../report/occurrences.ts";
import type { ReceivedRow } from "../../../report/received.ts";
import { tableRows } from "../../../report/table-rows.ts";
import { compareWords, orderedWords, type AnnexPlace } from "./compare-words.ts";

/**
 * Tables of indicators: the received lines in order, each a row with its words in their order, between lines that say only
 * what the published heads say, such as heads that a page break repeats.
 */
export const tableDifferences = (
  edition: Edition,
  head: EntriesFile,
  received: readonly ReceivedRow[],
  annex: Omit<AnnexPlace, "line">,
): Issue[] => {
  const texts = (head.order ?? []).flatMap(
    (slug) => edition.sections.get(slug)?.texts.get(edition.official) ?? [],
  );
  const heads = new Set(
    orderedWords(
      [
        printedTitle(head.title, head.capitals, edition.official),
        head.attached,
        ...texts.flatMap(({ title, capitals, locale, number = "", table }) => [
          number,
          printedTitle(title, capitals, locale),
          ...(table?.columns ?? []).flatMap((column) => column.heads),
        ]),
      ].join(" "),
    ),
  );
  const wordsOf = (cells: readonly string[]): string[] => orderedWords(cells.join(" "));
  const lines = received.filter(({ cells }) => wordsOf(cells).some((word) => !heads.has(word)));
  const rows = texts.flatMap((text) =>
    tableRows(text).map(({ passage, cells }) => ({
      place: placeIn(text, passage.at),
      words: wordsOf(cells.map((cell) => cell.text)),
    })),
  );
  return [
    ...rows.flatMap(({ place, words }, index) => {
      const line = lines[index];
      return compareWords(words, wordsOf(line?.cells ?? []), { ...annex, place, line: line?.line ?? 1 });
    }),
    ...lines
      .slice(rows.length)
      .flatMap(({ cells, line }) => compareWords([], wordsOf(cells), { ...annex, line })),
  ];
};
