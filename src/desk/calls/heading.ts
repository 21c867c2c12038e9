import { z } from "astro/zod";
import { contentSource } from "../../site/content-source.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { base, formBase, staleForm } from "../store/form-base.ts";
import { headingWords, newTranslation, withHeading } from "../text/heading-words.ts";
import { sectionTexts } from "../text/translated-sections.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";
import { someWords } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  base,
  report: z.string().min(1),
  section: z.string().min(1),
  /** The official words above the text, and what renders them. */
  said: z.array(z.strictObject({ official: z.string().trim().min(1), translation: someWords })).min(1),
});

/** Writes the title of a translation and the words over the columns of its table; not saved where the official words have changed since. */
export const heading = call(input, async ({ key, report, base: shown, section, said }, desk) => {
  const { files, reports } = contentSource().reading();
  const edition = editionOf({ reports }, report);
  const texts = edition && sectionTexts(edition, section);
  if (!texts) return { saved: false };
  const { official, translation, path } = texts;
  const words = headingWords(official, translation);
  if (formBase(words) !== shown) return staleForm(desk.store, key);
  const known = new Set(words.map((one) => one.official.trim()));
  if (!said.every((one) => known.has(one.official))) return { saved: false };
  const all = new Map(said.map((one) => [one.official, one.translation.normalize("NFC")]));
  const next = translation
    ? withHeading(files.get(path) ?? "", official, translation, all)
    : newTranslation(official, all);
  const changes = changedFiles(files, new Map(files).set(path, next));
  return save(desk, { key, label: `heading ${report} ${section}`, changes });
});
