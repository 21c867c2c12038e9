import { z } from "astro/zod";
import { contentSource } from "../../site/content-source.ts";
import { editionBefore } from "../edition-before.ts";
import { save } from "../save.ts";
import { contentHash } from "../store/content-hash.ts";
import { newTranslation } from "../text/heading-words.ts";
import { sectionTexts, translationPlace } from "../text/translated-sections.ts";
import { withTranslation } from "../text/written-translation.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";
import { someWords, typedWords } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  section: z.string().min(1),
  /** The title, for a section that has no translation yet. */
  title: typedWords.optional(),
  /** The official passage that is rendered: its number in its file, from 0, and its words as they were shown. */
  official: z.number().int().nonnegative(),
  words: z.string().min(1),
  text: someWords,
});

/**
 * Writes a passage that a translation lacks, where it belongs now; `saved` is false where the official passage has changed
 * since, where it was rendered otherwise meanwhile, and where the translation cannot say it.
 */
export const translate = call(input, async ({ key, report, section, title, ...asked }, desk) => {
  const reading = contentSource().reading();
  const edition = editionOf(reading, report);
  const texts = edition && sectionTexts(edition, section);
  if (!edition || !texts) return { saved: false };
  const { official, locale, path } = texts;
  const text = asked.text.normalize("NFC").replaceAll(/\s+/g, " ");
  const place = translationPlace(edition, editionBefore(reading, report), section, { ...asked, text });
  if (!place || place.isThere) return { saved: place !== undefined };
  const before = reading.files.get(path);
  const said = new Map([[official.title, title?.normalize("NFC") ?? ""]]);
  const file = before ?? newTranslation(official, said);
  const next = withTranslation(
    edition,
    { text: official, file: reading.files.get(official.source.file) ?? "" },
    { path, file, locale },
    { official: asked.official, after: place.after, text },
  );
  if (next === undefined) return { saved: false };
  const change = { path, base: before === undefined ? null : contentHash(before), text: next };
  return save(desk, { key, label: `translate ${report} ${section}`, changes: [change] });
});
