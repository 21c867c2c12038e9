import { foundExpected, type Issue, type Place } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { bodyPassages, ownFootnotes, plain, type Passage } from "../../prose/document.ts";
import type { SectionText } from "../../report/edition.ts";
import { placeIn } from "../../report/printings.ts";
import type { Rule } from "../rule.ts";
import { numbersDiffer } from "./translations-say-the-same/numbers.ts";

/**
 * A translation has the official text's passages, one for one: the same paragraphs, list items and
 * footnotes in the same order, in each the same figures as often, the same markers and the same dates
 * and document numbers.
 * Passes: one English item for one Vietnamese item, binding the same ids. Fails: an item, a figure or a footnote more or less.
 */
export const translationsSayTheSame: Rule = (edition) =>
  [...edition.sections.values(), ...edition.summaries.values()].flatMap((section) => {
    const official = section.texts.get(edition.official);
    if (!official) return [];
    return edition.report.languages
      .filter((locale) => locale !== edition.official)
      .flatMap((locale) => {
        const translation = section.texts.get(locale);
        return translation ? compareTexts(official, translation) : [missing(official, locale)];
      });
  });

const RULE = "translations-say-the-same";

const missing = (official: SectionText, locale: string): Issue => ({
  rule: RULE,
  place: official.source.placeOf([]),
  message: foundExpected(
    { vi: `mục “${official.slug}” không có bản ${locale}`, en: `section “${official.slug}” without its ${locale} text` },
    `${official.slug}/${locale}.mdx`,
  ),
});

const compareTexts = (official: SectionText, translation: SectionText): Issue[] => [
  ...comparePassages(bodyPassages(official.prose), bodyPassages(translation.prose), official, translation),
  ...compareNotes(official, translation),
  ...compareHeads(official, translation),
];

const compareHeads = (official: SectionText, translation: SectionText): Issue[] => {
  const heads = ({ number, runIn, parent, title }: SectionText): string => JSON.stringify({ number, runIn, parent, title: title !== "" });
  if (heads(official) === heads(translation)) return [];
  return [
    {
      rule: RULE,
      place: translation.source.placeOf(["number"]),
      message: foundExpected(heads(translation), heads(official)),
      other: official.source.placeOf(["number"]),
    },
  ];
};

const compareNotes = (official: SectionText, translation: SectionText): Issue[] => {
  const [theirs, own] = [ownFootnotes(official.prose), ownFootnotes(translation.prose)];
  const labels = (notes: typeof own): string => notes.map(({ label }) => `[^${label}]`).join(" ");
  if (labels(own) !== labels(theirs))
    return [
      {
        rule: RULE,
        place: own[0] ? placeIn(translation, own[0].at) : translation.source.placeOf([]),
        message: foundExpected(labels(own) || "0", labels(theirs) || "0"),
        ...(theirs[0] ? { other: placeIn(official, theirs[0].at) } : {}),
      },
    ];
  return own.flatMap((note, index) => comparePassages(theirs[index]?.passages ?? [], note.passages, official, translation));
};

const comparePassages = (
  theirs: readonly Passage[],
  own: readonly Passage[],
  official: SectionText,
  translation: SectionText,
): Issue[] => {
  const shape = (passage: Passage | undefined): string => (passage ? `${passage.kind} ${passage.depth}` : "—");
  const differs = Array.from({ length: Math.max(theirs.length, own.length) }, (_, index) => index).find(
    (index) => shape(theirs[index]) !== shape(own[index]),
  );
  if (differs !== undefined) {
    const count = (passage: Passage | undefined, all: readonly Passage[]): { vi: string; en: string } => ({
      vi: `đoạn thứ ${differs + 1} là ${shape(passage)} (${all.length} đoạn)`,
      en: `passage ${differs + 1} is ${shape(passage)} (${all.length} passages)`,
    });
    const at = own[differs]?.at ?? own.at(-1)?.at;
    const there = theirs[differs]?.at ?? theirs.at(-1)?.at;
    return [
      {
        rule: RULE,
        place: at ? placeIn(translation, at) : translation.source.placeOf([]),
        message: foundExpected(count(own[differs], own), count(theirs[differs], theirs)),
        ...(there ? { other: placeIn(official, there) } : {}),
      },
    ];
  }
  return own.flatMap((passage, index) => compareFigures(theirs[index]!, passage, official, translation));
};

const compareFigures = (theirs: Passage, own: Passage, official: SectionText, translation: SectionText): Issue[] => {
  const [there, here] = [plain(theirs), plain(own)];
  const place: Place = placeIn(translation, own.at);
  const other = placeIn(official, theirs.at);
  const ids = (passage: typeof here): string => passage.figures.map(({ id }) => id).toSorted().join(", ");
  const markers = (passage: typeof here): string =>
    passage.footnotes.filter(({ label }) => /^\d+$/.test(label)).map(({ label }) => `[^${label}]`).toSorted().join(" ");
  const none = { vi: "không có", en: "none" };
  const differ = (found: string, expected: string): Issue[] =>
    found === expected ? [] : [{ rule: RULE, place, message: foundExpected(found || none, expected || none), other }];
  const numbers = numbersDiffer(
    { ...there, language: language(official.locale), listed: official.numbers ?? [] },
    { ...here, language: language(translation.locale), listed: translation.numbers ?? [] },
  );
  return [
    ...differ(ids(here), ids(there)),
    ...differ(markers(here), markers(there)),
    ...(numbers ? [{ rule: RULE, place, message: foundExpected(numbers.found, numbers.expected), other }] : []),
  ];
};
