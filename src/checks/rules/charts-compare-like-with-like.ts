import { baseName } from "../../i18n/base-text.ts";
import { formatPeriod } from "../../i18n/formats.ts";
import type { Chart } from "../../model/chart.ts";
import { panelsOf, type ChartRow } from "../../model/chart-rows.ts";
import { foundExpected, type Issue } from "../../model/issue.ts";
import { eachLocale, type Locale, type Localized } from "../../model/locale.ts";
import { daysOf } from "../../model/period.ts";
import type { Edition } from "../../report/edition.ts";
import { PROGRAMME_STATES } from "../../report/programme-states.ts";
import { figureFinder, type ChartFigure, type FindFigure } from "../../derive/chart-figures.ts";
import { derivedChartFigures } from "../../derive/derived-chart-figures.ts";
import type { Rule } from "../rule.ts";

const RULE = "charts-compare-like-with-like";

/**
 * A chart names sections and figures that exist, speaks every language of the report, shows each figure once, and
 * sets beside one another only what can be compared: one unit, one period and one base in a panel, and the kind of figure that its form is for.
 * Passes: areas of crops in hectares. Fails: hectares beside tonnes, a change since last year beside one since
 * December, a level in a chart of changes.
 */
export const chartsCompareLikeWithLike: Rule = (edition) => {
  const derived = derivedChartFigures(edition);
  const seen = new Set<string>();
  return edition.charts.flatMap(({ chart, placeOf }) => {
    const issue = (
      path: readonly PropertyKey[],
      found: Localized | string,
      expected: Localized | string,
    ): Issue => ({
      rule: RULE,
      place: placeOf(path),
      message: foundExpected(found, expected),
    });
    const issues: Issue[] = [];
    if (seen.has(chart.id))
      issues.push(issue(["id"], chart.id, { vi: "mã biểu đồ chưa dùng", en: "a chart id not used before" }));
    seen.add(chart.id);
    if (!isSection(edition, chart.section))
      issues.push(
        issue(["section"], chart.section, {
          vi: "mã một mục hoặc phụ lục",
          en: "the slug of a section or an annex",
        }),
      );
    const find = figureFinder(edition, chart, derived);
    for (const [path, text] of textsOf(chart))
      for (const locale of edition.report.languages)
        if (!text[locale]) issues.push(issue(path, path.join("."), `${path.join(".")}.${locale}`));
    for (const panel of panelsOf(chart, PROGRAMME_STATES)) {
      const path = ["panels" in chart ? "panels" : "rows"];
      const unknown = namesOf(panel.rows).filter((name) => !find(name));
      for (const name of unknown)
        issues.push(
          issue(path, name, { vi: "mã một số liệu của báo cáo", en: "the id of a figure of this report" }),
        );
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
const timeOf = ({ observation, referencePeriod, asOf }: ChartFigure): string =>
  asOf === undefined || (observation?.kind === "plan-completion" && daysOf(referencePeriod)?.last === asOf)
    ? referencePeriod
    : asOf;

const NO_BASE: Localized = { vi: "không có kỳ gốc", en: "no base period" };

const KIND: Partial<Record<Chart["form"], string>> = { change: "change", completion: "plan-completion" };

/** What the rows of a panel differ in, with what was expected of them. */
const unlike = (
  edition: Edition,
  chart: Chart,
  rows: readonly ChartRow[],
  find: FindFigure,
): [Localized | string, Localized][] => {
  const figures = rows.flatMap((row) => row.figures.flatMap((name) => find(name) ?? []));
  const all = namesOf(rows).flatMap((name) => find(name) ?? []);
  const values = (of: readonly ChartFigure[], read: (one: ChartFigure) => string | undefined): string[] => [
    ...new Set(of.map((one) => read(one) ?? "")),
  ];
  const several = (
    found: string[],
    say: (value: string, locale: Locale) => string,
    expected: Localized,
  ): [Localized, Localized][] =>
    found.length > 1
      ? [[eachLocale(expected, (_, locale) => found.map((one) => say(one, locale)).join(", ")), expected]]
      : [];
  const unitName = (id: string, locale: Locale): string => edition.units[id]?.name[locale] ?? id;
  const names = rows.flatMap((row) => row.figures);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const kind = KIND[chart.form];
  const other = figures.filter(({ observation }) => kind && observation && observation.kind !== kind);
  const units = values(all, ({ unit }) => unit);
  const counted = chart.counted !== undefined && units.every((unit) => edition.units[unit]?.counted);
  return [
    ...several(counted ? [] : units, unitName, {
      vi: "một đơn vị cho mọi số trong khung",
      en: "one unit for all figures of a panel",
    }),
    ...several(values(figures, timeOf), formatPeriod, { vi: "một kỳ", en: "one period" }),
    ...several(
      values(figures, ({ basePeriod }) => basePeriod),
      (base, locale) => (base === "" ? NO_BASE[locale] : baseName(base, locale)) ?? "",
      { vi: "một kỳ gốc", en: "one base period" },
    ),
    ...twice.map((name): [string, Localized] => [name, { vi: "mỗi số một lần", en: "each figure once" }]),
    ...other.map(({ id }): [string, Localized] => [
      id,
      { vi: `số liệu loại ${kind}`, en: `a figure of kind ${kind}` },
    ]),
  ];
};
