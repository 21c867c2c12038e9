import type { Chart } from "../../model/chart.ts";
import { panelsOf, type ChartRow } from "../../model/chart-rows.ts";
import type { Issue } from "../../model/issue.ts";
import type { Localized } from "../../model/locale.ts";
import { daysOf } from "../../model/period.ts";
import { foundExpected, phrase, type Phrase, type PhraseValue } from "../../model/phrase.ts";
import type { Edition } from "../../report/edition.ts";
import { PROGRAMME_STATES } from "../../report/programme-states.ts";
import { figureFinder, type ChartFigure, type FindFigure } from "../../derive/chart-figures.ts";
import { isDerived } from "../../derive/figure.ts";
import { derivedChartFigures } from "../../derive/derived-chart-figures.ts";
import type { Rule } from "../rule.ts";

const RULE = "charts-compare-like-with-like";

/**
 * A chart names sections and figures that exist, speaks every language of the report, shows each figure once, and
 * sets beside one another only what can be compared: one unit, one period and one base in a panel, and the kind of figure that its form is for.
 * Passes: areas of crops in hectares. Fails: hectares beside tonnes, a change since last year beside one since
 * December, a level in a chart of changes or the other way round, a negative balance among parts of a whole.
 */
export const chartsCompareLikeWithLike: Rule = (edition) => {
  const derived = derivedChartFigures(edition);
  const seen = new Set<string>();
  return edition.charts.flatMap(({ chart, placeOf }) => {
    const issue = (path: readonly PropertyKey[], found: PhraseValue, expected: PhraseValue): Issue => ({
      rule: RULE,
      place: placeOf(path),
      ...foundExpected(found, expected),
    });
    const issues: Issue[] = [];
    if (seen.has(chart.id))
      issues.push(issue(["id"], chart.id, phrase("charts-compare-like-with-like.unused-id")));
    seen.add(chart.id);
    if (!isSection(edition, chart.section))
      issues.push(issue(["section"], chart.section, phrase("charts-compare-like-with-like.section-id")));
    const find = figureFinder(edition, chart, derived);
    for (const [path, text] of textsOf(chart))
      for (const locale of edition.report.languages)
        if (!text[locale]) issues.push(issue(path, path.join("."), `${path.join(".")}.${locale}`));
    for (const panel of panelsOf(chart, PROGRAMME_STATES)) {
      const path = ["panels" in chart ? "panels" : "rows"];
      const unknown = namesOf(panel.rows).filter((name) => !find(name));
      for (const name of unknown)
        issues.push(issue(path, name, phrase("charts-compare-like-with-like.figure-id")));
      for (const [found, expected] of unlike(edition, chart, panel.rows, find))
        issues.push(issue(path, found, expected));
    }
    return issues;
  });
};

/** The first text of each language. */
const firstsOf = (texts: Readonly<Record<string, readonly string[]>>): Localized =>
  Object.fromEntries(Object.entries(texts).map(([locale, [first = ""]]) => [locale, first]));

/** Every text of a chart, with the path of its field. */
const textsOf = (chart: Chart): [PropertyKey[], Localized][] => {
  const labelsOf = (rows: readonly (string | { label?: Localized | undefined })[], path: PropertyKey[]) =>
    rows.flatMap((row, index): [PropertyKey[], Localized][] =>
      typeof row !== "string" && row.label ? [[[...path, index, "label"], row.label]] : [],
    );
  return [
    [["headline"], chart.headline],
    [["measure"], chart.measure],
    ...(chart.note ? [[["note"], chart.note] as [PropertyKey[], Localized]] : []),
    ...(chart.counted ? [[["counted"], firstsOf(chart.counted)] as [PropertyKey[], Localized]] : []),
    ...("panels" in chart
      ? chart.panels.flatMap(({ title, rows }, index): [PropertyKey[], Localized][] => [
          [["panels", index, "title"], title],
          ...labelsOf(rows, ["panels", index, "rows"]),
        ])
      : labelsOf(chart.rows, ["rows"])),
  ];
};

