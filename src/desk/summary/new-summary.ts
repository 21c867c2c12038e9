import type { Locale } from "../../model/locale.ts";
import { allPassages } from "../../prose/document.ts";
import type { Edition } from "../../report/edition.ts";
import { firstOccurrences } from "../../report/occurrences.ts";
import { passageText, type PassageText, type TextRange } from "../passages/passage-text.ts";
import { printPassage } from "../passages/print-passage.ts";

export const summaryPath = (report: string, chapter: string, locale: Locale): string =>
  `content/reports/${report}/summaries/${chapter}/${locale}.mdx`;

/**
 * The file of a summary in one language, made from that of an earlier report: a figure says what this report prints, one
 * that this report does not print keeps its words and is bound no more, so that the checks ask about it. Undefined where
 * the earlier report has no such summary.
 */
export const carriedSummary = (
  edition: Edition,
  before: Edition,
  chapter: string,
  locale: Locale,
): string | undefined => {
  const earlier = before.summaries.get(chapter)?.texts.get(locale);
  if (!earlier) return undefined;
  const printed = firstOccurrences(edition);
  const passages = allPassages(earlier.prose).map((passage) =>
    printPassage(withFigures(passageText(passage), (id) => printed.get(id)?.get(locale)?.figure.text)),
  );
  const keyFigures = (earlier.keyFigures ?? []).filter((id) => edition.observations.has(id));
  return summaryText(passages, keyFigures);
};

/** The file of a summary that begins with some words. */
export const summaryText = (passages: readonly string[], keyFigures: readonly string[] = []): string => {
  const figures = keyFigures.length > 0 ? `keyFigures: [${keyFigures.join(", ")}]\n` : "";
  return `---\ntitle: ""\n${figures}---\n${passages.join("\n\n")}\n`;
};

/** A passage in which each figure prints what `printedNow` says; without it, its words stay and the figure goes. */
const withFigures = (
  { text, ranges }: PassageText,
  printedNow: (id: string) => string | undefined,
): PassageText => {
  let written = "";
  let at = 0;
  const figures: TextRange[] = [];
  for (const { kind, name, start, end } of ranges.filter((one) => one.kind === "figure")) {
    const now = printedNow(name);
    written += text.slice(at, start);
    const words = now ?? text.slice(start, end);
    if (now !== undefined)
      figures.push({ kind, name, start: written.length, end: written.length + words.length });
    written += words;
    at = end;
  }
  return { text: written + text.slice(at), ranges: figures };
};
