import type { Locale } from "../model/locale.ts";
import { completedText } from "./completed-text.ts";
import type { Edition, Section, SectionText } from "./edition.ts";
import { isPartial } from "./freshness.ts";

const completed = new WeakMap<SectionText, SectionText>();

/**
 * The text of a section as readers in `locale` get it: in the official language where there is no translation, and with
 * the official text for the passages that a partial translation lacks.
 */
export const textOf = (edition: Edition, section: Section, locale: Locale): SectionText | undefined => {
  const official = section.texts.get(edition.official);
  const text = section.texts.get(locale);
  if (!official || !text || text === official || !isPartial(edition, locale)) return text ?? official;
  const known = completed.get(text) ?? completedText(official, text);
  completed.set(text, known);
  return known;
};

/** Are passages of the section shown in the official language among translated ones? */
export const isCompleted = (edition: Edition, section: Section, locale: Locale): boolean => {
  const text = section.texts.get(locale);
  return text !== undefined && textOf(edition, section, locale) !== text;
};
