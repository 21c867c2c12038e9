import { inEditorsLanguages } from "../../i18n/phrases.ts";
import { phrase, type Phrase } from "../../model/phrase.ts";
import { sentenceAround } from "../../prose/document.ts";
import type { WordFinding } from "../../word/finding.ts";
import { findingPhrase, placeAndAuthors } from "../../word/finding-phrase.ts";
import type { WordPlace } from "../../word/place.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage, type PassageInSection } from "../place-passages.ts";
import type { Asked } from "./question-list.ts";
import { changesTogether, isOfWordsAlone, isTracked, wordChange, type WordChange } from "./word-changes.ts";

const paragraphKey = ({ part, note = "", paragraph }: WordPlace): string => `${part} ${note} ${paragraph}`;

/** Findings that are one decision: changes that go on one another, and all numbers whose digits were grouped by spaces. */
const together = (findings: readonly WordFinding[]): (readonly WordFinding[])[] =>
  [
    ...Map.groupBy(findings, (finding) => {
      if (finding.code === "spaced-digits") return finding.code;
      return isTracked(finding) ? paragraphKey(finding.place) : finding;
    }).values(),
  ].flatMap((group) => (group.every(isTracked) ? changesTogether(group) : [group]));

/** What the editor has to see of the Word file: one question a decision, with the sentence and the place in the draft. */
export const findingQuestions = (
  draft: DraftReport,
  official: string,
  findings: readonly WordFinding[],
): Asked[] => {
  const places = new Map<string, PassageInSection>();
  for (const placed of draft.passages)
    for (const place of placed.passage.places ?? []) places.set(paragraphKey(place), placed);
  return together(findings).flatMap((group): Asked[] => {
    const [first] = group;
    if (!first) return [];
    const placed = places.get(paragraphKey(first.place));
    const text = placed?.passage.text ?? "";
    const change = isTracked(first) ? wordChange(group, text) : undefined;
    const asked = {
      kind: first.code === "comment" ? ("comment" as const) : ("revision" as const),
      ...(change
        ? aboutChange(change, group, text)
        : { printed: printedOf(group), reason: findingPhrase(first) }),
    };
    if (!placed) {
      const sentence = first.text || (first.about ?? first.code);
      return [{ ...asked, sentence, at: { words: wordsToFind(first) } }];
    }
    const offset = Math.min(change?.at ?? first.place.offset ?? 0, Math.max(0, text.length - 1));
    const { start } = sentenceAround(text, offset);
    const last = Math.max(offset, offset + (change?.now.length ?? 1) - 1);
    const { end } = sentenceAround(text, Math.min(last, Math.max(0, text.length - 1)));
    return [
      {
        ...asked,
        sentence: text.slice(start, end),
        at: {
          file: fileOfPassage(draft.id, placed, official),
          line: text,
          words: change?.now ?? wordsToFind(first),
        },
      },
    ];
  });
};

/** A change as it is asked about: what stands in the text now, or what stood there; a change of words alone in a group. */
const aboutChange = (
  change: WordChange,
  findings: readonly WordFinding[],
  text: string,
): Pick<Asked, "printed" | "name" | "reason" | "group"> => ({
  printed: change.now || change.old,
  name: inEditorsLanguages(changeWords(change, findings)),
  reason: placeAndAuthors(findings),
  ...(text && isOfWordsAlone(change, text) ? { group: "word-changes" as const } : {}),
});

const changeWords = ({ old, now }: WordChange, findings: readonly WordFinding[]): Phrase => {
  if (findings.some(({ code }) => code === "moved-text")) return phrase("draft:change.moved", { now });
  if (old && now) return phrase("draft:change.replaced", { old, now });
  return old ? phrase("draft:change.deleted", { old }) : phrase("draft:change.inserted", { now });
};

/** What a finding is about that is no change: the words that a comment or a mark is attached to, or its own. */
const printedOf = (group: readonly WordFinding[]): string => {
  const [first] = group;
  const isAttached = first?.code === "comment" || first?.code === "typed-note";
  return isAttached && first.about ? first.about : group.map(({ text }) => text).join("; ");
};

/** Words of a finding that may stand in the draft: its own, or what a comment is attached to. */
const wordsToFind = ({ code, text, about }: WordFinding): string =>
  (code === "comment" ? (about ?? text) : text).split(/[[\]*]/)[0]?.trim() ?? text;
