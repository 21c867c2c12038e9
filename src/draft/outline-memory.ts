import { sectionsOf } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import { foldWord } from "./fold.ts";
import { withoutWordLabel, type LabelClass } from "./heading-words.ts";
import type { Heading } from "./heading.ts";
import { nearestOfEach } from "./nearest-of-each.ts";
import { sharedItems } from "./shared-items.ts";

/** A heading of an earlier report. */
export interface KnownHeading {
  readonly level: number;
  readonly number: string;
  readonly title: string;
  /** The chapter it is or stands in, and the section it is. */
  readonly chapter?: string;
  readonly section?: string;
}

export interface OutlineMemory {
  readonly headings: readonly KnownHeading[];
  /** How deep an earlier report has a heading; undefined when none has one like it. */
  readonly levelOf: (heading: Heading, path: readonly Heading[]) => number | undefined;
  /** The headings of the earlier reports that are most like this one, the best first. */
  readonly like: (title: string) => { readonly known: KnownHeading; readonly likeness: number }[];
}

/** Titles are the same from this likeness on. */
const SAME_TITLE = 0.75;

/** How much of their words two titles share, from 0 to 1. */
export const titleLikeness = (a: string, b: string): number => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.length || other.length ? sharedItems(one, other) : 1;
};

const known = new Map<string, readonly string[]>();

/** The words of a title, read once. */
const wordsOf = (title: string): readonly string[] => {
  const words = known.get(title) ?? (withoutWordLabel(title).match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord);
  known.set(title, words);
  return words;
};

/** The headings of the earlier reports, each as it stands in the nearest that has it. */
export const outlineMemory = (earlier: readonly Edition[]): OutlineMemory => {
  const headings = nearestOfEach(earlier.map(headingsOf), headingKey);
  const like = (title: string) =>
    headings
      .map((known) => ({ known, likeness: titleLikeness(known.title, title) }))
      .filter(({ likeness }) => likeness >= SAME_TITLE)
      .toSorted((a, b) => b.likeness - a.likeness);
  return {
    headings,
    like,
    levelOf: (heading, path) => {
      const found = like(heading.title);
      const chapters = path.flatMap(({ title }) => like(title).flatMap(({ known }) => known.chapter ?? []));
      const rank = ({ known }: { known: KnownHeading }): number =>
        (known.chapter && chapters.includes(known.chapter) ? 0 : 2) +
        (labelClassOf(known.number) === heading.label ? 0 : 1);
      return found.toSorted((a, b) => rank(a) - rank(b) || b.likeness - a.likeness)[0]?.known.level;
    },
  };
};

/** Of a section and a chapter their ids, of another heading its words. */
const headingKey = ({ level, title, chapter, section }: KnownHeading): string =>
  section ?? [chapter ?? "", level, ...wordsOf(title)].join(" ");

const headingsOf = ({ report, official, sections }: Edition): KnownHeading[] => [
  ...report.parts.map(({ id, title }) => {
    const chapter = report.chapters.find((one) => one.part === id && one.number === id)?.id;
    return { level: 0, number: id, title: title[official] ?? "", ...(chapter ? { chapter } : {}) };
  }),
  ...report.chapters.flatMap((chapter): KnownHeading[] => [
    ...(chapter.number === chapter.part
      ? []
      : [{ level: 1, number: chapter.number, title: chapter.title[official] ?? "", chapter: chapter.id }]),
    ...sectionsOf(chapter).flatMap(({ slug, group }, at, all): KnownHeading[] => {
      const text = sections.get(slug)?.texts.get(official);
      const opens = group !== undefined && all[at - 1]?.group !== group;
      const top = chapter.number === chapter.part ? 1 : 2;
      return [
        ...(opens
          ? [
              {
                level: top,
                number: group.number ?? "",
                title: group.title[official] ?? "",
                chapter: chapter.id,
              },
            ]
          : []),
        ...(text?.title
          ? [
              {
                level: group ? top + 1 : top,
                number: text.number ?? "",
                title: text.title,
                chapter: chapter.id,
                section: slug,
              },
            ]
          : []),
      ];
    }),
  ]),
];

/** The class of label that a printed number is. */
export const labelClassOf = (number: string): LabelClass =>
  /^\d+\./.test(number)
    ? "dotted"
    : /^\d/.test(number)
      ? "arabic"
      : /^[IVX]+$/.test(number)
        ? "roman"
        : /^[a-zđ]/.test(number)
          ? "small"
          : "letter";
