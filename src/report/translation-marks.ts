import { markOf, NO_OFFICIAL, officialHash } from "../model/translation-mark.ts";
import { allPassages, isTranslators, type Passage } from "../prose/document.ts";
import type { SectionText } from "./edition.ts";
import { passageHash, sourceHashes, stalePositions } from "./freshness.ts";

/** Notes of translators have no official text; they are read all the same. */
const translatorsNotes = ({ prose }: SectionText): Passage[] =>
  prose.footnotes.filter(({ label }) => isTranslators(label)).flatMap(({ passages }) => passages);

/** The marks of a translation as both texts stand now: of its title, of each official passage, of translators' notes. */
export const translationMarks = (official: SectionText, translation: SectionText): string[] => {
  const own = sourceHashes(translation);
  return [
    ...sourceHashes(official).map((hash, index) => markOf(hash, own[index] ?? NO_OFFICIAL)),
    ...translatorsNotes(translation).map((passage) => markOf(NO_OFFICIAL, passageHash(passage))),
  ];
};

/**
 * The passages of a translation that are not as they were read, where the official text still is; undefined stands for
 * the title, and for a passage that is gone.
 */
export const unreadPassages = (official: SectionText, translation: SectionText): (Passage | undefined)[] => {
  const marks = translation.translationOf ?? [];
  const now = translationMarks(official, translation);
  const notes = translatorsNotes(translation);
  const body = allPassages(translation.prose).slice(0, now.length - notes.length - 1);
  const missing = now.length - notes.length - 1 - body.length;
  const passages = [undefined, ...body, ...Array<undefined>(missing).fill(undefined), ...notes];
  const inPlace = now.length === marks.length;
  const unread = now.flatMap((mark, position) => {
    const isRead = inPlace ? marks[position] === mark : marks.includes(mark);
    const isStale =
      officialHash(mark) !== NO_OFFICIAL &&
      (inPlace
        ? officialHash(marks[position]) !== officialHash(mark)
        : !marks.some((one) => officialHash(one) === officialHash(mark)));
    return isRead || isStale ? [] : [passages[position]];
  });
  const isNoteGone = !inPlace && stalePositions(official, translation).length === 0;
  return unread.length === 0 && isNoteGone ? [undefined] : unread;
};
