import { citationsIn } from "../../audit/documents/citations.ts";
import { printedDays } from "../../audit/documents/printed-days.ts";
import { formatPeriod } from "../../i18n/formats.ts";
import type { DocumentLanguage } from "../../model/document-language.ts";
import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import type { TranslatedWords } from "./period-words.ts";

/**
 * The translation of the line that names the report which an annex is attached to, with the number and the day that the
 * official line names now. Undefined where that line has other words as well, or where the translation does not have
 * both once.
 * "(Kèm theo Báo cáo số 114/BC-UBND ngày 29/4/2021)" → "(… số 317/BC-UBND ngày 27/6/2021)":
 * "(Attached to Report No. 114/BC-UBND dated 29 April 2021)" → "(… No. 317/BC-UBND dated 27 June 2021)".
 */
export const attachedNow = (
  text: string,
  { official: before, translation }: TranslatedWords,
  [official, locale]: readonly [Locale, Locale],
): string | undefined => {
  const { documents } = language(official);
  const [old, now] = [before, text].map((line) => documents && namedReport(line, documents));
  if (!old || !now || old.words !== now.words) return undefined;
  return [
    [old.number, now.number] as const,
    [formatPeriod(old.day, locale), formatPeriod(now.day, locale)] as const,
  ].reduce<string | undefined>(
    (said, [from, to]) => (said?.split(from).length === 2 ? said.replace(from, () => to) : undefined),
    translation,
  );
};

/** The number and the day (ISO) of the one report that a line names, and its other words. */
const namedReport = (
  text: string,
  documents: DocumentLanguage,
): { number: string; day: string; words: string } | undefined => {
  const place = { file: "", line: 1, column: 1 };
  const [cited, ...others] = citationsIn({ section: "", text, placeAt: () => place }, documents);
  const [day, ...days] = printedDays(text, documents);
  if (!cited || !day?.iso || others.length + days.length > 0) return undefined;
  return {
    number: cited.number,
    day: day.iso,
    words: text.replace(cited.number, "#").replace(day.text, "@"),
  };
};
