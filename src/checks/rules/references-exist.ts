import type { Issue } from "../../model/issue.ts";
import { PLANS } from "../../model/plans.ts";
import { foundExpected, phrase, type Phrase } from "../../model/phrase.ts";
import { chartsIn } from "../../prose/document.ts";
import type { Rule } from "../rule.ts";

const INDICATOR = phrase("references-exist.indicator-id");
const UNIT = phrase("references-exist.unit-id");
const TERM = phrase("references-exist.glossary-key");
const CHART = phrase("references-exist.chart-id");
const METRIC = phrase("references-exist.metric-id");

/**
 * Units, indicators and metrics that are named exist. What stands in the content but could not be read counts as existing.
 * Passes: `unit: hectare`. Fails: `unit: hectares`, `of: no-such-indicator`, `sameAs: no-such-metric`, `<Chart id="no-such-chart"/>`.
 */
export const referencesExist: Rule = (edition) => {
  const issues: Issue[] = [];
  const need = (known: boolean, place: Issue["place"], found: string, expected: Phrase): void => {
    if (!known) issues.push({ rule: "references-exist", place, ...foundExpected(found, expected) });
  };
  const { files, ids } = edition.unread;
  const unreadBelow = (folder: string): boolean => [...files].some((file) => file.includes(folder));
  const unsure = {
    unit: unreadBelow("/units."),
    indicator: unreadBelow("/indicators/"),
    metric: unreadBelow("/sections/") || unreadBelow("/annexes/"),
  };
  const isUnit = (id: string): boolean => unsure.unit || id in edition.units || ids.has(id);
  const isIndicator = (id: string): boolean => unsure.indicator || edition.indicators.has(id) || ids.has(id);
  const isMetric = (id: string): boolean => unsure.metric || edition.observations.has(id) || ids.has(id);
  for (const one of edition.observations.values()) {
    need(isUnit(one.unit), one.place, `unit: ${one.unit}`, UNIT);
    if (one.sameAs) need(isMetric(one.sameAs), one.place, `sameAs: ${one.sameAs}`, METRIC);
    const plan = one.plan && !PLANS.some((known) => known === one.plan) ? one.plan : undefined;
    const named = {
      of: one.indicator,
      total: one.whole,
      part: one.part,
      numerator: one.numerator,
      denominator: one.denominator,
      plan,
    };
    for (const [field, id] of Object.entries(named))
      if (id !== undefined) need(isIndicator(id), one.place, `${field}: ${id}`, INDICATOR);
  }
  for (const { id, unit, partOf, term, source } of edition.indicators.values()) {
    need(isUnit(unit), source.placeOf(["indicators", id, "unit"]), `unit: ${unit}`, UNIT);
    for (const whole of partOf)
      need(isIndicator(whole), source.placeOf(["indicators", id, "partOf"]), `partOf: ${whole}`, INDICATOR);
    if (term !== undefined)
      need(
        edition.glossary[term] !== undefined,
        source.placeOf(["indicators", id, "term"]),
        `term: ${term}`,
        TERM,
      );
  }
  const { proposed } = edition.files;
  for (const id of Object.keys((proposed?.data as { breaks?: object | null } | undefined)?.breaks ?? {}))
    if (proposed) need(isIndicator(id), proposed.placeOf(["breaks", id]), `breaks: ${id}`, INDICATOR);
  for (const [index, { figures }] of (edition.report.questions ?? []).entries())
    for (const [position, figure] of figures.entries())
      need(
        isMetric(figure),
        edition.files.report.placeOf(["questions", index, "figures", position]),
        `figures: ${figure}`,
        METRIC,
      );
  for (const { slug, texts } of edition.sections.values())
    for (const { prose, source } of texts.values())
      for (const [index, { id, at }] of chartsIn(prose.blocks).entries()) {
        const isOwn = edition.charts.some(({ chart }) => chart.id === id && chart.section === slug);
        const isFirst = chartsIn(prose.blocks).findIndex((one) => one.id === id) === index;
        need(
          (isOwn || unreadBelow("/charts.")) && isFirst,
          { file: source.file, ...at },
          `<Chart id="${id}"/>`,
          CHART,
        );
      }
  return issues;
};
