import { printedTitle } from "../../model/capitals.ts";
import type { Issue } from "../../model/issue.ts";
import { foundExpected, phrase, type PhraseValue } from "../../model/phrase.ts";
import type { Edition } from "../../report/edition.ts";
import { publishedBody, publishedFootnotes } from "../../report/published-words.ts";
import { applyCorrections, partReceived, type Received } from "../../report/received.ts";
import { receivedFileOf } from "../../report/sources.ts";
import type { Rule } from "../rule.ts";
import { annexDifferences } from "./source-is-rebuilt/annexes.ts";
import { departures, type Departure } from "./source-is-rebuilt/departures.ts";

/**
 * The published official text is the text as received, apart from the written corrections: running text
 * and footnotes word by word, annexes cell by cell. Every line received is published. A title marked `capitals` is
 * compared in capitals.
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
    ...departuresFrom(edition, received).map((one) => departureIssue(edition, one)),
    ...annexDifferences(edition, received),
  ];
};

/**
 * Where the published running text and footnotes depart from the text as received; of a text that cannot be read as a
 * whole nothing is said.
 */
export const departuresOf = (edition: Edition): readonly Departure[] => {
  const needed = [receivedFileOf(edition.files.report), ...officialFiles(edition)];
  if (needed.some((file) => edition.unread.files.has(file))) return [];
  const { lines } = applyCorrections(
    edition.received,
    edition.corrections,
    edition.files.corrections.placeOf,
  );
  return departuresFrom(edition, partReceived(lines, annexTitles(edition)));
};

/** Without all of these the text cannot be compared. */
const officialFiles = ({ sections, files, official }: Edition): string[] => [
  files.corrections.file,
  ...files.annexHeads.filter(({ locale }) => locale === official).map(({ file }) => file),
  ...[...sections.values()].flatMap(({ texts }) => texts.get(official)?.source.file ?? []),
];

const annexTitles = ({ report, programmes, entries, official }: Edition): string[] =>
  report.annexes.map(({ id }) => {
    const head = (programmes.get(id) ?? entries.get(id))?.get(official);
    return head ? printedTitle(head.title, head.capitals, official) : id;
  });

const departuresFrom = (edition: Edition, received: Received): readonly Departure[] => {
  const fallback = edition.files.report.placeOf([]);
  const notes = publishedFootnotes(edition);
  const labels = [...new Set([...notes.keys(), ...received.footnotes.keys()])];
  return [
    ...departures(publishedBody(edition), received.body, fallback),
    ...labels.flatMap((label) =>
      departures(notes.get(label) ?? [], received.footnotes.get(label) ?? [], fallback),
    ),
  ];
};

const departureIssue = (edition: Edition, { place, published, received, line }: Departure): Issue => ({
  rule: "source-is-rebuilt",
  place,
  ...foundExpected(quoted(published), quoted(received)),
  other: { file: receivedFileOf(edition.files.report), line, column: 1 },
});

const SHOWN = 30;

/** A run of words as it stands; a long one is cut between words. */
const quoted = (list: readonly string[]): PhraseValue => {
  const words = list.slice(0, SHOWN).join(" ");
  return words ? `“${words}${list.length > SHOWN ? " …" : ""}”` : phrase("source-is-rebuilt.no-words");
};
