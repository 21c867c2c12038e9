import type { Issue, Place } from "../../model/issue.ts";
import { language } from "../../model/languages.ts";
import { foundExpected, phrase, type Phrase } from "../../model/phrase.ts";
import { bodyPassages, ownFootnotes, plain, type Passage } from "../../prose/document.ts";
import type { SectionText } from "../../report/edition.ts";
import { isPartial, isStale } from "../../report/freshness.ts";
import { passagesOf, placeIn } from "../../report/occurrences.ts";
import type { Rule } from "../rule.ts";
import { orderDiffers, timesDiffer } from "./translations-say-the-same/figures.ts";
import { NONE, numbersDiffer } from "./translations-say-the-same/numbers.ts";

/**
 * A translation has the official text's passages, one for one: the same paragraphs, list items and
 * footnotes in the same order, in each the same figures, dates and document numbers in the same order, and the same
 * markers. Another order that the language needs is stated under `reordered`. Where the report says that a translation is partial, a section may be missing, and one
 * that renders an older text is not compared: its reader is told.
 * Passes: one English item for one Vietnamese item, binding the same ids. Fails: an item, a figure or a footnote more or less;
 * “cattle [2](#cattle) and pigs [3](#pigs)” for pigs before cattle.
 */
export const translationsSayTheSame: Rule = (edition) =>
  [...edition.sections.values(), ...edition.summaries.values()].flatMap((section) => {
    const official = section.texts.get(edition.official);
    if (!official) return [];
    return edition.report.languages
      .filter((locale) => locale !== edition.official)
      .flatMap((locale) => {
        const translation = section.texts.get(locale);
        if (isPartial(edition, locale) && (!translation || isStale(edition, section, locale))) return [];
        return translation ? compareTexts(official, translation) : [missing(official, locale)];
      });
  });

const RULE = "translations-say-the-same";

const missing = (official: SectionText, locale: string): Issue => ({
  rule: RULE,
  place: official.source.placeOf([]),
  code: "translations-say-the-same.no-translation",
  values: { slug: official.slug, locale, file: official.source.file.replace(/[^/]+$/, `${locale}.mdx`) },
});

const compareTexts = (official: SectionText, translation: SectionText): Issue[] => [
  ...comparePassages(bodyPassages(official.prose), bodyPassages(translation.prose), official, translation),
  ...compareNotes(official, translation),
  ...compareHeads(official, translation),
  ...unusedReordered(translation),
];

const HEAD_FIELDS = ["number", "runIn", "parent", "title"] as const;

const compareHeads = (official: SectionText, translation: SectionText): Issue[] => {
  const said = ({ number, runIn, parent, title }: SectionText) => ({
    number,
    runIn,
    parent,
    title: title ? "“…”" : "“”",
  });
  const [own, theirs] = [said(translation), said(official)];
  return HEAD_FIELDS.filter((field) => own[field] !== theirs[field]).map((field) => ({
    rule: RULE,
    place: translation.source.placeOf([field]),
    ...foundExpected(`${field}: ${own[field] ?? "—"}`, `${field}: ${theirs[field] ?? "—"}`),
    other: official.source.placeOf([field]),
  }));
};

const compareNotes = (official: SectionText, translation: SectionText): Issue[] => {
  const [theirs, own] = [ownFootnotes(official.prose), ownFootnotes(translation.prose)];
  const labels = (notes: typeof own): string => notes.map(({ label }) => `[^${label}]`).join(" ");
  const notes = (list: string): Phrase =>
    list
      ? phrase("translations-say-the-same.footnotes", { list })
      : phrase("translations-say-the-same.no-footnotes");
  if (labels(own) !== labels(theirs))
    return [
      {
        rule: RULE,
        place: own[0] ? placeIn(translation, own[0].at) : translation.source.placeOf([]),
        ...foundExpected(notes(labels(own)), notes(labels(theirs))),
        ...(theirs[0] ? { other: placeIn(official, theirs[0].at) } : {}),
      },
    ];
  return own.flatMap((note, index) =>
    comparePassages(theirs[index]?.passages ?? [], note.passages, official, translation),
  );
};

const comparePassages = (
  theirs: readonly Passage[],
  own: readonly Passage[],
  official: SectionText,
  translation: SectionText,
): Issue[] => {
  const shape = (passage: Passage | undefined): string =>
    passage ? `${passage.kind} ${passage.depth}` : "—";
  const differs = Array.from({ length: Math.max(theirs.length, own.length) }, (_, index) => index).find(
    (index) => shape(theirs[index]) !== shape(own[index]),
  );
  if (differs !== undefined) {
    const count = (passage: Passage | undefined, all: readonly Passage[]): Phrase =>
      phrase("translations-say-the-same.passage", {
        position: differs + 1,
        kind: passage ? shapeWords(passage) : phrase("translations-say-the-same.nothing"),
        count: all.length,
      });
    const at = own[differs]?.at ?? own.at(-1)?.at;
    const there = theirs[differs]?.at ?? theirs.at(-1)?.at;
    return [
      {
        rule: RULE,
        place: at ? placeIn(translation, at) : translation.source.placeOf([]),
        ...foundExpected(count(own[differs], own), count(theirs[differs], theirs)),
        ...(there ? { other: placeIn(official, there) } : {}),
      },
    ];
  }
  return own.flatMap((passage, index) => {
    const their = theirs[index];
    return their ? compareFigures(their, passage, official, translation) : [];
  });
};

const shapeWords = ({ kind, depth }: Passage): Phrase => {
  if (kind === "paragraph") return phrase("translations-say-the-same.paragraph");
  if (kind === "heading") return phrase("translations-say-the-same.heading");
  return phrase("translations-say-the-same.list-item", { depth });
};

const compareFigures = (
  theirs: Passage,
  own: Passage,
  official: SectionText,
  translation: SectionText,
): Issue[] => {
  const [there, here] = [plain(theirs), plain(own)];
  const place: Place = placeIn(translation, own.at);
  const other = placeIn(official, theirs.at);
  const isOrdered = !(translation.reordered ?? []).some((text) => here.text.includes(text));
  const ids = (passage: typeof here): string[] => passage.figures.map(({ id }) => `#${id}`);
  const markers = (passage: typeof here): string[] =>
    passage.footnotes.filter(({ label }) => /^\d+$/.test(label)).map(({ label }) => `[^${label}]`);
  const numbers = official.table
    ? undefined
    : numbersDiffer(
        { ...there, language: language(official.locale) },
        { ...here, language: language(translation.locale) },
        isOrdered,
      );
  const found = [
    timesDiffer(ids(here), ids(there)) ?? (isOrdered ? orderDiffers(ids(here), ids(there)) : undefined),
    timesDiffer(markers(here), markers(there)),
    numbers ? foundExpected(numbers.found || NONE, numbers.expected || NONE) : undefined,
  ];
  return found.flatMap((message) => (message ? [{ rule: RULE, place, ...message, other }] : []));
};

/** What is said to stand in another order stands in the text. */
const unusedReordered = (translation: SectionText): Issue[] =>
  (translation.reordered ?? []).flatMap((text, index) =>
    passagesOf(translation).some(({ plain: passage }) => passage.text.includes(text))
      ? []
      : [
          {
            rule: RULE,
            place: translation.source.placeOf(["reordered", index]),
            code: "translations-say-the-same.unused-reordered",
            values: { text },
          },
        ],
  );
