import type { ContentReading } from "../../checks/read-content.ts";
import { readContent } from "../../checks/read-content.ts";
import { derive } from "../../derive/derive.ts";
import { languageName } from "../../i18n/formats.ts";
import type { Edition } from "../../report/edition.ts";
import { filesOfVersion, isFrozen } from "../../report/frozen-version.ts";
import { versionDifferences } from "../../report/version-differences.ts";
import { figureName } from "../../site/figure-name.ts";
import { sectionTitle } from "../../report/section-title.ts";
import { derivedName, derivedValueText } from "../../wording/derived-text.ts";
import { valueText } from "../../wording/observation-text.ts";
import type { DeskLocale } from "../messages/translator.ts";
import { editionOf } from "../edition-of.ts";

/** Something that the corrected report says otherwise than the public one; a side is empty where only the other has it. */
export interface Change {
  readonly name: string;
  readonly was: string;
  readonly now: string;
}

export interface CorrectionChanges {
  readonly figures: readonly Change[];
  /** Figures that nobody prints as such: calculated from those that changed. */
  readonly derived: readonly Change[];
  readonly passages: readonly Change[];
}

/** The version that is public while a correction is prepared; undefined where none is frozen. */
export const publicEdition = (reading: ContentReading, id: string): Edition | undefined => {
  const { files, parsed } = reading;
  const edition = editionOf(reading, id);
  const number = edition?.release?.versions?.at(-1)?.number;
  if (number === undefined || !isFrozen(files, id, number)) return undefined;
  const content = readContent(filesOfVersion(files, id, number), { parsed });
  return editionOf(content, id);
};

/** What a correction changes: computed from both versions, never typed. */
export const correctionChanges = (was: Edition, now: Edition, locale: DeskLocale): CorrectionChanges => {
  const { figures, passages } = versionDifferences(was, now);
  return {
    figures: figures.map((one) => ({
      name: nameOf(one.now ? now : was, one.now ?? one.was, locale),
      was: one.was ? valueText(was, one.was, locale) : "",
      now: one.now ? valueText(now, one.now, locale) : "",
    })),
    derived: derivedChanges(was, now, locale),
    passages: passages.map(({ section, locale: language, ...sides }) => ({
      name: `${sectionTitle(now, section, locale)} (${languageName(language, locale)})`,
      was: sides.was ?? "",
      now: sides.now ?? "",
    })),
  };
};

const nameOf = (
  edition: Edition,
  one: Parameters<typeof figureName>[1] | undefined,
  locale: DeskLocale,
): string => (one ? figureName(edition, one, locale) : "");

const derivedChanges = (was: Edition, now: Edition, locale: DeskLocale): readonly Change[] => {
  const [before, after] = [derive(was), derive(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [old, fresh] = [before.get(id), after.get(id)];
    const [said, says] = [
      old ? derivedValueText(was, old, locale) : "",
      fresh ? derivedValueText(now, fresh, locale) : "",
    ];
    if (said === says) return [];
    const name = fresh ? derivedName(now, fresh, locale) : old ? derivedName(was, old, locale) : id;
    return [{ name, was: said, now: says }];
  });
};
