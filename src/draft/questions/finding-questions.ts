import { phrase, type Phrase } from "../../model/phrase.ts";
import { sentenceAround } from "../../prose/document.ts";
import type { WordFinding } from "../../word/finding.ts";
import { findingPhrase, findingWords } from "../../word/finding-phrase.ts";
import type { WordPlace } from "../../word/place.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage, type PlacedPassage } from "../place-passages.ts";
import type { Asked } from "./question-list.ts";

const paragraphKey = ({ part, note = "", paragraph }: WordPlace): string => `${part} ${note} ${paragraph}`;

const REVISIONS: readonly WordFinding["code"][] = ["deleted-text", "inserted-text", "moved-text"];

/** Does a change go on where another one ended, as a number that takes the place of another does? */
const goesOn = (one: WordFinding, next: WordFinding): boolean => {
  if (!REVISIONS.includes(one.code) || !REVISIONS.includes(next.code)) return false;
  const end = (one.place.offset ?? 0) + (one.code === "inserted-text" ? one.text.length : 0);
  return Math.abs((next.place.offset ?? -2) - end) <= 1;
};

/** Findings that are one decision: all changes of a paragraph, and all numbers whose digits were grouped by spaces. */
const together = (findings: readonly WordFinding[]): WordFinding[][] => [
  ...Map.groupBy(findings, (finding) => {
    if (finding.code === "spaced-digits") return finding.code;
    return REVISIONS.includes(finding.code) ? paragraphKey(finding.place) : finding;
  }).values(),
];

/** The words of several findings; an arrow stands where one takes the place of another. */
const wordsOf = (group: readonly WordFinding[]): string =>
  group.reduce((words, finding, at) => {
    const before = group[at - 1];
    if (!before || !finding.text) return words || finding.text;
    return `${words}${goesOn(before, finding) ? " → " : "; "}${finding.text}`;
  }, "");

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
      printed: first.about ?? wordsOf(group),
      // All numbers with spaces in them are printed; one is enough to say what is done with them.
      reason: reasonOf([first, ...(first.code === "spaced-digits" ? [] : others)]),
    };
    if (!placed)
      return {
        ...base,
        sentence: words[0] ?? first.about ?? first.code,
        at: { words: wordsToFind(first) },
      };
    const { text } = placed.passage;
    const offset = Math.min(first.place.offset ?? 0, Math.max(0, text.length - 1));
    const { start } = sentenceAround(text, offset);
    const last = group.at(-1)?.code === "spaced-digits" ? offset : (group.at(-1)?.place.offset ?? offset);
    const { end } = sentenceAround(text, Math.min(last, Math.max(0, text.length - 1)));
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
