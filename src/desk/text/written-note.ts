import { ownFootnotes } from "../../prose/document.ts";
import type { Locale } from "../../model/locale.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { readMdx } from "../../report/sources.ts";
import { passageText, samePassage } from "../passages/passage-text.ts";
import { passagesOfFile, withPassage } from "../passages/text-file.ts";
import { markedBehind } from "./translator-notes.ts";
import { rendered } from "./written-translation.ts";

/** What a translation lacks of a note of the report: its words, its mark, or both. */
export interface WrittenNote {
  readonly label: string;
  readonly text: string | undefined;
  /** The passage that gets the mark, by its number in the file, from 0, and its words behind which the mark stands. */
  readonly mark: { readonly passage: number; readonly behind: string } | undefined;
}

/**
 * The file of a translation with a note of the report: its words among the notes in the order of the official text, and
 * its mark. Undefined where a passage lacks the words before the mark or has them twice, and where the file would say
 * something else than that.
 */
export const withOwnNote = (
  edition: Edition,
  official: { readonly text: SectionText; readonly file: string },
  translation: { readonly path: string; readonly file: string; readonly locale: Locale },
  { label, text, mark }: WrittenNote,
): string | undefined => {
  const { path, file } = translation;
  const marked = mark ? withMark(path, file, label, mark) : file;
  const source = official.text.prose.footnotes.find((one) => one.label === label)?.passages[0];
  if (marked === undefined || !source || text === undefined) return text === undefined ? marked : undefined;
  const order = ownFootnotes(official.text.prose).map((one) => one.label);
  const next = rendered(edition, official, source, translation, text, (note) =>
    withDefinition(marked, label, note, order.slice(order.indexOf(label) + 1)),
  );
  const isSaid = readMdx(next, path)
    .source.prose()
    .prose.footnotes.some((one) => one.label === label && one.passages.length === 1);
  return isSaid && passagesOfFile(path, next).length === passagesOfFile(path, marked).length + 1
    ? next
    : undefined;
};

const withMark = (
  path: string,
  file: string,
  label: string,
  { passage, behind }: NonNullable<WrittenNote["mark"]>,
): string | undefined => {
  const placed = passagesOfFile(path, file)[passage];
  const wanted = placed && markedBehind(passageText(placed.passage), behind, label);
  return wanted && !samePassage(passageText(placed.passage), wanted)
    ? withPassage(path, file, passage, wanted)
    : undefined;
};

/** The file with the words of a note before those of the next notes, or behind all of the report's own. */
const withDefinition = (file: string, label: string, note: string, next: readonly string[]): string => {
  const lines = file.trimEnd().split("\n");
  const isNext = (line: string): boolean => {
    const own = /^\[\^([^\]]+)\]:/.exec(line)?.[1];
    return own !== undefined && (next.includes(own) || !/^\d/.test(own));
  };
  const at = lines.findIndex(isNext);
  const definition = `[^${label}]: ${note}`;
  const [before, after] = at < 0 ? [lines, []] : [lines.slice(0, at), lines.slice(at)];
  return `${[...before.join("\n").trimEnd().split("\n"), "", definition, ...(after.length > 0 ? ["", ...after] : [])].join("\n")}\n`;
};
