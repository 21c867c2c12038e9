import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import type { Observation } from "../../model/observation.ts";
import type { Passage } from "../../prose/document.ts";
import { parseQuantity } from "../../prose/printed-number.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { passageText, type PassageText, type TextRange } from "../passages/passage-text.ts";
import { printPassage } from "../passages/print-passage.ts";
import { passagesOfFile, type FilePassage } from "../passages/text-file.ts";
import { notFiguresIn, withRenderedNumbers } from "./not-figures.ts";

/** A passage to be written into a translation that lacks it. */
export interface NewPassage {
  /** The number of the official passage in its file, from 0, that it renders. */
  readonly official: number;
  /** The number of the passage of the translation that it stands behind; undefined: it is the first. */
  readonly after: number | undefined;
  readonly text: string;
}

/**
 * The file of a translation with one more passage. Numbers in it that say, by the rules of its language, what a figure of
 * the official passage says are bound to that figure, and what is listed there as no figure is none here. Undefined where
 * the file would then say something else than that.
 */
export const withTranslation = (
  edition: Edition,
  official: { readonly text: SectionText; readonly file: string },
  translation: { readonly path: string; readonly file: string; readonly locale: Locale },
  { official: index, after, text }: NewPassage,
): string | undefined => {
  const source = passagesOfFile(official.text.source.file, official.file)[index];
  if (!source) return undefined;
  const { path, file, locale } = translation;
  const before = passagesOfFile(path, file);
  const next = rendered(edition, official, source.passage, { path, locale }, text, (passage) =>
    inserted(file, before, after, leadOf(official.file, source), passage),
  );
  return passagesOfFile(path, next).length === before.length + 1 ? next : undefined;
};

/**
 * The file of a translation in which `put` stands what renders an official passage: its figures are bound, and what is
 * listed there as no figure is none here.
 */
export const rendered = (
  edition: Edition,
  official: { readonly text: SectionText; readonly file: string },
  source: Passage,
  { path, locale }: { readonly path: string; readonly locale: Locale },
  text: string,
  put: (passage: string) => string,
): string => {
  const words = passageText(source);
  const bound = boundText(edition, words, text, locale);
  const numbers = notFiguresIn(official.text.source.file, official.file);
  return withRenderedNumbers(
    path,
    put(printPassage(bound)),
    { words: words.text, numbers },
    unboundWords(bound),
  );
};

/** The words of a text outside its figures. */
const unboundWords = ({ text, ranges }: PassageText): string =>
  ranges.reduceRight(
    (left, { kind, start, end }) =>
      kind === "figure" ? `${left.slice(0, start)}\n${left.slice(end)}` : left,
    text,
  );

/** What stands before a passage in its line: the mark of a list item or of a heading. */
const leadOf = (file: string, { start }: FilePassage): string =>
  file.slice(file.lastIndexOf("\n", start - 1) + 1, start);

const inserted = (
  file: string,
  passages: readonly FilePassage[],
  after: number | undefined,
  lead: string,
  passage: string,
): string => {
  const behind = after === undefined ? undefined : passages[after];
  if (behind) {
    const gap = behind.passage.kind === "item" && /^\s*[-*]/.test(lead) ? "\n" : "\n\n";
    return file.slice(0, behind.end) + gap + lead + passage + file.slice(behind.end);
  }
  const head = /^---\n[\s\S]*?\n---\n/.exec(file)?.[0] ?? "";
  const rest = file.slice(head.length).trim();
  return `${head}${lead}${passage}\n${rest === "" ? "" : `\n${rest}\n`}`;
};

/** Binds each figure of the official passage to the first free words that print it, with its unit, in the other language. */
const boundText = (edition: Edition, official: PassageText, text: string, locale: Locale): PassageText => {
  const ranges: TextRange[] = [];
  for (const { kind, name } of official.ranges) {
    const one = kind === "figure" ? edition.observations.get(name) : undefined;
    const found =
      one && printedIn(edition, one, text, locale).find((place) => !ranges.some(overlapping(place)));
    if (found) ranges.push({ kind: "figure", name, ...found });
  }
  return { text, ranges: ranges.toSorted((a, b) => a.start - b.start) };
};

type Span = Pick<TextRange, "start" | "end">;

const overlapping =
  (a: Span) =>
  (b: Span): boolean =>
    a.start < b.end && b.start < a.end;

/** A printed amount has so many words at most: "VND 61 thousand billion". */
const MOST_WORDS = 6;

/** Where a text prints a figure by the rules of its language; of places that begin together the longest first. */
const printedIn = ({ units }: Edition, one: Observation, text: string, locale: Locale): readonly Span[] => {
  const forms = units[one.unit]?.forms[locale] ?? [];
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return words.flatMap(({ start }, at) =>
    words
      .slice(at, at + MOST_WORDS)
      .toReversed()
      .flatMap(({ end }): Span[] => {
        const [, lead = "", amount = ""] = /^([("“]*)(.*?)[.,;:)”"]*$/s.exec(text.slice(start, end)) ?? [];
        const said = parseQuantity(amount, forms, language(locale));
        const isIt =
          said?.value === one.value &&
          said.total === one.total &&
          said.upper === one.upper &&
          (said.withUnit || one.bare);
        return isIt ? [{ start: start + lead.length, end: start + lead.length + amount.length }] : [];
      }),
  );
};
