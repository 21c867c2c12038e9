import type { Locale } from "../../model/locale.ts";
import type { Edition } from "../../report/edition.ts";
import type { DraftReport } from "../draft-report.ts";
import { block } from "../yaml-text.ts";
import { called, headWords, inWords } from "./head-words.ts";
import { programmeText } from "./programme-text.ts";
import type { TranslatedDocument } from "./translated-document.ts";

/** Heads and tables of the annexes in one language, as far as their words are those of the previous report. */
export const annexTranslations = (
  draft: DraftReport,
  previous: Edition | undefined,
  official: Locale,
  locale: Locale,
  document: TranslatedDocument | undefined,
): Map<string, string> => {
  const { drafting } = draft.reading;
  const files = new Map<string, string>();
  const wordsOf = (words: string): string | undefined => document?.wordsOf(words);
  for (const annex of draft.annexes) {
    const path = `content/reports/${draft.id}/annexes/${annex.id}/${locale}.yaml`;
    const heads = previous?.entries.get(annex.id);
    const [old, translated] = [heads?.get(official), heads?.get(locale)];
    if (annex.tables) {
      const words = headWords(annex.tables, { old, translated }, document, drafting, [official, locale]);
      if (words["title"] === undefined) continue;
      files.set(path, block({ title: words["title"], attached: words["attached"] ?? "", columns: {} }));
      continue;
    }
    if (annex.entries) {
      const { columns } = annex.entries;
      const attached = annex.entries.blocks.lines.slice(1).join(" ");
      const words = headWords({ title: annex.name, attached }, { old, translated }, document, drafting, [
        official,
        locale,
      ]);
      const title = words["title"] ?? translated?.title;
      if (title === undefined) continue;
      files.set(
        path,
        block({
          title,
          attached: words["attached"] ?? "",
          columns: called(
            columns,
            old?.columns ?? {},
            translated?.columns ?? {},
            inWords(columns, wordsOf),
            drafting,
          ),
        }),
      );
      continue;
    }
    if (!annex.programme) continue;
    const text = programmeText(
      annex.programme.file,
      previous,
      annex.id,
      official,
      locale,
      document,
      drafting,
    );
    if (text !== undefined) files.set(path, text);
  }
  return files;
};
