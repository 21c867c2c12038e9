import type { Issue, Place } from "../../model/issue.ts";
import { markOf, officialHash } from "../../model/translation-mark.ts";
import type { Locale } from "../../model/locale.ts";
import { plain } from "../../prose/document.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { headHash, isPartial, rowHash, rowPaths, rowsOf } from "../../report/freshness.ts";
import { placeIn } from "../../report/occurrences.ts";
import { unreadPassages } from "../../report/translation-marks.ts";
import type { Rule } from "../rule.ts";

/**
 * Each title, passage, footnote and annex row of a translation is as it was when a person read it beside the official
 * text: no rule about numbers sees a "not" that is gone. A change of the official text is for `translations-are-fresh`.
 * Passes: marks of the present translation. Fails: a word changed since. A partial translation is left alone.
 */
export const translationsAreRead: Rule = (edition) =>
  edition.report.languages
    .filter((locale) => locale !== edition.official && !isPartial(edition, locale))
    .flatMap((locale) => [
      ...[...edition.sections.values(), ...edition.summaries.values()].flatMap(({ texts }) => {
        const [official, translation] = [texts.get(edition.official), texts.get(locale)];
        return official && translation?.translationOf ? unreadTexts(official, translation) : [];
      }),
      ...edition.report.annexes.flatMap(({ id }) => unreadAnnex(edition, id, locale)),
    ]);

/** A translation that is not as a person read it; `asked` is what is confirmed once it is read. */
export const unreadIssue = (place: Place, text: string, asked: string): Issue => ({
  rule: "translations-are-read",
  place,
  code: "translations-are-read",
  values: { text, asked },
});

/** The beginning of a text, cut between words. */
export const beginning = (text: string): string =>
  text.length <= 60 ? text : `${/^.{0,60}(?=\s)/u.exec(text)?.[0] ?? text.slice(0, 60)} …`;

const unreadTexts = (official: SectionText, translation: SectionText): Issue[] =>
  unreadPassages(official, translation).map((passage) =>
    passage
      ? unreadIssue(placeIn(translation, passage.at), beginning(plain(passage).text), translation.slug)
      : unreadIssue(translation.source.placeOf(["title"]), translation.title, translation.slug),
  );

const unreadAnnex = (edition: Edition, annex: string, locale: Locale): Issue[] => {
  const files = edition.programmes.get(annex) ?? edition.entries.get(annex);
  const [official, translation] = [files?.get(edition.official), files?.get(locale)];
  const head = edition.files.annexHeads.find((one) => one.annex === annex && one.locale === locale);
  if (!official || !translation || !head) return [];
  const isUnread = (mark: string | undefined, theirs: string, own: string): boolean =>
    officialHash(mark) === theirs && mark !== markOf(theirs, own);
  const heads = isUnread(translation.translationOf, headHash(official), headHash(translation))
    ? [unreadIssue(head.placeOf(["title"]), beginning(translation.title), annex)]
    : [];
  if (!("parts" in official) || !("parts" in translation)) return heads;
  const [theirs, paths] = [rowsOf(official), rowPaths(translation)];
  const rows = [...rowsOf(translation)].flatMap(([id, row]) => {
    const source = theirs.get(id);
    return source && isUnread(row.translationOf, rowHash(source), rowHash(row))
      ? [unreadIssue(head.placeOf(paths.get(id) ?? []), beginning(row.title), annex)]
      : [];
  });
  return [...heads, ...rows];
};
