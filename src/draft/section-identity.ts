import { sectionsOf } from "../model/report.ts";
import type { Edition } from "../report/edition.ts";
import { nearestOfEach } from "./nearest-of-each.ts";
import { titleLikeness } from "./outline-memory.ts";
import { shortId, type PlacedSection, type Structure } from "./structure.ts";

export interface NamedSection extends PlacedSection {
  readonly slug: string;
  /** Is it a section of an earlier report that goes on? */
  readonly known: boolean;
  /** How sure that is, from 0 to 1. */
  readonly likeness: number;
}

/** From this score on a section is taken for one of an earlier report. */
const SAME = 0.42;

interface KnownSection {
  readonly slug: string;
  readonly title: string;
  readonly chapter: string;
}

/**
 * Gives each section its old id where its title, its chapter and the frames of its sentences say so, else a new one.
 * `share` tells which part of a section's sentences a section of the earlier reports has.
 */
export const nameSections = (
  { sections, chapters }: Structure,
  earlier: readonly Edition[],
  share: (section: PlacedSection, slug: string) => number,
): NamedSection[] => {
  const known = nearestOfEach(earlier.map(sectionsOfReport), ({ slug }) => slug);
  const chapterOf = new Map(chapters.map((one) => [one.key, one.known]));
  const scores = sections.flatMap((section, at) =>
    known.map((old) => {
      const chapter = chapterOf.get(section.chapter) ?? section.chapter;
      const sameChapter = chapter === old.chapter;
      const titled = section.title !== "" || old.title !== "";
      const title = titled ? titleLikeness(section.title, old.title) : sameChapter ? 1 : 0;
      return { at, old, score: 0.45 * title + 0.45 * share(section, old.slug) + (sameChapter ? 0.1 : 0) };
    }),
  );
  scores.sort((a, b) => b.score - a.score);
  const found = new Map<number, { old: KnownSection; score: number }>();
  const taken = new Set<string>();
  for (const { at, old, score } of scores) {
    if (score < SAME || found.has(at) || taken.has(old.slug)) continue;
    found.set(at, { old, score });
    taken.add(old.slug);
  }
  const used = new Set([...known.map(({ slug }) => slug), "opening", "closing"]);
  return sections.map((section, at) => {
    const match = found.get(at);
    if (match) return { ...section, slug: match.old.slug, known: true, likeness: match.score };
    const outside =
      section.chapter === "opening" || section.chapter === "closing" ? section.chapter : undefined;
    const slug =
      outside && !taken.has(outside) ? outside : free(shortId(section.title || section.chapter), used);
    used.add(slug);
    return { ...section, slug, known: false, likeness: 0 };
  });
};

const sectionsOfReport = ({ report, sections, official }: Edition): KnownSection[] => {
  const title = (slug: string): string => sections.get(slug)?.texts.get(official)?.title ?? "";
  return [
    ...report.opening.map((slug) => ({ slug, title: title(slug), chapter: "opening" })),
    ...report.chapters.flatMap((chapter) =>
      sectionsOf(chapter).map(({ slug }) => ({ slug, title: title(slug), chapter: chapter.id })),
    ),
    ...report.closing.map((slug) => ({ slug, title: title(slug), chapter: "closing" })),
  ];
};

const free = (id: string, used: ReadonlySet<string>): string => {
  let slug = id;
  for (let n = 2; used.has(slug); n += 1) slug = `${id}-${n}`;
  return slug;
};
