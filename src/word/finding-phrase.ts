import { phrase, type Phrase } from "../model/phrase.ts";
import type { WordFinding } from "./finding.ts";
import type { WordPlace } from "./place.ts";

/** A finding as an editor reads it: where, what, by whom. */
export const findingPhrase = (finding: WordFinding): Phrase =>
  phrase("word:finding", { place: placePhrase(finding.place), words: findingWords(finding) });

/** Where findings of one paragraph stand, and who made them. */
export const placeAndAuthors = (findings: readonly WordFinding[]): Phrase => {
  const place = findings[0] ? placePhrase(findings[0].place) : phrase("list", { first: "", second: "" });
  const authors = new Set(findings.flatMap(({ author }) => author ?? []));
  return authors.size > 0 ? phrase("word:by", { words: place, author: [...authors].join(", ") }) : place;
};

/** What is found and what the editor has to decide, by whom it was done. */
const findingWords = ({ code, text, about = "", author }: WordFinding): Phrase => {
  const words = phrase(`word:findings.${code}`, { text, about });
  return author ? phrase("word:by", { words, author }) : words;
};

const placePhrase = ({ part, note, paragraph, cells = [] }: WordPlace): Phrase =>
  [
    ...cells.map(({ table, row, column }) => phrase("word:cell", { table, row, column })),
    note
      ? phrase(`word:notes.${part}`, { note: note.replace(/^\w+-/, "") })
      : phrase(`word:paragraphs.${part}`, { paragraph }),
  ].reduce((first, second) => phrase("list", { first, second }));
