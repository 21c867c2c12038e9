import { phrase, type Phrase } from "../../model/phrase.ts";
import { sentenceAround } from "../../prose/document.ts";
import type { WordFinding } from "../../word/finding.ts";
import { findingPhrase, findingWords } from "../../word/finding-phrase.ts";
import type { WordPlace } from "../../word/place.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage, type PlacedPassage } from "../place-passages.ts";
import type { Asked } from "./question-list.ts";

const paragraphKey = ({ part, note = "", paragraph }: WordPlace): string => `${part} ${note} ${paragraph}`;

const REVISIONS: readonly WordFinding["code"][] = ["deleted-text", "inserted-text"];

/** Does a change go on where another one ended, as a number that takes the place of another does? */
const goesOn = (one: WordFinding, next: WordFinding): boolean => {
  if (!REVISIONS.includes(one.code) || !REVISIONS.includes(next.code)) return false;
  if (paragraphKey(one.place) !== paragraphKey(next.place)) return false;
  const end = (one.place.offset ?? 0) + (one.code === "inserted-text" ? one.text.length : 0);
  return Math.abs((next.place.offset ?? -2) - end) <= 1;
};

/** Changes that touch each other are one decision. */
const together = (findings: readonly WordFinding[]): WordFinding[][] => {
  const groups: WordFinding[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && goesOn(before, finding)) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
};

/** What the editor has to see of the Word file: one question a finding, with the sentence and the place in the draft. */
export const findingQuestions = (
  draft: DraftReport,
  official: string,
  findings: readonly WordFinding[],
): Asked[] => {
  const places = new Map<string, PlacedPassage>();
  for (const placed of draft.passages)
    for (const place of placed.passage.places ?? []) places.set(paragraphKey(place), placed);
  return together(findings).map((group): Asked => {
    const [first, ...others] = group;
    if (!first) throw new RangeError("an empty group of findings");
    const words = group.map(({ text }) => text).filter(Boolean);
    const placed = places.get(paragraphKey(first.place));
    const base = {
      kind: first.code === "comment" ? ("comment" as const) : ("revision" as const),
      printed: first.about ?? words.join(" → "),
      reason: reasonOf([first, ...others]),
    };
    if (!placed)
      return {
        ...base,
        sentence: words[0] ?? first.about ?? first.code,
        at: { words: wordsToFind(first) },
      };
    const { text } = placed.passage;
    const offset = Math.min(first.place.offset ?? 0, Math.max(0, text.length - 1));
    const { start, end } = sentenceAround(text, offset);
    return {
      ...base,
      sentence: text.slice(start, end),
      at: {
        file: fileOfPassage(draft.id, placed, official),
        line: text,
        words: wordsToFind(group.find(({ code }) => code === "inserted-text") ?? first),
      },
    };
  });
};

/** The place is that of the first finding. */
const reasonOf = ([first, ...others]: readonly [WordFinding, ...WordFinding[]]): Phrase =>
  others
    .map(findingWords)
    .reduce((one, other) => phrase("word:and", { first: one, second: other }), findingPhrase(first));

/** Words of a finding that may stand in the draft: what was put in, or what a comment is attached to. */
const wordsToFind = ({ code, text, about }: WordFinding): string =>
  (code === "comment" ? (about ?? text) : text).split(/[[\]*]/)[0]?.trim() ?? text;
