import { sectionsOf, type Chapter } from "../model/report.ts";
import type { Locale } from "../model/locale.ts";
import { partLabel } from "../model/part-label.ts";
import type { Edition } from "../report/edition.ts";
import { pathOf, type Route } from "./routes.ts";
import { explainer } from "./glossary-view.ts";
import { sectionView, type SectionView } from "./section-view.ts";

/** A title with its number, and whether print sets it in capitals. */
interface Heading {
  readonly text: string;
  readonly capitals: true | undefined;
}

export interface ChapterView {
  /** Head of the part that the chapter belongs to, unless the chapter is the whole part. */
  readonly part?: Heading;
  readonly heading: Heading;
  readonly groups: readonly {
    readonly id: string;
    readonly title?: string;
    readonly capitals?: true | undefined;
    readonly sections: readonly SectionView[];
  }[];
}

/**
 * A chapter with its sections, parted into the groups that the report prints heads for. For reading it explains each glossary word
 * once and shows its charts; for print it is the text alone.
 */
export const chapterView = (
  edition: Edition,
  chapter: Chapter,
  locale: Locale,
  level: 2 | 3,
  forReading = true,
): ChapterView => {
  const part = edition.report.parts.find(({ id }) => id === chapter.part);
  const alternates = Object.fromEntries(
    edition.site.languages.map((other) => [
      other,
      pathOf({ kind: "chapter", edition, chapter }, other, edition.official),
    ]),
  );
  const explain = forReading ? explainer(edition, locale) : undefined;
  const groups: { id: string; title?: string; sections: SectionView[] }[] = [];
  const entries = sectionsOf(chapter);
  for (const [index, { slug, group }] of entries.entries()) {
    const section = edition.sections.get(slug);
    const view =
      section &&
      sectionView(edition, section, locale, alternates, level === 2 ? 4 : 5, { explain, forReading });
    if (!view) continue;
    if (index === 0 || entries[index - 1]?.group !== group || !groups.length) {
      const title =
        group && [group.number && `${group.number}.`, group.title[locale]].filter(Boolean).join(" ");
      groups.push({
        id: `${chapter.id}-group-${groups.length + 1}`,
        ...(title ? { title, capitals: group.capitals } : {}),
        sections: [],
      });
    }
    groups.at(-1)?.sections.push(view);
  }
  const wholePart = part?.id === chapter.number;
  return {
    ...(part && !wholePart
      ? { part: { text: `${partLabel(part.id, locale)}. ${part.title[locale]}`, capitals: part.capitals } }
      : {}),
    heading: {
      text: [chapter.number && `${chapter.number}.`, chapter.title[locale]].filter(Boolean).join(" "),
      capitals: chapter.capitals,
    },
    groups,
  };
};

export interface PagerView {
  readonly previous?: Route;
  readonly next?: Route;
  /** The page's place among `all` pages of its line, from 1; 0 outside. */
  readonly at: number;
  readonly all: number;
}

/** The pages before and after one of a report: report, chapters, annexes, in the order of print; those side by side likewise. */
export const neighbours = (route: Route, all: readonly Route[]): PagerView => {
  if (!("edition" in route)) return { at: 0, all: 0 };
  const kinds = route.kind === "side-by-side" ? ["side-by-side"] : ["report", "chapter", "annex"];
  const line = all.filter(
    (one) =>
      "edition" in one &&
      one.edition === route.edition &&
      one.locale === route.locale &&
      kinds.includes(one.kind),
  );
  const at = line.findIndex(({ path }) => path === route.path);
  const [previous, next] = at < 0 ? [] : [line[at - 1], line[at + 1]];
  return {
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    at: at + 1,
    all: line.length,
  };
};
