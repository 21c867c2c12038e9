import type { Language } from "../../model/language.ts";
import type { Metric, Units } from "../../model/schema.ts";
import { figureWords } from "../../prose/figure-words.ts";
import type { Inline, Passage } from "../../prose/document.ts";
import { agreeing } from "./english-agreement.ts";
import { turned } from "./english-direction.ts";
import { englishFigure } from "./english-figure.ts";
import { exchangePeriods } from "./english-period.ts";
import { withoutLost, type KeptSentences, type Piece } from "./kept-sentences.ts";
import type { NamedPeriod } from "./named-period.ts";

/** What changed between the old official passage and the new one. */
export interface PassageChanges {
  /** Old figures by id, with what they are now. */
  readonly figures: ReadonlyMap<string, { readonly old: Metric; readonly now: Metric }>;
  /** Periods in the order of the official text; undefined where it is not known what they name. */
  readonly periods: readonly {
    readonly old: NamedPeriod | undefined;
    readonly now: NamedPeriod | undefined;
  }[];
  /** Numbers of documents that are others now. */
  readonly documents: readonly { readonly old: string; readonly now: string }[];
  /** Labels of notes, old to new, "" for those of sentences that are gone; translators' notes keep theirs. */
  readonly labels: ReadonlyMap<string, string>;
  /** Which sentences are left, where the passage lost some. */
  readonly sentences?: KeptSentences | undefined;
}

export interface TranslationTools {
  readonly language: Language;
  readonly locale: string;
  readonly units: Units;
}

const SIGNS = /[\\`*_{}[\]<>~|]/g;
const escaped = (text: string): string => text.replace(SIGNS, (sign) => `\\${sign}`);

/** A translated passage as it reads now; undefined where it cannot be told from the changes alone. */
export const carryPassage = (
  passage: Passage,
  changes: PassageChanges,
  tools: TranslationTools,
): string | undefined => {
  const all = piecesOf(passage.inlines, changes.labels);
  const pieces = all && changes.sentences ? withoutLost(all, passage, changes.sentences) : all;
  if (!pieces) return undefined;
  const figured = withFigures(pieces, changes, tools);
  if (!figured) return undefined;
  const dated = withDocuments(withPeriods(figured, changes), changes);
  return dated
    ?.map(({ kind, text, id }) =>
      kind === "mark" ? text : kind === "figure" ? `[${text}](#${id ?? ""})` : escaped(text),
    )
    .join("");
};

const piecesOf = (inlines: readonly Inline[], labels: ReadonlyMap<string, string>): Piece[] | undefined => {
  const pieces: Piece[] = [];
  for (const one of inlines) {
    if (one.type === "text") pieces.push({ kind: "text", text: one.text });
    else if (one.type === "figure") pieces.push({ kind: "figure", text: one.text, id: one.id });
    else if (one.type === "footnote") {
      const label = /^\d/.test(one.label) ? labels.get(one.label) : one.label;
      if (label === undefined) return undefined;
      if (label) pieces.push({ kind: "mark", text: `[^${label}]` });
    } else {
      const inner = piecesOf(one.children, labels);
      if (!inner) return undefined;
      const [open, close] = one.type === "emphasis" ? ["*", "*"] : [`<span lang="${one.lang}">`, "</span>"];
      pieces.push({ kind: "mark", text: open }, ...inner, { kind: "mark", text: close });
    }
  }
  return pieces;
};

const withFigures = (
  pieces: readonly Piece[],
  { figures }: PassageChanges,
  { language, locale, units }: TranslationTools,
): Piece[] | undefined => {
  const result = [...pieces];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== "figure" || piece.id === undefined) continue;
    const change = figures.get(piece.id);
    if (!change) return undefined;
    const { old, now } = change;
    const text = englishFigure(piece.text, old, now, units, language, locale);
    if (text === undefined) return undefined;
    result[at] = { ...piece, text, id: now.id };
    const next = result[at + 1];
    const [was, is] = [Number(old.value) === 1, Number(now.value) === 1];
    if (was !== is && now.kind === "level" && next?.kind === "text")
      result[at + 1] = { ...next, text: agreeing(next.text, is) };
    if (old.kind === "change" && now.kind === "change" && old.direction !== now.direction) {
      if (!turn(result, at, now.direction)) return undefined;
    }
  }
  return directionsAgree(result, figures, language) ? result : undefined;
};

/** Turns the word of direction before a figure, unless another figure stands between them. */
const turn = (pieces: Piece[], at: number, to: "increase" | "decrease"): boolean => {
  for (let before = at - 1; before >= 0; before -= 1) {
    const piece = pieces[before];
    if (piece?.kind === "mark") continue;
    if (piece?.kind !== "text") return false;
    const text = turned(piece.text, to);
    if (text === undefined) continue;
    pieces[before] = { ...piece, text };
    return true;
  }
  return false;
};

/** Does the sentence of every change say its direction? */
const directionsAgree = (
  pieces: readonly Piece[],
  figures: PassageChanges["figures"],
  language: Language,
): boolean => {
  let text = "";
  const places: { id: string; start: number; end: number; text: string }[] = [];
  for (const piece of pieces) {
    if (piece.kind === "mark") continue;
    if (piece.kind === "figure" && piece.id !== undefined)
      places.push({
        id: piece.id,
        text: piece.text,
        start: text.length,
        end: text.length + piece.text.length,
      });
    text += piece.text;
  }
  const byNewId = new Map([...figures.values()].map(({ now }) => [now.id, now]));
  const at = { line: 1, column: 1 };
  return places.every((place) => {
    const metric = byNewId.get(place.id);
    if (metric?.kind !== "change") return true;
    const plain = { text, figures: [], footnotes: [], atOffset: () => at };
    const words = figureWords(plain, { ...place, at, textAt: at }, language);
    return words.direction === undefined || words.direction === metric.direction;
  });
};

/** A sign that no text has, to exchange words across the pieces of a passage. */
const JOINT = "\u0001";

const withPeriods = (pieces: readonly Piece[], { periods }: PassageChanges): Piece[] | undefined => {
  const changed = periods.filter(
    ({ old, now }) => !old || !now || JSON.stringify(old) !== JSON.stringify(now),
  );
  if (!changed.length) return [...pieces];
  const joined = pieces.map(({ kind, text }) => (kind === "text" ? text : "")).join(JOINT);
  const exchanged = exchangePeriods(joined, periods);
  return exchanged === undefined ? undefined : parted(pieces, exchanged);
};

const withDocuments = (
  pieces: readonly Piece[] | undefined,
  { documents }: PassageChanges,
): Piece[] | undefined => {
  if (!pieces) return undefined;
  let text = pieces.map((one) => (one.kind === "text" ? one.text : "")).join(JOINT);
  for (const { old, now } of documents) {
    if (old === now) continue;
    if (!text.includes(old)) return undefined;
    text = text.replace(old, now);
  }
  return parted(pieces, text);
};

const parted = (pieces: readonly Piece[], joined: string): Piece[] => {
  const texts = joined.split(JOINT);
  return pieces.map((piece, at) =>
    piece.kind === "text" ? { ...piece, text: texts[at] ?? piece.text } : piece,
  );
};
