import type { Place } from "../../model/issue.ts";
import { PROGRAMME_COLUMNS } from "../../model/report.ts";
import { allPassages, ownFootnotes, plain } from "../../prose/document.ts";
import type { Edition } from "../../report/edition.ts";

/** A piece of the official text as a reader sees it, and where each of its characters stands. */
export interface PrintedText {
  /** Slug of the section or annex entry, or id of the annex. */
  readonly section: string;
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
}

/** Titles, passages and footnotes of all sections and annex entries, and the cells of annex tables. */
export const printedTexts = (edition: Edition): PrintedText[] => [
  ...sectionTexts(edition),
  ...tableTexts(edition),
];

const sectionTexts = (edition: Edition): PrintedText[] =>
  [...edition.sections.values()].flatMap(({ slug, texts }): PrintedText[] => {
    const text = texts.get(edition.official);
    if (!text) return [];
    const title = { section: slug, text: text.title, placeAt: () => text.source.placeOf(["title"]) };
    const passages = allPassages(text.prose).map((passage) => {
      const { text: words, atOffset } = plain(passage);
      return {
        section: slug,
        text: words,
        placeAt: (offset: number) => ({ file: text.source.file, ...atOffset(offset) }),
      };
    });
    return [title, ...passages];
  });

const tableTexts = (edition: Edition): PrintedText[] =>
  [...edition.programmes].flatMap(([annex, byLocale]): PrintedText[] => {
    const table = byLocale.get(edition.official);
    const head = edition.files.annexHeads.find(
      (one) => one.annex === annex && one.locale === edition.official,
    );
    if (!table || !head) return [];
    return table.parts.flatMap(({ groups }, part) =>
      groups.flatMap(({ rows }, group) =>
        rows.flatMap((row, index) =>
          PROGRAMME_COLUMNS.flatMap((column): PrintedText[] => {
            const path = ["parts", part, "groups", group, "rows", index, column];
            const text = row[column];
            return text ? [{ section: annex, text, placeAt: () => head.placeOf(path) }] : [];
          }),
        ),
      ),
    );
  });

/** Labels of the report's own footnotes in the order of print, with their places. */
export const footnoteLabels = (
  edition: Edition,
  slugs: readonly string[],
): { label: string; place: Place }[] =>
  slugs.flatMap((slug) => {
    const text = edition.sections.get(slug)?.texts.get(edition.official);
    return text
      ? ownFootnotes(text.prose).map(({ label, at }) => ({ label, place: { file: text.source.file, ...at } }))
      : [];
  });
