import { foundExpected, type Issue, type Place } from "../../../model/issue.ts";
import type { Localized } from "../../../model/locale.ts";
import { PROGRAMME_COLUMNS, type ProgrammeFile, type ProgrammeRow } from "../../../model/report.ts";
import type { Edition } from "../../../report/edition.ts";
import { entryWords } from "../../../report/published-words.ts";
import { wordsOf, type Received, type ReceivedRow } from "../../../report/received.ts";

/** Rows of both annexes whose words are not those of the received rows. */
export const annexDifferences = (edition: Edition, received: Received): Issue[] =>
  edition.report.annexes.flatMap(({ id }, index) => {
    const rows = received.annexes[index] ?? [];
    const programme = edition.programmes.get(id)?.get(edition.official);
    const place = edition.files.annexHeads.find(
      (head) => head.annex === id && head.locale === edition.official,
    );
    if (!place) return [];
    return programme
      ? programmeDifferences(programme, rows, place.placeOf, edition)
      : entryDifferences(edition, id, rows, place.placeOf([]));
  });

const isRow = ({ cells }: ReceivedRow): boolean =>
  /^\d+$/.test(cells[0] ?? "") && !/^\d+$/.test(cells[1] ?? "");

/** A row's words; numbers of list items and signs stay, list marks and repeated marks of merged cells do not count. */
const bag = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => wordsOf(text, 0).map((word) => word.text))
    .filter((word) => word !== "-" && word !== "+");

const compare = (
  published: string[],
  received: string[],
  place: Place,
  edition: Edition,
  line: number,
): Issue[] => {
  const less = (a: readonly string[], b: readonly string[]): string[] => {
    const rest = [...b];
    return a.filter((word) => {
      const at = rest.indexOf(word);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  const [extra, missing] = [less(published, received), less(received, published)];
  if (!extra.length && !missing.length) return [];
  const other = { file: edition.files.report.file.replace("report.yaml", "source.txt"), line, column: 1 };
  return [
    { rule: "source-is-rebuilt", place, message: foundExpected(quoted(extra), quoted(missing)), other },
  ];
};

const quoted = (words: readonly string[]): Localized | string =>
  words.length ? `“${words.join(" ")}”` : { vi: "không có từ nào khác", en: "no other words" };

const programmeDifferences = (
  programme: ProgrammeFile,
  received: readonly ReceivedRow[],
  placeOf: (path: PropertyKey[]) => Place,
  edition: Edition,
): Issue[] => {
  const rows = programme.parts.flatMap((part, p) =>
    part.groups.flatMap((group, g) =>
      group.rows.map((row, r) => ({ row, path: ["parts", p, "groups", g, "rows", r] })),
    ),
  );
  const theirs = received.filter(isRow);
  const issues: Issue[] = [];
  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (rows[end]?.row.merged) end += 1;
    const run = rows.slice(start, end);
    issues.push(
      ...compare(
        bag(run.flatMap(({ row }) => cellsOf(row))),
        bag(theirs.slice(start, end).flatMap(({ cells }) => cells)),
        placeOf(run[0]?.path ?? []),
        edition,
        theirs[start]?.line ?? 1,
      ),
    );
    start = end;
  }
  if (theirs.length > rows.length) {
    const found = { vi: `số dòng: ${rows.length}`, en: `rows: ${rows.length}` };
    const expected = { vi: `số dòng: ${theirs.length}`, en: `rows: ${theirs.length}` };
    issues.push({ rule: "source-is-rebuilt", place: placeOf([]), message: foundExpected(found, expected) });
  }
  return [...issues, ...headDifferences(programme, received, placeOf([]), edition)];
};

/** Lines of the table that are no rows: heads, repeated at page breaks, say only what the published heads say. */
const headDifferences = (
  programme: ProgrammeFile,
  received: readonly ReceivedRow[],
  place: Place,
  edition: Edition,
): Issue[] => {
  const heads = [
    programme.title,
    programme.attached,
    ...Object.values(programme.columns),
    ...Object.values(programme.columnGroups),
    ...programme.parts.flatMap((part) => [
      part.number ?? "",
      part.title,
      ...part.groups.flatMap((group) => [group.number ?? "", group.title ?? ""]),
    ]),
  ];
  const known = new Set(bag(heads));
  return received
    .filter((line) => !isRow(line))
    .flatMap(({ cells, line }) => {
      const unknown = bag(cells).filter((word) => !known.has(word) && !/^\d+$/.test(word));
      return unknown.length ? compare([], unknown, place, edition, line) : [];
    });
};

/** What a row prints itself: a merged cell is printed in an earlier row. */
const cellsOf = (row: ProgrammeRow): string[] =>
  PROGRAMME_COLUMNS.filter((column) => !row.merged?.some((merged) => merged === column)).flatMap(
    (column) => row[column] ?? [],
  );

const entryDifferences = (
  edition: Edition,
  annex: string,
  received: readonly ReceivedRow[],
  place: Place,
): Issue[] => {
  const head = edition.entries.get(annex)?.get(edition.official);
  const columns = Object.values(head?.columns ?? {});
  const rows = received.slice(1).filter(({ cells }) => cells.length > 1 && cells[0] !== columns[0]);
  const order = head?.order ?? [];
  return [
    ...order.flatMap((slug, index) => {
      const text = edition.sections.get(slug)?.texts.get(edition.official);
      const row = rows[index];
      if (!text) return [];
      const words = entryWords(text).map((word) => word.text);
      return compare(
        bag([words.join(" ")]),
        bag(row?.cells ?? []),
        text.source.placeOf(["title"]),
        edition,
        row?.line ?? 1,
      );
    }),
    ...rows.slice(order.length).flatMap(({ cells, line }) => compare([], bag(cells), place, edition, line)),
  ];
};
