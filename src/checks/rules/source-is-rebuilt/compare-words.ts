import type { Issue, Place } from "../../../model/issue.ts";
import { foundExpected, phrase, type PhraseValue } from "../../../model/phrase.ts";
import { wordsOf } from "../../../report/received.ts";
import { departures } from "./departures.ts";

/** Where an annex is published and where it was received. */
export interface AnnexPlace {
  readonly place: Place;
  readonly source: string;
  readonly line: number;
}

const LIST_MARKS = ["-", "+", "–", "—", "•", "*"];

/** The words of a text in order, without the marks of lists. */
export const orderedWords = (text: string): string[] =>
  wordsOf(text, 0)
    .map((word) => word.text)
    .filter((word) => !LIST_MARKS.includes(word));

const quoted = (words: readonly string[]): PhraseValue =>
  words.length ? `“${words.join(" ")}”` : phrase("source-is-rebuilt.no-other-words");

const named = (name: string, words: readonly string[]): PhraseValue =>
  name ? phrase("source-is-rebuilt.named", { name, words: quoted(words) }) : quoted(words);

/** The first place at which two sequences of words differ, as an issue of the cell or part `name`. */
export const compareWords = (
  published: readonly string[],
  received: readonly string[],
  { place, source, line }: AnnexPlace,
  name = "",
): Issue[] =>
  departures(
    published.map((text) => ({ text, place })),
    received.map((text) => ({ text, line })),
    place,
  )
    .slice(0, 1)
    .map((one) => ({
      rule: "source-is-rebuilt",
      place,
      ...foundExpected(named(name, one.published), named(name, one.received)),
      other: { file: source, line, column: 1 },
    }));
