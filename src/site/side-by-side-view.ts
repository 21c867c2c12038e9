import type { Locale, Localized } from "../model/locale.ts";
import { numberedTitle } from "../model/numbered-title.ts";
import { sectionsOf } from "../model/report.ts";
import type { InlineContext } from "../prose/inline-view.ts";
import { passageViewer, type NoteView, type PassageView } from "../prose/passage-view.ts";
import type { Edition, Section, SectionText } from "../report/edition.ts";
import { isStale } from "../report/freshness.ts";
import { pairNotes, pairPassages } from "../report/passage-pairs.ts";
import { sectionAnchor, sectionPath } from "./addresses.ts";
import { inlineContext } from "./inline-context.ts";
import { shownTitle } from "../report/section-title.ts";
import type { ReportPage } from "./routes.ts";

export interface SideBySideRow<Content> {
  readonly official: Content;
  readonly translation: Content;
}

export interface SideBySideSection {
  readonly anchor: string;
  readonly heading: SideBySideRow<string>;
  readonly state: "fresh" | "stale" | "untranslated";
  /** Only the official text has the anchors that its page has: an id stands once on a page. */
  readonly rows: readonly SideBySideRow<readonly PassageView[]>[];
  readonly notes: readonly SideBySideRow<NoteView | undefined>[];
  /** The section in its page, in the language of this page. */
  readonly href: string;
}

export interface SideBySideView {
  readonly official: Locale;
  readonly translation: Locale;
  readonly groups: readonly {
    readonly id: string;
    readonly title?: Localized;
    readonly sections: readonly SideBySideSection[];
  }[];
}

/** The language that stands beside the official one on pages in `locale`; undefined for a report in one language. */
const besideOfficial = ({ report, official }: Edition, locale: Locale): Locale | undefined =>
  report.languages.includes(locale) && locale !== official
    ? locale
    : report.languages.find((one) => one !== official);

/** The sections of a page of the report in both languages; undefined for a report in one language. */
export const sideBySideView = (
  edition: Edition,
  of: ReportPage,
  locale: Locale,
): SideBySideView | undefined => {
  const translation = besideOfficial(edition, locale);
  if (translation === undefined) return undefined;
  const view = (slug: string): SideBySideSection[] => {
    const section = edition.sections.get(slug);
    const one = section && sectionRows(edition, section, translation, locale);
    return one ? [one] : [];
  };
  return { official: edition.official, translation, groups: groupsOf(edition, of, view) };
};

const groupsOf = (
  edition: Edition,
  of: ReportPage,
  view: (slug: string) => SideBySideSection[],
): SideBySideView["groups"] => {
  const { report, official } = edition;
  if (of.kind === "report")
    return [{ id: "words", sections: [...report.opening, ...report.closing].flatMap(view) }];
  if (of.kind === "annex") {
    const order = edition.entries.get(of.annex.id)?.get(official)?.order ?? [];
    return [{ id: of.annex.id, sections: order.flatMap(view) }];
  }
  const groups: { id: string; title?: Localized; sections: SideBySideSection[] }[] = [];
  const entries = sectionsOf(of.chapter);
  for (const [index, { slug, group }] of entries.entries()) {
    if (index === 0 || entries[index - 1]?.group !== group)
      groups.push({
        id: `${of.chapter.id}-group-${groups.length + 1}`,
        ...(group ? { title: numbered(group) } : {}),
        sections: [],
      });
    groups.at(-1)?.sections.push(...view(slug));
  }
  return groups;
};

const numbered = ({ number, title }: { number?: string | undefined; title: Localized }): Localized =>
  Object.fromEntries(
    Object.entries(title).map(([locale, words]) => [
      locale,
      [number && `${number}.`, words].filter(Boolean).join(" "),
    ]),
  );

/** What a language's markup is written with. The translation's anchors differ from the official text's. */
const contextOf = (edition: Edition, slug: string, own: Locale, page: Locale): InlineContext => {
  const isOfficial = own === edition.official;
  return {
    ...inlineContext(edition, slug, own, page),
    anchored: isOfficial,
    noteSuffix: isOfficial ? undefined : `-${own}`,
  };
};

const sectionRows = (
  edition: Edition,
  section: Section,
  locale: Locale,
  page: Locale,
): SideBySideSection | undefined => {
  const official = section.texts.get(edition.official);
  if (!official) return undefined;
  const { slug } = section;
  const translation = section.texts.get(locale);
  const shown = translation ?? { ...official, prose: { blocks: [], footnotes: [] } };
  const theirs = passageViewer(contextOf(edition, slug, edition.official, page));
  const own = passageViewer(contextOf(edition, slug, locale, page));
  const heading = (text: SectionText | undefined, one: Locale): string =>
    numberedTitle(
      official.number ?? "",
      shownTitle(text?.title ?? "") || (official.unprintedTitle?.[one] ?? ""),
    );
  return {
    anchor: sectionAnchor(slug),
    heading: {
      official: heading(official, edition.official),
      translation: translation ? heading(translation, locale) : "",
    },
    state: translation ? (isStale(edition, section, locale) ? "stale" : "fresh") : "untranslated",
    rows: pairPassages(official, shown).map((one) => ({
      official: one.official.map(theirs.passage),
      translation: one.translation.map(own.passage),
    })),
    notes: pairNotes(official, shown).map((one) => ({
      official: one.official && theirs.note(one.official),
      translation: one.translation && own.note(one.translation),
    })),
    href: `${sectionPath(edition, slug, page)}#${sectionAnchor(slug)}`,
  };
};
