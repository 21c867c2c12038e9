import type { Localized } from "../../model/locale.ts";
import type { Observation } from "../../model/observation.ts";
import type { Question } from "../../model/question.ts";
import type { Edition } from "../../report/edition.ts";
import { sourceHash } from "../../report/freshness.ts";
import {
  firstOccurrences,
  inSentences,
  occurrences,
  sentenceOf,
  type Occurrence,
} from "../../report/occurrences.ts";
import { figureNames, rivalAnswers } from "../questions/rival-answers.ts";
import { amongCards } from "./among-cards.ts";
import { controlId, type Control } from "./control.ts";
import { likeness, rivalsOf } from "./rivals.ts";
import { inEditorsLanguages } from "../../i18n/phrases.ts";
import { phrase } from "../../model/phrase.ts";

/** Figures of one sentence, all bound with certainty. */
interface CertainSentence {
  readonly sentence: string;
  readonly figures: readonly { readonly at: Occurrence; readonly one: Observation }[];
}

/** A whole sentence is asked about when it prints so many figures. */
const [FEWEST, MOST] = [2, 4];

/**
 * At most `count` controls over figures that nobody is asked about, `asked` left out: half of them over a whole sentence,
 * the others over one figure. The same report always has the same ones, drawn by lot from all its sentences.
 */
export const makeControls = (
  edition: Edition,
  before: Edition,
  asked: ReadonlySet<string>,
  count: number,
): readonly Control[] => {
  const sentences = certainSentences(edition, asked).toSorted((a, b) =>
    lotOf(edition, a) < lotOf(edition, b) ? -1 : 1,
  );
  const wholes = firstOf(sentences, Math.ceil(count / 2), (one) => sentenceControl(edition, before, one));
  const used = new Set(wholes.flatMap(({ questions }) => questions.map(({ sentence }) => sentence)));
  const rest = sentences.filter(({ sentence }) => !used.has(sentence));
  const singles = firstOf(rest, count - wholes.length, (one) => figureControl(edition, before, one));
  return amongCards(wholes, singles);
};

/** The first `count` controls that can be made, each of one sentence. */
const firstOf = (
  sentences: readonly CertainSentence[],
  count: number,
  make: (sentence: CertainSentence) => Control | undefined,
): readonly Control[] => {
  const controls: Control[] = [];
  for (const sentence of sentences) {
    if (controls.length >= count) break;
    const control = make(sentence);
    if (control) controls.push(control);
  }
  return controls;
};

const lotOf = ({ report }: Edition, { sentence }: CertainSentence): string =>
  sourceHash(`${report.id} ${sentence}`);

const certainSentences = (edition: Edition, asked: ReadonlySet<string>): CertainSentence[] => {
  const printed = inSentences(occurrences(edition)).filter(({ locale }) => locale === edition.official);
  const groups = Map.groupBy(printed, (one) => `${one.place.file}\n${sentenceOf(one)}`);
  return [...groups.values()].flatMap((group) => {
    const figures = group.flatMap((at) => (at.observation ? [{ at, one: at.observation }] : []));
    const [first] = group;
    const isCertain = figures.length === group.length && figures.every(({ one }) => !asked.has(one.id));
    return first && isCertain ? [{ sentence: sentenceOf(first), figures }] : [];
  });
};

/** The first figure of a sentence that can be taken for one of another sentence, with that one as its proposal. */
const figureControl = (
  edition: Edition,
  before: Edition,
  { sentence, figures }: CertainSentence,
): Control | undefined => {
  for (const figure of figures) {
    const known = before.observations.get(figure.one.id);
    const [rival] = rivalsOf(edition, figure.one, before).filter(
      (one) => !figures.some((own) => own.one.id === one.id) && inSentence(before, one) !== undefined,
    );
    const place = rival && inSentence(before, rival);
    if (!known || !rival || !place) continue;
    const lastSentence = sentenceOf(place);
    const id = controlId(figure.one.id);
    const question = questionOf(id, figure, sentence, lastSentence, figureNames(before, rival), [
      ...rivalAnswers(edition, before, figure.one, [known]),
    ]);
    const right = figureNames(before, known);
    return { id, questions: [question], lastSentence, lastPrinted: [place.figure.text], right };
  }
  return undefined;
};

/** All figures of a sentence with those of the likest other sentence that prints as many of the same units. */
const sentenceControl = (
  edition: Edition,
  before: Edition,
  { sentence, figures }: CertainSentence,
): Control | undefined => {
  const known = figures.flatMap(({ one }) => before.observations.get(one.id) ?? []);
  const [first] = figures;
  if (!first || figures.length < FEWEST || figures.length > MOST || known.length < figures.length)
    return undefined;
  const ids = new Set(figures.map(({ one }) => one.id));
  const units = unitsOf(figures);
  const [rival] = certainSentences(before, ids)
    .filter((other) => unitsOf(other.figures) === units && other.sentence !== sentence)
    .toSorted((a, b) => likeness(b.sentence, sentence) - likeness(a.sentence, sentence));
  if (!rival) return undefined;
  const id = controlId(first.one.id);
  const questions = figures.flatMap((figure, at) => {
    const [wrong, right] = [rival.figures[at]?.one, known[at]];
    return wrong && right
      ? [
          questionOf(`${id}-${String(at)}`, figure, sentence, rival.sentence, figureNames(before, wrong), [
            ...rivalAnswers(edition, before, figure.one, [right]),
          ]),
        ]
      : [];
  });
  const lastPrinted = rival.figures.map(({ at }) => at.figure.text);
  return { id, questions, lastSentence: rival.sentence, lastPrinted, right: figureNames(before, ...known) };
};

const unitsOf = (figures: CertainSentence["figures"]): string =>
  figures.map(({ one }) => `${one.kind} ${one.unit}`).join(", ");

const inSentence = (edition: Edition, one: Observation): Occurrence | undefined => {
  const at = firstOccurrences(edition).get(one.id)?.get(edition.official);
  return at?.text.table === undefined ? at : undefined;
};

const questionOf = (
  id: string,
  { at, one }: CertainSentence["figures"][number],
  sentence: string,
  lastSentence: string,
  proposed: Localized,
  alternatives: Question["alternatives"],
): Question => {
  const share = Math.round(likeness(sentence, lastSentence) * 100);
  return {
    id,
    kind: "proposed",
    place: at.place,
    subject: one.id,
    printed: at.figure.text,
    sentence,
    proposed,
    reason: inEditorsLanguages(phrase("draft:figure.reworded", { likeness: share })),
    alternatives,
  };
};
