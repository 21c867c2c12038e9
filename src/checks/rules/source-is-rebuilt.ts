import { foundExpected, type Issue } from "../../model/issue.ts";
import type { Localized } from "../../model/locale.ts";
import type { Edition } from "../../report/edition.ts";
import { publishedBody, publishedFootnotes, type PublishedWord } from "../../report/published-words.ts";
import { applyCorrections, partReceived, type Received, type Word } from "../../report/received.ts";
import { receivedFileOf } from "../../report/sources.ts";
import type { Rule } from "../rule.ts";
import { annexDifferences } from "./source-is-rebuilt/annexes.ts";

/** How far a difference may reach before both texts must agree again, and how many words make them agree. */
const REACH = 80;
const AGREE = 3;

/**
 * The published official text is the text as received, apart from the written corrections: running text
 * and footnotes word by word, annex rows by the same words in whatever cell.
 * Passes: every word equal. Fails: a word changed, lost or added that no correction names.
 */
export const sourceIsRebuilt: Rule = (edition) => {
  if (edition.unread.files.has(receivedFileOf(edition.files.report))) return [];
  const { lines, issues } = applyCorrections(
    edition.received,
    edition.corrections,
    edition.files.corrections.placeOf,
  );
  if (officialFiles(edition).some((file) => edition.unread.files.has(file))) return issues;
  const received = partReceived(lines, annexTitles(edition));
  return [
    ...issues,
    ...differences(publishedBody(edition), received.body, edition),
    ...footnoteDifferences(edition, received),
    ...annexDifferences(edition, received),
  ];
};

/** Without all of these the text cannot be compared. */
const officialFiles = ({ sections, files, official }: Edition): string[] => [
  files.corrections.file,
  ...files.annexHeads.filter(({ locale }) => locale === official).map(({ file }) => file),
  ...[...sections.values()].flatMap(({ texts }) => texts.get(official)?.source.file ?? []),
];

const annexTitles = ({ report, programmes, entries, official }: Edition): string[] =>
  report.annexes.map(({ id }) => (programmes.get(id) ?? entries.get(id))?.get(official)?.title ?? id);

const footnoteDifferences = (edition: Edition, received: Received): Issue[] => {
  const published = publishedFootnotes(edition);
  const place = edition.files.report.placeOf([]);
  return [...new Set([...published.keys(), ...received.footnotes.keys()])].flatMap((label) => {
    const [own, theirs] = [published.get(label) ?? [], received.footnotes.get(label) ?? []];
    return differences(own, theirs, edition, place);
  });
};

/**
 * Differences of two word sequences; after each the sequences are aligned again where three words agree.
 * Words that are missing are placed at the published word before them.
 */
const differences = (
  published: readonly PublishedWord[],
  received: readonly Word[],
  edition: Edition,
  fallback = edition.files.report.placeOf([]),
): Issue[] => {
  const issues: Issue[] = [];
  const source = receivedFileOf(edition.files.report);
  let [i, j] = [0, 0];
  while (i < published.length || j < received.length) {
    if (published[i]?.text === received[j]?.text) {
      i += 1;
      j += 1;
      continue;
    }
    const [di, dj] = alignment(published, received, i, j);
    issues.push({
      rule: "source-is-rebuilt",
      place: published[di ? i : i - 1]?.place ?? published[i]?.place ?? fallback,
      message: foundExpected(quoted(published.slice(i, i + di)), quoted(received.slice(j, j + dj))),
      other: { file: source, line: received[j]?.line ?? received.at(-1)?.line ?? 1, column: 1 },
    });
    i += di;
    j += dj;
  }
  return issues;
};

const SHOWN = 30;

/** A run of words as it stands; a long one is cut between words. */
const quoted = (list: readonly { text: string }[]): Localized | string => {
  const words = list
    .slice(0, SHOWN)
    .map(({ text }) => text)
    .join(" ");
  return words ? `“${words}${list.length > SHOWN ? " …" : ""}”` : { vi: "không có từ nào", en: "no words" };
};

/** The smallest skips after which both sequences agree again. */
const alignment = (
  a: readonly { text: string }[],
  b: readonly { text: string }[],
  i: number,
  j: number,
): [number, number] => {
  const agree = (x: number, y: number): boolean => {
    const rest = Math.min(AGREE, Math.max(a.length - x, b.length - y));
    return Array.from({ length: rest }, (_, k) => a[x + k]?.text === b[y + k]?.text).every(Boolean);
  };
  for (let sum = 1; sum <= REACH; sum += 1)
    for (let di = 0; di <= sum; di += 1) if (agree(i + di, j + sum - di)) return [di, sum - di];
  return [a.length - i, b.length - j];
};
