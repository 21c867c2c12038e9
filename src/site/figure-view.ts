import { figureAnchor } from "../exports/addresses.ts";
import { comparisonText, qualifierText, timeText, valueText } from "../wording/observation-text.ts";
import { factsOf } from "./figure-facts.ts";
import { ranked } from "./ranked-figures.ts";
import { doubtInLine, findingTexts, remarksBesideFindings } from "../wording/caveat-text.ts";
import { translator } from "../i18n/translator.ts";
import { drawnFigures } from "../model/chart-rows.ts";
import type { Chart } from "../model/chart.ts";
import type { Locale } from "../model/locale.ts";
import type { Observation } from "../model/observation.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { PROGRAMME_STATES } from "../report/programme-states.ts";
import { observationAddress } from "./addresses.ts";
import { chartPath } from "./chart-address.ts";
import { laterValue, laterVintages, type LaterVintages } from "./later-values.ts";
import { usageNotesOf, type UsageNote } from "./usage-notes.ts";
import { figureName } from "./figure-name.ts";
import { quotedSentences, type SentenceView } from "./quoted-sentences.ts";
import { reportName } from "./report-name.ts";
import { sectionTitle } from "../report/section-title.ts";

/** One figure of an indicator, as its page shows it. */
export interface ListedFigure {
  readonly id: string;
  /** Its anchor on the page. */
  readonly anchor: string;
  readonly name: string;
  readonly value: string;
  readonly plain: string;
  readonly total?: string;
  readonly time: string;
  readonly against: string;
  /** When it is no level: what it is, such as "mức hoàn thành"; empty where value and `against` say it. */
  readonly kind: string;
  /** Where it is printed again, and what it restates. */
  readonly again: string;
}

/** All that one report says of an indicator. */
export interface IndicatorInReport {
  readonly edition: Edition;
  readonly report: string;
  /** Where the report prints `main`. */
  readonly href: string;
  /** The level, or else what is printed first. */
  readonly main: ListedFigure;
  /** Changes, completions and shares; and what is printed again. */
  readonly others: readonly ListedFigure[];
  /** Value, time, qualifiers and a doubt about `main`, as one text: what a search engine shows of the page. */
  readonly described: string;
  /** Period, status and price basis, as one line. */
  readonly facts: string;
  /** How its kind of figure is to be used. */
  readonly usageNotes: readonly UsageNote[];
  /** What later reports say of the same time otherwise, a sentence each. */
  readonly later: readonly string[];
  /** What the audit finds of the figures, a sentence each. */
  readonly findings: readonly string[];
  /**
   * What else must be said with one of the figures, a sentence each; `later` is among it. Status and bound are in
   * `usageNotes`.
   */
  readonly caveats: readonly string[];
  readonly sentences: readonly SentenceView[];
  /** Charts that draw one of the figures. */
  readonly charts: readonly { readonly headline: string; readonly href: string }[];
}

const drawn = new WeakMap<Chart, ReadonlySet<string>>();

const drawnBy = (chart: Chart): ReadonlySet<string> => {
  const known = drawn.get(chart) ?? drawnFigures(chart, PROGRAMME_STATES);
  drawn.set(chart, known);
  return known;
};

const chartsWith = (edition: Edition, ids: readonly string[], locale: Locale): IndicatorInReport["charts"] =>
  edition.charts.flatMap(({ chart }) => {
    const figures = drawnBy(chart);
    const headline = chart.headline[locale];
    return headline && ids.some((id) => figures.has(id))
      ? [{ headline, href: chartPath(edition, chart, locale) }]
      : [];
  });

const figureView = (edition: Edition, one: Observation, locale: Locale): ListedFigure => {
  const t = translator(locale);
  const against = comparisonText(edition, one, locale);
  return {
    id: one.id,
    anchor: figureAnchor(edition, one.id),
    name: figureName(edition, one, locale),
    value: valueText(edition, one, locale),
    plain: one.value,
    ...(one.total === undefined ? {} : { total: one.total }),
    time: timeText(one, locale),
    against,
    kind:
      against || one.kind === "level" || one.kind === "count-of-total" ? "" : t(`common:kind.${one.kind}`),
    again: one.sameAs ? t("figure.againIn", { section: sectionTitle(edition, one.section, locale) }) : "",
  };
};

const describedText = (edition: Edition, one: Observation, locale: Locale): string =>
  [
    valueText(edition, one, locale),
    comparisonText(edition, one, locale),
    timeText(one, locale),
    qualifierText(one, locale),
    doubtInLine(edition, one, locale),
  ]
    .filter(Boolean)
    .join(", ");

/** What a report says of an indicator; undefined where it says nothing. */
const inReport = (
  edition: Edition,
  indicator: Indicator,
  locale: Locale,
  later: LaterVintages,
): IndicatorInReport | undefined => {
  const own = [...edition.observations.values()].filter((one) => one.indicator === indicator.id);
  const [first, ...rest] = ranked(edition, own);
  if (!first) return undefined;
  const ids = own.map(({ id }) => id);
  const said = own.flatMap((one) => laterValue(later.get(one), one, locale));
  return {
    edition,
    report: reportName(edition, locale),
    href: observationAddress(edition, first.id, locale),
    main: figureView(edition, first, locale),
    others: rest.map((one) => figureView(edition, one, locale)),
    described: describedText(edition, first, locale),
    facts: factsOf(first, locale),
    usageNotes: usageNotesOf(own, locale),
    later: [...new Set(said)],
    findings: [...new Set(own.flatMap((one) => findingTexts(edition, one, locale)))],
    caveats: [...new Set([...own.flatMap((one) => remarksBesideFindings(edition, one, locale)), ...said])],
    sentences: quotedSentences(edition, ids, locale),
    charts: chartsWith(edition, ids, locale),
  };
};

/** What the reports say of an indicator, newest first. */
export const indicatorInReports = (
  all: readonly Edition[],
  indicator: Indicator,
  locale: Locale,
): IndicatorInReport[] => {
  const later = laterVintages(all, indicator);
  return all.toReversed().flatMap((edition) => inReport(edition, indicator, locale, later) ?? []);
};
