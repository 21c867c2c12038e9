import type { Issue, Place } from "../../model/issue.ts";
import type { Locale } from "../../model/locale.ts";
import { officialHash } from "../../model/translation-mark.ts";
import { allPassages, plain } from "../../prose/document.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { isPartial, rowPaths, rowsOf, stalePositions, headHash, rowHash } from "../../report/freshness.ts";
import { placeIn } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";
import { beginning } from "./translations-are-read.ts";

/**
 * Each title, passage and annex row of a translation renders the official text as it now stands: the marks
 * under `translationOf`, which an editor writes with `npm run confirm-translation` after reading, are those of the official text.
 * Passes: marks of the present text. Fails: no marks; a mark of an older text. A partial translation is left alone.
 */
export const translationsAreFresh: Rule = (edition) => {
  const locales = edition.report.languages.filter(
    (locale) => locale !== edition.official && !isPartial(edition, locale),
  );
  return locales.flatMap((locale) => [
    ...[...edition.sections.values(), ...edition.summaries.values()].flatMap(({ texts }) => {
      const [official, translation] = [texts.get(edition.official), texts.get(locale)];
      return official && translation ? staleTexts(official, translation) : [];
    }),
    ...edition.report.annexes.flatMap(({ id }) => staleAnnex(edition, id, locale)),
  ]);
};

const issue = (place: Place, other: Place, official: string, slug: string, unmarked = false): Issue => ({
  rule: "translations-are-fresh",
  place,
  code: unmarked ? "translations-are-fresh.unmarked" : "translations-are-fresh.older-text",
  values: { official: beginning(official), slug },
  other,
});

const staleTexts = (official: SectionText, translation: SectionText): Issue[] => {
  const [theirs, own] = [allPassages(official.prose), allPassages(translation.prose)];
  const title = (text: SectionText): Place => text.source.placeOf(["title"]);
  if (!translation.translationOf)
    return [issue(translation.source.placeOf([]), title(official), official.title, official.slug, true)];
  return stalePositions(official, translation).map((position) => {
    const [there, here] = [theirs[position - 1], own[position - 1]];
    const place = here ? placeIn(translation, here.at) : title(translation);
    const other = there ? placeIn(official, there.at) : title(official);
    return issue(place, other, there ? plain(there).text : official.title, official.slug);
  });
};

const staleAnnex = (edition: Edition, annex: string, locale: Locale): Issue[] => {
  const files = edition.programmes.get(annex) ?? edition.entries.get(annex);
  const [official, translation] = [files?.get(edition.official), files?.get(locale)];
  const head = (of: Locale) =>
    edition.files.annexHeads.find((one) => one.annex === annex && one.locale === of);
  const [here, there] = [head(locale), head(edition.official)];
  if (!official || !translation || !here || !there) return [];
  const heads =
    officialHash(translation.translationOf) === headHash(official)
      ? []
      : [
          issue(
            here.placeOf(["title"]),
            there.placeOf(["title"]),
            official.title,
            annex,
            translation.translationOf === undefined,
          ),
        ];
  if (!("parts" in official) || !("parts" in translation)) return heads;
  const [ownPaths, theirPaths] = [rowPaths(translation), rowPaths(official)];
  const rows = rowsOf(translation);
  const stale = [...rowsOf(official)].flatMap(([id, row]): Issue[] => {
    const own = rows.get(id);
    if (!own || officialHash(own.translationOf) === rowHash(row)) return [];
    const [place, other] = [here.placeOf(ownPaths.get(id) ?? []), there.placeOf(theirPaths.get(id) ?? [])];
    return [issue(place, other, row.title, annex, own.translationOf === undefined)];
  });
  return [...heads, ...stale];
};