const isSection = ({ sections, report }: Edition, slug: string): boolean =>
  sections.has(slug) || report.annexes.some(({ id }) => id === slug);

const namesOf = (rows: readonly ChartRow[]): string[] => [
  ...new Set(rows.flatMap(({ figures, total, base }) => [...figures, total ?? [], base ?? []].flat())),
];

/** The time a figure is compared at. A completion at the last day of its period is that of the whole period. */
const timeOf = ({ source, referencePeriod, asOf }: ChartFigure): string =>
  asOf === undefined || (source?.kind === "plan-completion" && daysOf(referencePeriod)?.last === asOf)
    ? referencePeriod
    : asOf;

const NO_BASE = phrase("charts-compare-like-with-like.no-base");

/** The forms that have a place for what is less than zero; the others draw parts of a whole, or all from one end. */
const BELOW_ZERO: readonly Chart["form"][] = ["bar", "change", "pair"];

const KIND: Partial<Record<Chart["form"], string>> = { change: "change", completion: "plan-completion" };

/** What the rows of a panel differ in, with what was expected of them. */
const unlike = (
  edition: Edition,
  chart: Chart,
  rows: readonly ChartRow[],
  find: FindFigure,
): [PhraseValue, Phrase][] => {
  const figures = rows.flatMap((row) => row.figures.flatMap((name) => find(name) ?? []));
  const all = namesOf(rows).flatMap((name) => find(name) ?? []);
  const values = (of: readonly ChartFigure[], read: (one: ChartFigure) => string | undefined): string[] => [
    ...new Set(of.map((one) => read(one) ?? "")),
  ];
  const several = (
    found: string[],
    said: (value: string) => PhraseValue,
    expected: Phrase,
  ): [PhraseValue, Phrase][] =>
    found.length > 1
      ? [[found.map(said).reduce((first, second) => phrase("list", { first, second })), expected]]
      : [];
  const unitName = (id: string): PhraseValue => ({
    text: edition.units[id]?.name ?? { [edition.official]: id },
  });
  const names = rows.flatMap((row) => row.figures);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const kind = KIND[chart.form] ?? "";
  const other = figures.filter(
    ({ source }) => kind !== "" && source && !isDerived(source) && source.kind !== kind,
  );
  // Only a chart of changes tells in its words which way each figure goes.
  const undirected = chart.form === "change" ? [] : all.filter(({ change }) => change);
  const negative = BELOW_ZERO.includes(chart.form) ? [] : all.filter(({ value }) => Number(value) < 0);
  const units = values(all, ({ unit }) => unit);
  const counted = chart.counted !== undefined && units.every((unit) => edition.units[unit]?.counted);
  return [
    ...several(counted ? [] : units, unitName, phrase("charts-compare-like-with-like.one-unit")),
    ...several(
      values(figures, timeOf),
      (period) => ({ period }),
      phrase("charts-compare-like-with-like.one-period"),
    ),
    ...several(
      values(figures, ({ basePeriod }) => basePeriod),
      (base) => (base === "" ? NO_BASE : { base }),
      phrase("charts-compare-like-with-like.one-base"),
    ),
    ...twice.map((name): [string, Phrase] => [name, phrase("charts-compare-like-with-like.once")]),
    ...other.map(({ id }): [string, Phrase] => [id, phrase("charts-compare-like-with-like.kind", { kind })]),
    ...undirected.map(({ id }): [string, Phrase] => [
      id,
      phrase("charts-compare-like-with-like.no-change", { form: chart.form }),
    ]),
    ...negative.map(({ id, value }): [string, Phrase] => [
      `${id} = ${value}`,
      phrase("charts-compare-like-with-like.not-negative", { form: chart.form }),
    ]),
  ];
};
