import type { Observation } from "../../model/observation.ts";
import { allSections } from "../../model/report.ts";
import { passageText } from "../passages/passage-text.ts";
import { passagesOfFile } from "../passages/text-file.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import type { Files } from "../../report/from-files.ts";
import { figureName } from "../../site/figure-name.ts";
import type { DeskLocale } from "../messages/translator.ts";
import type { SectionPage } from "./page-data.ts";

export interface ListedSection {
  readonly key: string;
  readonly name: string;
  readonly text: SectionText;
}

/** The sections of a report in the order of print, then the entries of its annexes, with their official text. */
export const listedSections = (edition: Edition): readonly ListedSection[] => {
  const order = allSections(edition.report);
  const keys = [...order, ...[...edition.sections.keys()].filter((key) => !order.includes(key))];
  return keys.flatMap((key) => {
    const text = edition.sections.get(key)?.texts.get(edition.official);
    if (!text) return [];
    const title = text.title || (text.unprintedTitle?.[edition.official] ?? key);
    const name = [text.number, title].filter(Boolean).join(". ");
    return [{ key, name, text }];
  });
};

/** One text of a section to be edited. */
export const sectionPage = (
  edition: Edition,
  files: Files,
  key: string,
  text: SectionText,
  locale: DeskLocale,
): SectionPage => ({
  report: edition.report.id,
  section: key,
  file: text.source.file,
  lang: text.locale,
  passages: passagesOfFile(text.source.file, files.get(text.source.file) ?? "").map(({ passage }, index) => ({
    index,
    kind: passage.kind,
    content: passageText(passage),
  })),
  figures: figuresOf(edition, key).map((one) => ({ id: one.id, name: figureName(edition, one, locale) })),
});

/** The figures of a section; of all sections for a text that declares none. */
const figuresOf = (edition: Edition, key: string): readonly Observation[] => {
  const all = [...edition.observations.values()];
  const own = all.filter(({ section }) => section === key);
  return own.length > 0 ? own : all;
};
