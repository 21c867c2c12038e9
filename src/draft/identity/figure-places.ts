import { foldWord } from "../fold.ts";
import type { KnownSentence } from "../memory.ts";
import type { Reading } from "../reading.ts";
import { meaningsOf, type Alike, type WordWeight } from "../similarity.ts";
import type { Token } from "../tokens.ts";
import { anyWord } from "../../prose/any-word.ts";
import { typeFigure, type Typed } from "../typing.ts";
import type { NewSentence } from "./sentence.ts";

/** How many words to the left and to the right of a figure are looked at. */
const [LEFT, RIGHT] = [10, 3];

export interface AlignTools {
  readonly reading: Reading;
  readonly weight: WordWeight;
  readonly alike: Alike;
  /** Phrases that make another indicator of one, and words that never do. */
  readonly telling: readonly (readonly string[])[];
  readonly light: ReadonlySet<string>;
}

/** Where a figure stands: the words around it. */
export interface FigurePlace {
  /** All words from the figure before on, and the last of them. */
  readonly label: string[];
  readonly left: string[];
  /** The words of its own clause. */
  readonly clause: string[];
  readonly right: string[];
  /** The words directly behind it, up to a sign, a joining word or the next figure: "thoát nghèo" of "5 hộ thoát nghèo". */
  readonly behind: string[];
  /** The same up to the end of the clause, where no other figure stands in it. */
  readonly tail: string[];
  /** The words that are printed with it as its unit. */
  readonly unit: string[];
  readonly typed: Typed;
}

/** The words around the figures of a sentence, from figure to figure. */
export const placesOf = (
  { text, tokens }: { text: string; tokens: readonly Token[] },
  candidates: readonly NewSentence["candidates"][number][],
  { alike, light, reading }: AlignTools,
): FigurePlace[] => {
  const places: FigurePlace[] = [];
  const meanings = (start: number, end: number): string[] =>
    meaningsOf(
      tokens.filter((token) => token.start >= start && token.end <= end),
      alike,
    );
  const summing = new Set(
    reading.drafting.cumulative.flatMap((words) => [
      foldWord(words).replaceAll(" ", "_"),
      ...words.split(" ").map(foldWord),
    ]),
  );
  const parting = anyWord([...reading.drafting.joining, ...reading.drafting.besides], "iu");
  /** How far the words behind a figure say what it counts, and how far its clause goes where it has no other figure. */
  const endsBehind = (end: number, next: number): { behind: number; tail: number } => {
    const all = text.slice(end, next);
    const words = /^[^,;:.()]*/.exec(all)?.[0] ?? "";
    const behind = end + (parting.exec(words)?.index ?? words.length);
    const clauseEnd = all.search(/[;:.()]/);
    return {
      behind,
      tail: clauseEnd < 0 && next < text.length ? behind : end + (clauseEnd < 0 ? all.length : clauseEnd),
    };
  };
  const dimensionOf = (at: number): string | undefined =>
    reading.units[candidates[at]?.units[0] ?? ""]?.dimension;
  for (const [at, candidate] of candidates.entries()) {
    const from = candidates[at - 1]?.end ?? 0;
    const next = candidates[at + 1]?.start ?? text.length;
    const to = candidate.end + (/[;.]|$/.exec(text.slice(candidate.end, next))?.index ?? 0);
    const own = meanings(from, candidate.start);
    const typed = typeFigure(text, candidates, at, reading);
    const before = places.at(-1);
    const isSameThing =
      before?.typed.kind === "level" &&
      typed.kind === "level" &&
      dimensionOf(at) !== undefined &&
      dimensionOf(at) === dimensionOf(at - 1) &&
      own.length > 0 &&
      own.every((word) => light.has(word) || summing.has(word));
    const label = isSameThing ? [...before.label, ...own] : own;
    const clauseStart = from + (/[^,;:.()]*$/.exec(text.slice(from, candidate.start))?.index ?? 0);
    const ends = endsBehind(candidate.end, next);
    places.push({
      label,
      left: label.slice(-LEFT),
      clause: isSameThing ? label : meanings(clauseStart, candidate.start),
      right: meanings(candidate.end, to).slice(0, RIGHT),
      behind: meanings(candidate.end, ends.behind),
      tail: meanings(candidate.end, ends.tail),
      unit: meanings(candidate.start, candidate.end),
      typed,
    });
  }
  return places;
};

/** So many words that the other sentence has nowhere name something else, whatever else is the same. */
const FOREIGN = 2;

/**
 * Does a place name something else than the other: a word that the other sentence has nowhere, for one of its own before
 * the figure, or directly behind it one that the other place does not have?
 */
export const replacement = (
  old: KnownSentence,
  { alike, light }: AlignTools,
): ((place: FigurePlace, then: FigurePlace) => boolean) => {
  const before = meaningsOf(old.tokens, alike);
  const tells = (words: readonly string[], other: readonly string[]): boolean =>
    words.some((word) => !light.has(word) && !other.includes(word));
  return (place, then) => {
    const around = ({ label, unit, tail }: FigurePlace): string[] => [...label, ...unit, ...tail];
    const [own, others] = [around(place), around(then)];
    return (
      (tells(place.label, before) && tells(then.label, place.label)) ||
      (tells(place.clause, then.label) && tells(then.clause, place.label)) ||
      tells(place.behind, others) ||
      tells(then.behind, own) ||
      (tells(place.tail, others) && tells(then.tail, own)) ||
      place.clause.filter((word) => !light.has(word) && !before.includes(word)).length >= FOREIGN
    );
  };
};

/** Does the clause of a figure name what the other sentence has nowhere? */
export const foreign = (
  old: KnownSentence,
  { alike, light }: AlignTools,
): ((place: FigurePlace) => boolean) => {
  const before = new Set(meaningsOf(old.tokens, alike));
  return ({ clause }) => clause.some((word) => !light.has(word) && !before.has(word));
};
