import type { WordRun, RunFormat } from "../document.ts";
import type { WordFinding } from "../finding.ts";
import {
  lettersInNumbers,
  replaceLookAlikes,
  toPlainCharacters,
  type DigitGroups,
} from "../text/characters.ts";
import { OwnedText } from "../text/owned-text.ts";
import type { WalkedPiece } from "./piece.ts";

/** A finding with its offset in the text of a paragraph. */
export type OffsetFinding = Omit<WordFinding, "place"> & { readonly offset: number };

export interface PlainRuns {
  readonly text: string;
  readonly runs: readonly WordRun[];
  readonly findings: readonly OffsetFinding[];
  readonly notes: readonly { readonly note: string; readonly offset: number }[];
  readonly comments: readonly { readonly comment: string; readonly offset: number }[];
}

/** The runs of a paragraph in plain characters, and where in its text everything else belongs. */
export const toRuns = (pieces: readonly WalkedPiece[], groups: DigitGroups): PlainRuns => {
  const text = new OwnedText();
  pieces.forEach((piece, owner) => {
    if (piece.kind === "text") text.append(piece.text, owner);
    if (piece.kind === "break") text.append(" ", owner);
  });
  const raw = text.text;
  toPlainCharacters(text, groups);
  joinUnitPowers(text, pieces);
  const lookAlikes = replaceLookAlikes(text).map(({ word, letters, at }): OffsetFinding => ({
    code: "look-alike",
    text: word,
    about: letters,
    offset: at,
  }));
  const at = <T extends WalkedPiece["kind"]>(kind: T) =>
    pieces.flatMap((piece, owner) =>
      piece.kind === kind
        ? [{ piece: piece as Extract<WalkedPiece, { kind: T }>, offset: text.startOf(owner) }]
        : [],
    );
  const findings: OffsetFinding[] = [
    ...at("finding").map(({ piece, offset }) => ({ ...piece.finding, offset })),
    ...lookAlikes,
    ...spacedDigits(raw, text.text, groups.sign),
    ...lettersInNumbers(text.text).map(({ word, at: offset }): OffsetFinding => ({
      code: "letter-in-number",
      text: word,
      offset,
    })),
  ];
  return {
    text: text.text,
    runs: pieces.reduce<WordRun[]>((runs, piece, owner) => appended(runs, piece, text.of(owner)), []),
    findings: findings.sort((one, other) => one.offset - other.offset),
    notes: at("note").map(({ piece, offset }) => ({ note: piece.note, offset })),
    comments: at("comment").map(({ piece, offset }) => ({ comment: piece.comment, offset })),
  };
};

const appended = (runs: WordRun[], piece: WalkedPiece, text: string): WordRun[] => {
  const last = runs.at(-1);
  if (piece.kind === "break") runs.push({ kind: "break", of: piece.of, text: text ? " " : "" });
  if (piece.kind === "note") runs.push({ kind: "note", note: piece.note, text: "" });
  if (piece.kind !== "text" || !text) return runs;
  if (last?.kind === "text" && sameFormat(last, piece.format))
    runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push({ kind: "text", text, ...piece.format });
  return runs;
};

const sameFormat = (one: RunFormat, other: RunFormat): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.underline === other.underline &&
  one.vertical === other.vertical &&
  one.size === other.size;

const POWERS: Readonly<Record<string, string>> = { "2": "²", "3": "³" };
const LENGTH_UNIT = /(?<![\p{L}\p{M}])(?:[kcdmh]|da)?m$/u;

/** "m" and a superscript 2 or 3 are one word: "m²", in the format of the "m". */
const joinUnitPowers = (text: OwnedText, pieces: readonly WalkedPiece[]): void => {
  pieces.forEach((piece, owner) => {
    if (piece.kind !== "text" || piece.format.vertical !== "superscript") return;
    const [start, sign] = [text.startOf(owner), text.of(owner).trim()];
    const power = POWERS[sign];
    if (!power || text.of(owner).startsWith(" ") || !LENGTH_UNIT.test(text.text.slice(0, start))) return;
    text.replaceAt(start, power);
  });
};

/** Numbers whose groups of digits had spaces between them. */
const spacedDigits = (raw: string, plain: string, groupSign: string): OffsetFinding[] =>
  /\d[ \u2004-\u200a\u202f\u00a0]\d/.test(raw)
    ? [...plain.matchAll(/\d{1,3}(?:[.,]\d{3})+/g)]
        .filter(({ 0: number }) => !raw.includes(number) && number.includes(groupSign))
        .map(({ 0: number, index }) => ({ code: "spaced-digits", text: number, offset: index }))
    : [];
