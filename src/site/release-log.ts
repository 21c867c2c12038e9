import { changeOf, versionChanges, type VersionChange } from "../derive/version-changes.ts";
import { formatPeriod } from "../i18n/formats.ts";
import { translator } from "../i18n/translator.ts";
import { language } from "../model/languages.ts";
import type { Locale } from "../model/locale.ts";
import { changedWords, type ExcerptPart } from "../report/changed-words.ts";
import { comparePeriods } from "../model/period.ts";
import type { CorrectionMark } from "../prose/inline-view.ts";
import type { Edition } from "../report/edition.ts";
import { figureChangeText, reasonText, type FigureChangeText } from "../wording/version-change-text.ts";
import { sectionAnchor, sectionPath } from "./addresses.ts";
import { pathOf } from "./routes.ts";
import { reportName } from "./report-name.ts";
import { sectionTitle } from "../report/section-title.ts";

export interface FigureChangeView extends FigureChangeText {
  readonly id: string;
  /** Where the figure is explained; undefined for one that is gone. */
  readonly href: string | undefined;
}

export interface PassageChangeView {
  /** The part of the report that it stands in. */
  readonly name: string;
  readonly href: string | undefined;
  readonly lang: Locale;
  readonly was: readonly ExcerptPart[] | undefined;
  readonly now: readonly ExcerptPart[] | undefined;
}

/** One correction of a report, as the log of corrections and the report itself show it. */
export interface ChangeView {
  readonly anchor: string;
  readonly number: number;
  /** The day of the newer version in words, and as ISO 8601. */
  readonly date: string;
  readonly day: string;
  /** The moment of publication where it is recorded, else the day. */
  readonly updated: string;
  readonly reason: string;
  /** The log's entry. */
  readonly href: string;
  /** The version that was replaced. */
  readonly replaced: { readonly number: number; readonly href: string };
  readonly newest: { readonly name: string; readonly href: string };
  readonly figures: readonly FigureChangeView[];
  readonly derived: readonly FigureChangeView[];
  readonly passages: readonly PassageChangeView[];
}

const anchorOf = ({ now, version }: VersionChange): string =>
  `correction-${now.report.id}-v${version.number}`;

const logPath = (change: VersionChange, locale: Locale): string =>
  `${pathOf({ kind: "releases" }, locale, change.now.official)}#${anchorOf(change)}`;

const made = new WeakMap<Edition, Map<Locale, readonly ChangeView[]>>();

/** The corrections of a report, the newest first. Worded once for an edition and a language. */
export const changesOf = (edition: Edition, locale: Locale): readonly ChangeView[] => {
  const known = made.get(edition) ?? new Map<Locale, readonly ChangeView[]>();
  const changes =
    known.get(locale) ?? versionChanges(edition).map((change) => changeView(edition, change, locale));
  made.set(edition, known.set(locale, changes));
  return changes;
};

/** The corrections of several reports, the newest first. */
export const changesOfAll = (editions: readonly Edition[], locale: Locale): readonly ChangeView[] =>
  editions.flatMap((edition) => changesOf(edition, locale)).toSorted((a, b) => comparePeriods(b.day, a.day));

const changeView = (edition: Edition, change: VersionChange, locale: Locale): ChangeView => {
  const { version, was, now } = change;
  const { official } = edition;
  return {
    anchor: anchorOf(change),
    number: version.number,
    date: formatPeriod(version.date, locale),
    day: version.date,
    updated: version.published ?? version.date,
    reason: reasonText(change, locale),
    href: logPath(change, locale),
    replaced: {
      number: was.supersededVersion ?? version.number - 1,
      href: pathOf({ kind: "superseded", edition: was }, locale, official),
    },
    newest: {
      name: reportName(now, locale),
      href: pathOf({ kind: "report", edition }, locale, official),
    },
    figures: change.figures.filter(isNotRepeated).map((one) => ({
      id: one.id,
      href: figureHref(edition, edition.observations.get(one.id)?.indicator, locale),
      ...figureChangeText(change, one, locale),
    })),
    derived: change.derived.map((one) => ({
      id: one.id,
      href: figureHref(edition, one.now?.indicator, locale),
      ...figureChangeText(change, one, locale),
    })),
    passages: inOrderOf(edition.report.languages, change.passages).map((one) => ({
      ...placeOf(edition, change, one.section, one.locale, locale),
      lang: one.locale,
      ...changedWords(one.was, one.now),
    })),
  };
};

/** A figure that restates another changed one says nothing new to readers. */
const isNotRepeated = (
  { was, now }: VersionChange["figures"][number],
  _: number,
  all: VersionChange["figures"],
): boolean => {
  const restated = (now ?? was)?.sameAs;
  return restated === undefined || !all.some(({ id }) => id === restated);
};

/** The passages of each section with the official language first. */
const inOrderOf = (
  languages: readonly Locale[],
  passages: VersionChange["passages"],
): VersionChange["passages"] =>
  [...Map.groupBy(passages, ({ section }) => section).values()].flatMap((own) =>
    own.toSorted((a, b) => languages.indexOf(a.locale) - languages.indexOf(b.locale)),
  );

const figureHref = (edition: Edition, id: string | undefined, locale: Locale): string | undefined => {
  const isObserved = [...edition.observations.values()].some(({ indicator }) => indicator === id);
  const indicator = isObserved && id !== undefined ? edition.indicators.get(id) : undefined;
  return indicator && pathOf({ kind: "figure", indicator }, locale, edition.official);
};

/** The part of the report that a changed passage stands in. */
const placeOf = (
  edition: Edition,
  { was, now }: VersionChange,
  section: string,
  own: Locale,
  locale: Locale,
): Pick<PassageChangeView, "name" | "href"> => {
  const t = translator(locale);
  const named = (name: string): string =>
    edition.report.languages.length > 1
      ? t("releases:correction.language", { place: name, language: language(own).name })
      : name;
  const to = (kind: "report"): string => pathOf({ kind, edition }, locale, edition.official);
  if (section === "report") return { name: named(t("report.identity")), href: to("report") };
  const annex = now.report.annexes.find(({ id }) => id === section);
  if (annex) return { name: named(annex.name[locale] ?? section), href: to("report") };
  const chapter = now.summaries.has(section) && now.report.chapters.find(({ id }) => id === section);
  if (chapter) return { name: named(chapter.name[locale] ?? section), href: to("report") };
  const holder = now.sections.has(section) ? now : was;
  return {
    name: named(sectionTitle(holder, section, locale)),
    href: edition.sections.has(section)
      ? `${sectionPath(edition, section, locale)}#${sectionAnchor(section)}`
      : undefined,
  };
};

/**
 * How a corrected figure is marked where it is printed: the log's entry, and what a screen reader says; undefined for
 * others. `page` is the language of the page, where the text stands in another one.
 */
export const correctionMark = (
  edition: Edition,
  id: string,
  locale: Locale,
  page = locale,
): CorrectionMark | undefined => {
  const found = changeOf(edition, id);
  if (!found) return undefined;
  const t = translator(locale);
  const { was } = figureChangeText(found.change, found.difference, locale);
  return {
    href: logPath(found.change, page),
    text: t("releases:correction.mark"),
    name: was === undefined ? t("releases:correction.markAdded") : t("releases:correction.markName", { was }),
  };
};
