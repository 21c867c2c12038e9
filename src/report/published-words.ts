import { printedHead, printedTitle } from "../model/capitals.ts";
import { localized } from "../model/locale.ts";
import { numberedTitle } from "../model/numbered-title.ts";
import { sectionsOf, allSections } from "../model/report.ts";
import type { Place } from "../model/issue.ts";
import { bodyPassages, ownFootnotes, plain, type Passage } from "../prose/document.ts";
import type { Edition, SectionText } from "./edition.ts";
import { wordsOf } from "./received.ts";

/** One published word and the place in the content that publishes it. */
export interface PublishedWord {
  readonly text: string;
  readonly place: Place;
}

const said = (text: string, place: Place): PublishedWord[] =>
  wordsOf(text, 0).map((word) => ({ text: word.text, place }));

/** Words of a passage in order, footnote markers as words of their own. */
const passageWords = (text: SectionText, passage: Passage): PublishedWord[] => {
  const { text: words, footnotes, atOffset } = plain(passage);
  const own = footnotes.filter(({ label }) => /^\d+$/.test(label));
  const cuts = [0, ...own.map(({ offset }) => offset), words.length];
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    const placeOf = (offset: number): Place => ({ file: text.source.file, ...atOffset(offset) });
    const marker = own[index];
    const pieces = [...words.slice(start, end).matchAll(/\S+/g)];
    return [
      ...pieces.flatMap(({ 0: piece, index: offset }) => said(piece, placeOf(start + offset))),
      ...(marker ? [{ text: `[^${marker.label}]`, place: { file: text.source.file, ...marker.at } }] : []),
    ];
  });
};

const sectionWords = (text: SectionText): PublishedWord[] => [
  ...said(
    numberedTitle(text.number, printedTitle(text.title, text.capitals, text.locale)),
    text.source.placeOf(["title"]),
  ),
  ...bodyPassages(text.prose).flatMap((passage) => passageWords(text, passage)),
];

/** The running text of the report as published in its official language, word by word in the order of print. */
export const publishedBody = (edition: Edition): PublishedWord[] => {
  const { report, official } = edition;
  const at = (...path: PropertyKey[]): Place => edition.files.report.placeOf(path);
  const local = (text: Readonly<Record<string, string>>): string => localized(text, official);
  const sections = (slugs: readonly string[]): PublishedWord[] =>
    slugs.flatMap((slug) => {
      const text = edition.sections.get(slug)?.texts.get(official);
      return text ? sectionWords(text) : [];
    });
  const chapters = report.chapters.flatMap((chapter, index) => {
    const part = report.parts.find((one) => one.id === chapter.part);
    const opensPart = part && report.chapters.findIndex((one) => one.part === chapter.part) === index;
    const heads = [
      ...(opensPart ? [numberedTitle(part.id, printedHead(part, official))] : []),
      ...(part?.id === chapter.number || chapter.unprinted
        ? []
        : [numberedTitle(chapter.number, printedHead(chapter, official))]),
    ];
    const entries = sectionsOf(chapter);
    return [
      ...heads.flatMap((text) => said(text, at("chapters", index, "title"))),
      ...entries.flatMap(({ slug, group }, position) => {
        const opensGroup = group && entries[position - 1]?.group !== group;
        const head = opensGroup
          ? said(numberedTitle(group.number, printedHead(group, official)), at("chapters", index))
          : [];
        return [...head, ...sections([slug])];
      }),
    ];
  });
  const { signatory } = report;
  return [
    ...said(local(report.placeAndDate), at("placeAndDate")),
    ...said(local(report.kind), at("kind")),
    ...said(local(report.title), at("title")),
    ...sections(report.opening),
    ...chapters,
    ...sections(report.closing),
    ...said(local(report.recipientsTitle), at("recipientsTitle")),
    ...report.recipients.flatMap((recipient, index) => said(local(recipient), at("recipients", index))),
    ...[signatory.authority, signatory.office, signatory.name].flatMap((line) =>
      line ? said(local(line), at("signatory")) : [],
    ),
  ];
};

/** The report's own footnotes as published in its official language. */
export const publishedFootnotes = (edition: Edition): Map<string, PublishedWord[]> =>
  new Map(
    allSections(edition.report).flatMap((slug) => {
      const text = edition.sections.get(slug)?.texts.get(edition.official);
      return text
        ? ownFootnotes(text.prose).map(
            (note) => [note.label, note.passages.flatMap((one) => passageWords(text, one))] as const,
          )
        : [];
    }),
  );
