import { z } from "astro/zod";
import { plain } from "../../prose/document.ts";
import type { SectionText } from "../../report/edition.ts";
import { contentSource } from "../../site/content-source.ts";
import { editionBefore } from "../edition-before.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { sectionPairs, sectionTexts } from "../text/translated-sections.ts";
import { withOwnNote } from "../text/written-note.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";
import { someWords } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  section: z.string().min(1),
  label: z.string().min(1),
  /** The official note as it was shown. */
  words: z.string().min(1),
  /** The translation of the note, where it lacks one. */
  text: someWords.optional(),
  /** Words of the translated passage behind which the mark stands, where it lacks one. */
  behind: someWords.optional(),
});

/**
 * Writes what a translation lacks of a note of the report: its words and its mark. `saved` is false where the note has
 * changed since, where the mark has no place, and where the translation cannot say it.
 */
export const footnote = call(input, async ({ key, report, section, label, words, text, behind }, desk) => {
  const reading = contentSource().reading();
  const edition = editionOf(reading, report);
  const texts = edition && sectionTexts(edition, section);
  const { official, translation, path } = texts ?? {};
  const file = path === undefined ? undefined : reading.files.get(path);
  if (!edition || !official || !translation || path === undefined || file === undefined)
    return { saved: false };
  const said = text?.normalize("NFC").replaceAll(/\s+/g, " ");
  const note = sectionPairs(edition, editionBefore(reading, report), section).find(
    (pair) => pair.note?.label === label && pair.official === words,
  )?.note;
  if (!note) return { saved: isThere(translation, label, said) };
  const { mark } = note;
  if (mark === "passage-missing" || (mark === undefined) !== (behind === undefined)) return { saved: false };
  if (note.isWritten !== (text === undefined)) return { saved: false };
  const next = withOwnNote(
    edition,
    { text: official, file: reading.files.get(official.source.file) ?? "" },
    { path, file, locale: translation.locale },
    {
      label,
      text: said,
      mark:
        mark && behind !== undefined ? { passage: mark.passage, behind: behind.normalize("NFC") } : undefined,
    },
  );
  if (next === undefined) return { saved: false };
  const change = { path, base: contentHash(file), text: next };
  return save(desk, { key, label: `footnote ${report} ${section}`, changes: [change] });
});

/** Does the translation say this already, as when it is sent again? */
const isThere = ({ prose }: SectionText, label: string, text: string | undefined): boolean =>
  prose.footnotes.some(
    ({ label: own, passages }) =>
      own === label && (text === undefined || passages.map((one) => plain(one).text).join(" ") === text),
  );
