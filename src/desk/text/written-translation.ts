import { formatNumber } from "../../i18n/formats.ts";
import type { Locale } from "../../model/locale.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { passageText, type PassageText, type TextRange } from "../passages/passage-text.ts";
import { printPassage } from "../passages/print-passage.ts";
import { passagesOfFile, type PlacedPassage } from "../passages/text-file.ts";

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
 * the official passage says are bound to that figure. Undefined where the file would then say something else than that.
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
  const passage = printPassage(boundText(edition, passageText(source.passage), text, locale));
  const next = inserted(file, before, after, leadOf(official.file, source), passage);
  return passagesOfFile(path, next).length === before.length + 1 ? next : undefined;
};

/** What stands before a passage in its line: the mark of a list item or of a heading. */
const leadOf = (file: string, { start }: PlacedPassage): string =>
  file.slice(file.lastIndexOf("\n", start - 1) + 1, start);

const inserted = (
  file: string,
  passages: readonly PlacedPassage[],
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

/** Binds each figure of the official passage to the first free number that prints it in the other language. */
const boundText = (edition: Edition, official: PassageText, text: string, locale: Locale): PassageText => {
  const ranges: TextRange[] = [];
  for (const { kind, name } of official.ranges) {
    const value = edition.observations.get(name)?.value;
    if (kind !== "figure" || value === undefined) continue;
    const number = formatNumber(value, locale);
    for (const found of text.matchAll(/\d(?:[\d.,]*\d)?%?/g)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (found[0].replace("%", "") !== number || ranges.some((one) => one.start < end && start < one.end))
        continue;
      ranges.push({ kind, name, start, end });
      break;
    }
  }
  return { text, ranges: ranges.toSorted((a, b) => a.start - b.start) };
};
