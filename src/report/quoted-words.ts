import { passagesOf, type PassageOf } from "./occurrences.ts";
import type { Edition } from "./edition.ts";

/** Words of the received text, found again in the published official text. */
export interface QuotedWords {
  readonly passage: PassageOf;
  readonly start: number;
  readonly end: number;
}

/** So many letters to each side tell one place from others that print the same words. */
const CONTEXT = 16;
const MARK = "\u0000";

/** A line as the pages print it: without emphasis, tags, raised digits and list marks; cells end a passage. */
const readable = (line: string): string =>
  line
    .normalize("NFC")
    .replace(/<\/?\w+[^>]*>/g, "\t")
    .replace(/(?<!m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, "")
    .replaceAll("*", "")
    .replace(/(^|[\s.:;]) *[-+] (?=\p{Lu})/gu, "\t")
    .replace(/^ *[-+] /, "")
    .replace(/ +/g, " ");

/** The line with its corrections, the asked words between two marks; undefined when it does not have them. */
const markedLine = (edition: Edition, line: number, text: string): string | undefined => {
  const { corrections } = edition.corrections;
  const received = receivedLines(edition)[line - 1] ?? "";
  const corrected = corrections
    .filter((one) => one.line === line)
    .reduce((said, one) => said.replace(one.received, () => one.published), received);
  const wanted = corrections
    .filter((one) => one.line === line)
    .reduce((said, one) => said.replace(one.received, () => one.published), text);
  const found = [wanted, text].find((words) => corrected.includes(words));
  return found === undefined ? undefined : corrected.replace(found, () => `${MARK}${found}${MARK}`);
};

const quotations = new WeakMap<Edition, Map<string, QuotedWords | undefined>>();

/**
 * Where the official text prints `text` of the received `line`. Words around it tell the place from others with the same
 * words, unless they stand there once; undefined when no passage has them, as in a table.
 */
export const quotedWords = (edition: Edition, line: number, text: string): QuotedWords | undefined => {
  const found = quotations.get(edition) ?? new Map<string, QuotedWords | undefined>();
  quotations.set(edition, found);
  const key = `${String(line)} ${text}`;
  if (!found.has(key)) found.set(key, findWords(edition, line, text));
  return found.get(key);
};

const findWords = (edition: Edition, line: number, text: string): QuotedWords | undefined => {
  const [before = "", words = "", after = ""] = readable(markedLine(edition, line, text) ?? "").split(MARK);
  if (!words) return undefined;
  const left = before
    .slice(before.lastIndexOf("\t") + 1)
    .slice(-CONTEXT)
    .trimStart();
  const right = /^[^\t]*/.exec(after)?.[0].slice(0, CONTEXT).trimEnd() ?? "";
  const passages = officialPassages(edition);
  for (const [from, to] of [
    [left, right],
    [left, ""],
    ["", right],
  ] as const)
    for (const passage of passages) {
      const at = passage.plain.text.indexOf(from + words + to);
      if (at >= 0 && (from || to)) {
        const start = at + from.length;
        return { passage, start, end: start + words.length };
      }
    }
  const alone = passages.filter(({ plain }) => plain.text.includes(words));
  const [passage] = alone;
  if (!passage || alone.length > 1) return undefined;
  const start = passage.plain.text.indexOf(words);
  return { passage, start, end: start + words.length };
};

/** The figures that stand in the quoted words, by id. */
export const figuresIn = ({ passage, start, end }: QuotedWords): string[] =>
  passage.plain.figures.filter((one) => one.start < end && one.end > start).map(({ id }) => id);

const lines = new WeakMap<Edition, readonly string[]>();

/** The lines of the text as received. */
export const receivedLines = (edition: Edition): readonly string[] => {
  const all = lines.get(edition) ?? edition.received.split("\n");
  lines.set(edition, all);
  return all;
};

const known = new WeakMap<Edition, readonly PassageOf[]>();

const officialPassages = (edition: Edition): readonly PassageOf[] => {
  const passages =
    known.get(edition) ??
    [...edition.sections.values()].flatMap(({ texts }) => {
      const text = texts.get(edition.official);
      return text ? passagesOf(text) : [];
    });
  known.set(edition, passages);
  return passages;
};
