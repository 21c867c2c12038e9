import { reportChanges, type SeriesStep } from "../derive/report-changes.ts";
import { isFinalised, seriesOf, type Series, type SeriesPoint } from "../derive/series.ts";
import { translator } from "../i18n/translator.ts";
import { localized, type Locale } from "../model/locale.ts";
import { covers } from "../model/period.ts";
import { sectionsOf, type Chapter } from "../model/report.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { doubtInLine } from "../wording/caveat-text.ts";
import { qualifierText, timeText, valueText } from "../wording/observation-text.ts";
import { pathOf } from "./routes.ts";
import { reportName } from "./report-name.ts";
import { stepView, type StepValue, type StepView } from "./step-view.ts";

interface IndicatorLink {
  readonly name: string;
  readonly href: string;
}

interface RevisionView extends IndicatorLink {
  readonly time: string;
  readonly before: StepValue;
  readonly now: StepValue;
}

export interface ChangesView {
  /** The largest changes, of amounts and of proportions. */
  readonly levels: readonly StepView[];
  readonly rates: readonly StepView[];
  readonly revisions: readonly RevisionView[];
  readonly appeared: readonly IndicatorLink[];
  readonly vanished: readonly IndicatorLink[];
}

/** The page lists so many changes of each kind; all stand on the pages that compare chapters. */
const MOST = 12;

const bySize = (steps: readonly SeriesStep[]): readonly SeriesStep[] =>
  steps
    .filter(({ change }) => change !== undefined && change.size !== 0)
    .toSorted((a, b) => Math.abs(b.change?.size ?? 0) - Math.abs(a.change?.size ?? 0))
    .slice(0, MOST);

/** What a report says otherwise, newly or no more, beside the report `before`. `all` stand oldest first. */
export const changesView = (
  all: readonly Edition[],
  before: Edition,
  edition: Edition,
  locale: Locale,
): ChangesView => {
  const { steps, appeared, vanished, revisions } = reportChanges(all, before, edition);
  const link = (indicator: Indicator): IndicatorLink => ({
    name: localized(indicator.name, locale),
    href: pathOf({ kind: "figure", indicator }, locale, edition.official),
  });
  const { compare } = new Intl.Collator(locale);
  const links = (indicators: readonly Indicator[]): IndicatorLink[] =>
    indicators.map(link).toSorted((a, b) => compare(a.name, b.name));
  const shown = (one: SeriesStep): StepView =>
    stepView(one.series, one.indicator, [one.before, one.now], locale);
  const isRate = ({ change }: SeriesStep): boolean => change?.unit === "percentage-point";
  return {
    levels: bySize(steps.filter((one) => !isRate(one))).map(shown),
    rates: bySize(steps.filter(isRate)).map(shown),
    revisions: revisions.flatMap(({ indicator, point }) => revisionView(link(indicator), point, locale)),
    appeared: links(appeared),
    vanished: links(vanished),
  };
};

const revisionView = (link: IndicatorLink, point: SeriesPoint, locale: Locale): RevisionView[] => {
  const [last] = point.earlier;
  if (!last) return [];
  const t = translator(locale);
  const valueOf = ({ edition, observation }: Pick<SeriesPoint, "edition" | "observation">): StepValue => ({
    figure: observation.id,
    report: edition.report.id,
    text: valueText(edition, observation, locale),
    plain: observation.value,
    note: [
      reportName(edition, locale),
      qualifierText(observation, locale),
      doubtInLine(edition, observation, locale),
    ]
      .filter(Boolean)
      .join(", "),
  });
  const change = isFinalised(last.observation, point.observation) ? "history.finalised" : "history.revised";
  const [old, now] = [valueOf(last), valueOf(point)];
  return [
    {
      ...link,
      time: timeText(point.observation, locale),
      before: { ...old, note: `${old.note}; ${t(change)}` },
      now,
    },
  ];
};

interface CompareView {
  readonly rows: readonly StepView[];
  /** How many series of the chapter have a value for one of the periods alone. */
  readonly unpaired: number;
}

/** The figures of a chapter in the periods of two reports, in the order of print. `all` stand oldest first. */
export const compareView = (
  all: readonly Edition[],
  before: Edition,
  edition: Edition,
  chapter: Chapter,
  locale: Locale,
): CompareView => {
  const slugs = new Set(sectionsOf(chapter).map(({ slug }) => slug));
  const own = new Set([...edition.observations.values()].filter(({ section }) => slugs.has(section)));
  const isOwn = ({ observation, earlier }: SeriesPoint): boolean =>
    [observation, ...earlier.map((one) => one.observation)].some((one) => own.has(one));
  const indicators = [...new Set([...own].map(({ indicator }) => indicator))].flatMap(
    (id) => edition.indicators.get(id) ?? [],
  );
  const pairs = indicators.flatMap((indicator) =>
    seriesOf(all, indicator)
      .filter(({ key, points }) => key.measure !== "rank" && points.some(isOwn))
      .flatMap((series) => {
        const now = valueIn(series, edition);
        return now ? [{ indicator, series, now, then: valueIn(series, before) }] : [];
      }),
  );
  return {
    rows: pairs.flatMap(({ indicator, series, now, then }) =>
      then ? [stepView(series, indicator, [then, now], locale)] : [],
    ),
    unpaired: pairs.filter(({ then }) => then === undefined).length,
  };
};

/** The last value of a series inside the reference period of a report. */
const valueIn = ({ points }: Series, { report }: Edition): SeriesPoint | undefined =>
  points.findLast(({ time }) => covers(report.referencePeriod, time));
