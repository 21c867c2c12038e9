import type { Edition, SectionText } from "../../report/edition.ts";
import type { Files } from "../../report/from-files.ts";
import type { ParsedFiles } from "../../report/parsed-files.ts";
import { unreadPairs } from "../../report/read-pairs.ts";
import { translationMarks } from "../../report/translation-marks.ts";
import type { EarlierTexts } from "./aligned-pairs.ts";
import { listedSections } from "./sections.ts";
import { annexPairs } from "./translated-annexes.ts";
import { translatedPairs, type TranslatedPair } from "./translated-pairs.ts";
import { translationLocale } from "./translation-locale.ts";

export interface TranslatedSection {
  readonly key: string;
  readonly name: string;
  /** As printed; empty where the text has none. */
  readonly title: string;
  /** Texts of a YAML file or a page, which are written there and only confirmed here. */
  readonly isFile: boolean;
  readonly translation: SectionText | undefined;
  readonly pairs: readonly TranslatedPair[];
  /** Passages that nobody has confirmed, or that have no translation. */
  readonly left: number;
}

/** A section in the official language and in the first other one, and where the file of that stands. */
export const sectionTexts = (edition: Edition, section: string) => {
  const texts = edition.sections.get(section)?.texts;
  const locale = translationLocale(edition);
  const official = texts?.get(edition.official);
  if (!official || locale === undefined) return undefined;
  const path = official.source.file.replace(/[a-z-]+\.mdx$/, `${locale}.mdx`);
  return { official, translation: texts?.get(locale), locale, path };
};

/** The title, the passages and the notes of one section beside its translation; none for a report in one language. */
export const sectionPairs = (
  edition: Edition,
  before: Edition | undefined,
  section: string,
): readonly TranslatedPair[] => {
  const texts = sectionTexts(edition, section);
  return texts
    ? translatedPairs(texts.official, texts.translation, earlierTexts(before, section, texts.locale))
    : [];
};

/** Every section and every annex beside its translation; `before` is the report that it may have been carried from. */
export const translatedSections = (edition: Edition, before?: Edition): readonly TranslatedSection[] => {
  const locale = translationLocale(edition);
  if (locale === undefined) return [];
  const sections = listedSections(edition).map(({ key, name, text }): TranslatedSection => {
    const translation = edition.sections.get(key)?.texts.get(locale);
    const pairs = sectionPairs(edition, before, key);
    const open = pairs.filter(({ state }) => state !== "confirmed").length;
    const isOpen = translation !== undefined && !isConfirmed(text, translation);
    return {
      key,
      name,
      title: text.title,
      isFile: false,
      translation,
      pairs,
      left: open > 0 ? open : isOpen ? 1 : 0,
    };
  });
  const annexes = annexPairs(edition).map(({ id, name, pairs }): TranslatedSection => {
    const left = pairs.filter(({ state }) => state !== "confirmed").length;
    return { key: id, name, title: "", isFile: false, translation: undefined, pairs, left };
  });
  return [...sections, ...annexes];
};

const earlierTexts = (before: Edition | undefined, key: string, locale: string): EarlierTexts | undefined => {
  const texts = before?.sections.get(key)?.texts;
  const [official, translation] = [texts?.get(before?.official ?? ""), texts?.get(locale)];
  return official && translation && { official, translation };
};

/** Was the whole translation read as both texts stand now, its title and translators' notes included? */
const isConfirmed = (official: SectionText, translation: SectionText): boolean =>
  translationMarks(official, translation).join() === translation.translationOf?.join();

/** Where a passage of a translation stands, or would stand; `isThere`: the translation says it already. */
export interface TranslationPlace {
  readonly after: number | undefined;
  readonly isThere: boolean;
}

/**
 * Where `text` renders the official passage number `official`, which says `words`, as the texts stand now, whatever was
 * written since it was asked for. Undefined where that passage has changed, or something else renders it.
 */
export const translationPlace = (
  edition: Edition,
  before: Edition | undefined,
  section: string,
  {
    official,
    words: said,
    text,
  }: { readonly official: number; readonly words: string; readonly text: string },
): TranslationPlace | undefined => {
  const own = sectionPairs(edition, before, section).filter((pair) => pair.official === said);
  if (own.some(({ translation }) => translation === text)) return { after: undefined, isThere: true };
  const open = own.find(({ place }) => place?.official === official)?.place;
  return open && { after: open.after, isThere: false };
};

/** Texts of YAML files and pages that nobody has confirmed as they stand, file by file. */
export const unreadFiles = (
  edition: Edition,
  files: Files,
  parsed: ParsedFiles,
): readonly TranslatedSection[] => {
  const locale = translationLocale(edition);
  if (locale === undefined) return [];
  const unread = unreadPairs(files, edition.report.id, edition.official, locale, parsed);
  return [...Map.groupBy(unread, ({ name }) => name)].map(([name, own]) => ({
    key: name,
    name,
    title: "",
    isFile: true,
    translation: undefined,
    pairs: own.map(({ official, translation }) => ({
      kind: "passage",
      official,
      translation,
      state: "unread",
    })),
    left: own.length,
  }));
};
