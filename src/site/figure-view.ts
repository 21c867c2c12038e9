import { isFinalised, seriesOf, type Vintage } from "../derive/series.ts";
import { figureAnchor } from "../exports/addresses.ts";
import { caveatTexts } from "../wording/caveat-text.ts";
import { comparisonText, observationName, timeText, valueText } from "../wording/observation-text.ts";
import { translator } from "../i18n/translator.ts";
import { drawnFigures } from "../model/chart-rows.ts";
import type { Chart } from "../model/chart.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { sentenceAround } from "../prose/document.ts";
import { PROGRAMME_STATES } from "../report/programme-states.ts";
import { occurrences, type Occurrence } from "../report/occurrences.ts";
import { observationAddress, sectionPath } from "./addresses.ts";
import { figureName } from "./figure-name.ts";
import { reportName } from "./routes.ts";
import { sectionTitle } from "./section-title.ts";

export interface FigureView {
  readonly edition: Edition;
  readonly id: string;
  /** Its anchor on the page. */
  readonly anchor: string;
  readonly name: string;
  /** Its name among the others of the page: with its report, where several reports print the figure. */
  readonly heading: string;
  readonly value: string;
  readonly plain: string;
  readonly total?: string;
  readonly time: string;
  readonly against: string;
  readonly kind: string;
  readonly status: string;
  /** What must be said with the figure, a sentence each. */
  readonly caveats: readonly string[];
  /** Further marks of the figure: cumulative, price basis. */
  readonly notes: readonly string[];
  /** Each sentence that prints the figure in the page's language, the printed text marked, with its footnotes. */
  readonly sentences: readonly {
    /** The sentence: before the figure, the figure, behind it. */
    readonly parts: readonly [before: string, figure: string, after: string];
    readonly notes: readonly { readonly label: string; readonly href: string }[];
    readonly href: string;
    readonly section: string;
    readonly lang: Locale;
  }[];
  /** Charts that draw the figure. */
  readonly charts: readonly { readonly headline: string; readonly href: string }[];
  readonly sameAs?: { readonly name: string; readonly href: string };
}

const byEdition = new WeakMap<Edition, Map<string, Occurrence[]>>();

/** Every occurrence of each figure, found once a report. */
const occurrencesOf = (edition: Edition): Map<string, Occurrence[]> => {
  const known = byEdition.get(edition);
  if (known) return known;
  const found = new Map<string, Occurrence[]>();
  for (const one of occurrences(edition))
    found.set(one.figure.id, [...(found.get(one.figure.id) ?? []), one]);
  byEdition.set(edition, found);
  return found;
};

const sentences = (edition: Edition, id: string, locale: Locale): FigureView["sentences"] => {
  const all = occurrencesOf(edition).get(id) ?? [];
  const own = all.filter((one) => one.locale === locale);
  return (own.length ? own : all.filter((one) => one.locale === edition.official)).map((one) => {
    const { text, footnotes } = one.plain;
    const { start, end } = sentenceAround(text, one.figure.start);
    const said = (from: number, to: number): string => text.slice(from, to);
    const { start: first, end: last } = one.figure;
    const notes = footnotes.filter(
      ({ label, offset }) => /^\d+$/.test(label) && offset >= start && offset <= end + 1,
    );
    const page = sectionPath(edition, one.text.slug, locale);
    return {
      parts: [said(start, first), said(first, last), said(last, end)] as const,
      notes: notes.map(({ label }) => ({ label, href: `${page}#note-${label}` })),
      href: `${sectionPath(edition, one.text.slug, locale)}#${id}`,
      section: `${reportName(edition, locale)}, ${sectionTitle(edition, one.text.slug, locale)}`,
      lang: one.locale,
    };
  });
};

const drawn = new WeakMap<Chart, ReadonlySet<string>>();

const drawnBy = (chart: Chart): ReadonlySet<string> => {
  const known = drawn.get(chart) ?? drawnFigures(chart, PROGRAMME_STATES);
  drawn.set(chart, known);
  return known;
};

const chartsWith = (edition: Edition, id: string, locale: Locale): FigureView["charts"] =>
  edition.charts.flatMap(({ chart }) => {
    const headline = chart.headline[locale];
    return drawnBy(chart).has(id) && headline
      ? [{ headline, href: `${sectionPath(edition, chart.section, locale)}#chart-${chart.id}` }]
      : [];
  });

/** What a later report gives of the same time, where it differs: a revision, or the next stage of an estimate. */
const laterValue = (later: Vintage | undefined, one: Observation, locale: Locale): string[] => {
  if (!later) return [];
  const t = translator(locale);
  const words = {
    value: valueText(later.edition, later.observation, locale),
    report: reportName(later.edition, locale),
  };
  return [
    isFinalised(one, later.observation) ? t("figure.finalisedLater", words) : t("figure.revisedLater", words),
  ];
};

/** The newest vintage of each figure that a later report gives otherwise. */
const laterVintages = (all: readonly Edition[], indicator: Indicator): Map<Observation, Vintage> =>
  new Map(
    seriesOf(all, indicator).flatMap(({ points }) =>
      points.flatMap((point) => point.earlier.map(({ observation }) => [observation, point] as const)),
    ),
  );

const figureView = (
  edition: Edition,
  one: Observation,
  locale: Locale,
  isAlone: boolean,
  later: Vintage | undefined,
): FigureView => {
  const t = translator(locale);
  const name = figureName(edition, one, locale);
  const first = one.sameAs ? edition.observations.get(one.sameAs) : undefined;
  return {
    edition,
    id: one.id,
    anchor: figureAnchor(edition, one.id),
    name,
    heading: isAlone ? name : `${name}, ${reportName(edition, locale)}`,
    value: valueText(edition, one, locale),
    plain: one.value,
    ...(one.total === undefined ? {} : { total: one.total }),
    time: timeText(one, locale),
    against: comparisonText(edition, one, locale),
    kind: t(`common:kind.${one.kind}`),
    status: t(`common:status.${one.obsStatus}`),
    caveats: [...caveatTexts(edition, one, locale), ...laterValue(later, one, locale)],
    notes: [
      one.cumulative ? t("figure.cumulative") : "",
      one.priceBasis ? t(`common:priceBasis.${one.priceBasis}`) : "",
    ].filter(Boolean),
    sentences: sentences(edition, one.id, locale),
    charts: chartsWith(edition, one.id, locale),
    ...(first
      ? {
          sameAs: {
            name: observationName(edition, first, locale),
            href: observationAddress(edition, first.id, locale),
          },
        }
      : {}),
  };
};

/** Every figure of an indicator, newest report first; what a report prints again stands behind what it restates. */
export const figuresOfIndicator = (
  all: readonly Edition[],
  indicator: Indicator,
  locale: Locale,
): FigureView[] => {
  const later = laterVintages(all, indicator);
  return all.toReversed().flatMap((edition) =>
    [...edition.observations.values()]
      .filter((one) => one.indicator === indicator.id)
      .toSorted((a, b) => Number(Boolean(a.sameAs)) - Number(Boolean(b.sameAs)))
      .map((one) => figureView(edition, one, locale, all.length === 1, later.get(one))),
  );
};
