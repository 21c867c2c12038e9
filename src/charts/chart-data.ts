import { ContentError } from "../model/content-error.ts";
import { capitalised } from "../prose/letter-case.ts";
import { panelsOf, type ChartRow } from "../model/chart-rows.ts";
import type { Chart } from "../model/chart.ts";
import type { Locale, Localized } from "../model/locale.ts";
import type { Unit } from "../model/schema.ts";
import type { Edition } from "../report/edition.ts";
import { PROGRAMME_STATES } from "../report/programme-states.ts";
import { figureFinder, type ChartFigure } from "../derive/chart-figures.ts";
import { derivedChartFigures } from "../derive/derived-chart-figures.ts";
import { describeFigure, type ChartFigureWords } from "./figure-words.ts";

/** A figure of a chart, ready to be drawn, said and listed. */
export interface Datum extends ChartFigureWords {
  readonly figure: ChartFigure;
  readonly unit: Unit;
  /** For coordinates alone; never shown. */
  readonly number: number;
}

export interface LabelledRow {
  /** As it stands at the head of a row. */
  readonly label: string;
  /** As it stands inside a sentence. */
  readonly running: string;
  readonly whole: boolean;
  /** Drawn in grey, because other rows carry the message. */
  readonly quiet: boolean;
  readonly values: readonly [Datum, ...Datum[]];
  readonly total?: Datum;
  readonly base?: Datum;
}

export interface Panel {
  readonly title: string;
  readonly unit: Unit;
  readonly rows: readonly [LabelledRow, ...LabelledRow[]];
}

/** A chart with its figures found, sorted and put into words: what drawings, tables and summaries are made of. */
export interface ChartData {
  readonly chart: Chart;
  readonly edition: Edition;
  readonly locale: Locale;
  readonly panels: readonly [Panel, ...Panel[]];
}

/** Derived figures by id; without them a chart takes those of its edition. */
export type DerivedFigures = ReadonlyMap<string, ChartFigure>;

const nonEmpty = <T>(items: readonly T[], chart: Chart): [T, ...T[]] => {
  const [first, ...rest] = items;
  if (first === undefined) throw new ContentError(`chart “${chart.id}” has nothing to show`);
  return [first, ...rest];
};

/**
 * Finds and orders what a chart shows. Throws a ContentError for a figure, a unit or a text that does not exist:
 * a chart with a gap is not built.
 */
export const chartData = (
  edition: Edition,
  chart: Chart,
  locale: Locale,
  derived?: DerivedFigures,
): ChartData => {
  const find = figureFinder(edition, chart, derived ?? derivedChartFigures(edition));
  const declared = panelsOf(chart, PROGRAMME_STATES);
  const estimates = declared.flatMap(({ rows }) =>
    rows.flatMap(({ figures }) => figures.map((name) => find(name)?.estimated ?? false)),
  );
  const manner = { counted: chart.counted?.[locale], marksEstimates: new Set(estimates).size > 1 };
  const datum = (name: string): Datum => {
    const figure = find(name);
    const unit = figure && edition.units[figure.unit];
    if (!figure || !unit) throw new ContentError(`chart “${chart.id}” has no figure “${name}”`);
    return { figure, unit, number: Number(figure.value), ...describeFigure(figure, unit, locale, manner) };
  };
  const text = (localized: Localized, what: string): string => {
    const found = localized[locale];
    if (!found) throw new ContentError(`chart “${chart.id}” has no ${what} in ${locale}`);
    return found;
  };
  const highlight = "highlight" in chart ? chart.highlight : undefined;
  const rowOf = (row: ChartRow): LabelledRow => {
    const values = nonEmpty(row.figures.map(datum), chart);
    const running = row.label ? text(row.label, "label") : nameOf(edition, values[0], locale);
    return {
      label: capitalised(running, locale),
      running,
      whole: row.whole,
      quiet: highlight !== undefined && !row.figures.some((name) => highlight.includes(name)),
      values,
      ...(row.total === undefined ? {} : { total: datum(row.total) }),
      ...(row.base === undefined ? {} : { base: datum(row.base) }),
    };
  };
  const panels = declared.map(({ title, rows }): Panel => {
    const found = nonEmpty(sorted(rows.map(rowOf), chart.sort), chart);
    const unit = edition.units[found[0].values[0].figure.unit];
    if (!unit) throw new ContentError(`chart “${chart.id}” has no unit`);
    return { title: title ? text(title, "title") : "", unit, rows: found };
  });
  text(chart.headline, "headline");
  text(chart.measure, "measure");
  return { chart, edition, locale, panels: nonEmpty(panels, chart) };
};

const nameOf = ({ indicators }: Edition, { figure }: Datum, locale: Locale): string =>
  indicators.get(figure.source?.indicator ?? figure.id)?.name[locale] ?? figure.id;

/** Rows by value, equal ones as listed; the whole stands last. */
const sorted = (rows: readonly LabelledRow[], sort: Chart["sort"]): LabelledRow[] => {
  const sign = sort === "ascending" ? 1 : -1;
  const parts = rows.filter(({ whole }) => !whole);
  const ordered = sort ? parts.toSorted((a, b) => sign * (a.values[0].number - b.values[0].number)) : parts;
  return [...ordered, ...rows.filter(({ whole }) => whole)];
};
