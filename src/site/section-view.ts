import { chartsOf, type ChartView } from "../charts/chart-view.ts";
import type { Locale, Localized } from "../model/locale.ts";
import { chartsIn } from "../prose/document.ts";
import type { InlineContext } from "../prose/inline-view.ts";
import { proseView, type BlockView } from "../prose/prose-view.ts";
import { isStale } from "../report/freshness.ts";
import type { Edition, Section } from "../report/edition.ts";
import { shownTitle } from "../report/section-title.ts";
import { isCompleted, textOf } from "../report/text-of.ts";
import { language } from "../model/languages.ts";
import { chapterOf, sectionAnchor, sideBySidePath } from "./addresses.ts";
import { inlineContext } from "./inline-context.ts";
import { sectionIndicators, type SectionIndicator } from "./section-indicators.ts";

export interface SectionView {
  readonly slug: string;
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  /** Does print set the title in capitals? */
  readonly capitals: true | undefined;
  /** The chapter it stands in, by its short name. */
  readonly context: string;
  /** The language of the official text. */
  readonly official: Locale;
  /** Set when the text stands in another language than the page. */
  readonly lang?: Locale;
  /** Do passages of the official text stand in for missing ones of the translation? */
  readonly isCompleted: boolean;
  /** Has the official text changed since this translation was made? */
  readonly stale: boolean;
  readonly blocks: readonly BlockView[];
  /** Level of the headings in the text, one below the section's own. */
  readonly headingLevel: 3 | 4 | 5;
  /** The file of the text. */
  readonly file: string;
  /** Charts that stand in the text, by their ids. */
  readonly inText: ReadonlyMap<string, ChartView>;
  /** Charts that stand after the text. */
  readonly charts: readonly ChartView[];
  readonly indicators: readonly SectionIndicator[];
  /** The section with both languages side by side; undefined for a report in one language. */
  readonly sideBySide?: string;
  /** The same section in the other languages. */
  readonly alternates: readonly { readonly locale: Locale; readonly name: string; readonly href: string }[];
}

/**
 * What a section shows under its heading. `alternates` are the paths of its page by language. For print, and in a
 * superseded version, it is the text alone, without its charts and the list of its indicators.
 */
export const sectionView = (
  edition: Edition,
  section: Section,
  locale: Locale,
  alternates: Localized,
  headingLevel: 3 | 4 | 5,
  { explain, forReading = true }: { explain?: InlineContext["explain"]; forReading?: boolean } = {},
): SectionView | undefined => {
  const text = textOf(edition, section, locale);
  const official = section.texts.get(edition.official);
  if (!text || !official) return undefined;
  const showsMore = forReading && edition.supersededVersion === undefined;
  const sideBySide = sideBySidePath(edition, text.slug, locale);
  const blocks = proseView(text.prose, {
    ...inlineContext(edition, text.slug, text.locale, locale),
    explain: text.locale === locale ? explain : undefined,
  });
  const asked = new Set(chartsIn(text.prose.blocks).map(({ id }) => id));
  const charts = showsMore ? chartsOf(edition, text.slug, locale) : [];
  return {
    slug: text.slug,
    official: edition.official,
    anchor: sectionAnchor(text.slug),
    number: official.number ?? "",
    title: shownTitle(text.title) || official.unprintedTitle?.[locale] || "",
    capitals: official.capitals,
    context: chapterOf(edition, text.slug)?.name[locale] ?? "",
    ...(text.locale === locale ? {} : { lang: text.locale }),
    isCompleted: isCompleted(edition, section, locale),
    stale: text.locale === locale && locale !== edition.official && isStale(edition, section, locale),
    blocks,
    headingLevel,
    file: text.source.file,
    inText: new Map(charts.filter(({ id }) => asked.has(id)).map((chart) => [chart.id, chart])),
    charts: charts.filter(({ id }) => !asked.has(id)),
    indicators: showsMore ? sectionIndicators(edition, text.slug, locale) : [],
    ...(sideBySide === undefined ? {} : { sideBySide }),
    alternates: Object.entries(alternates)
      .filter(([other]) => other !== locale)
      .map(([other, path]) => ({
        locale: other,
        name: language(other).name,
        href: `${path}#${sectionAnchor(text.slug)}`,
      })),
  };
};
