import type { Locale } from "../model/locale.ts";
import { sentenceAround } from "../prose/document.ts";
import type { Edition } from "../report/edition.ts";
import { occurrences, type Occurrence } from "../report/occurrences.ts";
import { sectionPath } from "./addresses.ts";
import { sectionTitle } from "../report/section-title.ts";

/** A piece of a sentence; what the indicator prints in it is marked. */
export interface QuotedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The sentences of a section that print something of the indicator, what they print marked. */
export interface SentenceView {
  readonly sentences: readonly (readonly QuotedPart[])[];
  readonly notes: readonly { readonly label: string; readonly href: string }[];
  readonly href: string;
  readonly section: string;
  readonly lang: Locale;
}

const byEdition = new WeakMap<Edition, Map<string, Occurrence[]>>();

/** Every printing of each figure, found once a report. */
const occurrencesOf = (edition: Edition): Map<string, Occurrence[]> => {
  const known = byEdition.get(edition);
  if (known) return known;
  const found = new Map<string, Occurrence[]>();
  for (const one of occurrences(edition))
    found.set(one.figure.id, [...(found.get(one.figure.id) ?? []), one]);
  byEdition.set(edition, found);
  return found;
};

/** The sentences that print one of `ids`, in the page's language or else in the official one, each once. */
export const quotedSentences = (edition: Edition, ids: readonly string[], locale: Locale): SentenceView[] => {
  const all = ids.flatMap((id) => occurrencesOf(edition).get(id) ?? []);
  const own = all.filter((one) => one.locale === locale);
  const shown = own.length ? own : all.filter((one) => one.locale === edition.official);
  const bySection = Map.groupBy(shown, ({ text }) => text.slug);
  return [...bySection.values()].flatMap((printed) => sectionSentences(edition, printed, locale) ?? []);
};

const sectionSentences = (
  edition: Edition,
  printed: readonly Occurrence[],
  locale: Locale,
): SentenceView | undefined => {
  const [first] = printed;
  if (!first) return undefined;
  const page = sectionPath(edition, first.text.slug, locale);
  const bySentence = Map.groupBy(printed, ({ text: { table }, plain, figure }) => {
    const { start } = table ? { start: 0 } : sentenceAround(plain.text, figure.start);
    return `${start} ${plain.text}`;
  });
  const all = [...bySentence.values()].map(markedSentence);
  const labels = new Set(all.flatMap(({ labels: own }) => own));
  return {
    sentences: all.map(({ parts }) => parts),
    notes: [...labels].map((label) => ({ label, href: `${page}#note-${label}` })),
    href: `${page}#${first.figure.id}`,
    section: sectionTitle(edition, first.text.slug, locale),
    lang: first.locale,
  };
};

/** The sentence that prints some figures, each marked, and the labels of its notes. */
const markedSentence = (printed: readonly Occurrence[]): { parts: QuotedPart[]; labels: string[] } => {
  const [first] = printed;
  if (!first) return { parts: [], labels: [] };
  const { text, footnotes } = first.plain;
  const isRow = first.text.table !== undefined;
  const { start, end } = isRow ? { start: 0, end: text.length } : sentenceAround(text, first.figure.start);
  let at = start;
  const parts = printed
    .map(({ figure }) => figure)
    .toSorted((a, b) => a.start - b.start)
    .flatMap((figure) => {
      const before = { text: text.slice(at, figure.start), isMarked: false };
      at = figure.end;
      return [before, { text: text.slice(figure.start, figure.end), isMarked: true }];
    });
  const rest = { text: text.slice(at, end), isMarked: false };
  return {
    parts: isRow ? asWords([...parts, rest]) : [...parts, rest],
    labels: footnotes
      .filter(({ label, offset }) => /^\d+$/.test(label) && offset >= start && offset <= end + 1)
      .map(({ label }) => label),
  };
};

/** A row of a table without the signs that part its cells. */
const asWords = (parts: readonly QuotedPart[]): QuotedPart[] =>
  parts.map((part, index) => {
    const text = index === parts.length - 1 ? part.text.replace(/(?:\s*\|)+\s*$/, "") : part.text;
    return { ...part, text: text.replaceAll(/(?:\s*\|)+\s*/g, "; ") };
  });
