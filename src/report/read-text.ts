import type { Issue } from "../model/issue.ts";
import type { Observation } from "../model/observation.ts";
import { canonicalPeriod } from "../model/period.ts";
import { metric, sectionFrontmatter, type Metric } from "../model/schema.ts";
import { acceptedFields } from "./accepted.ts";
import type { SectionText, Unread } from "./edition.ts";
import type { ReadSource } from "./read.ts";
import type { ProseSource, Sourced } from "./sources.ts";

/**
 * Metrics are read one by one, so that one bad metric does not hide the others or the prose; what cannot be
 * read of a frontmatter is left out and its file noted as unread.
 */
export const readText = (
  source: ProseSource,
  official: boolean,
  read: ReadSource,
  issues: Issue[],
  unread: Unread,
  add: (one: Metric, place: ReturnType<Sourced["placeOf"]>) => void,
): SectionText => {
  const { metrics, ...rest } = isMapping(source.data) ? source.data : {};
  const data = isMapping(source.data) ? rest : source.data;
  const frontmatter = source.data === undefined ? undefined : read(sectionFrontmatter, { ...source, data });
  if (metrics !== undefined && !official) {
    issues.push({
      rule: "metrics-are-official",
      place: source.placeOf(["metrics"]),
      code: "metrics-are-official",
      values: { locale: source.locale },
    });
  }
  for (const [index, data] of (Array.isArray(metrics) && official ? metrics : []).entries()) {
    const path = ["metrics", index];
    const one = read(metric, { ...source, data, placeOf: (inner) => source.placeOf([...path, ...inner]) });
    // In a table the unit stands in a column of its own.
    if (one) add(rest["table"] === undefined ? one : { ...one, bare: true }, source.placeOf(path));
    else unread.ids.add(String((data as { id?: unknown } | null)?.id));
  }
  const { prose, issues: more, whole } = source.prose();
  issues.push(...more);
  const { fields, all } = acceptedFields(sectionFrontmatter, rest);
  if (!whole || !all || source.data === undefined) unread.files.add(source.file);
  return { title: "", ...(frontmatter ?? fields), slug: source.slug, locale: source.locale, prose, source };
};

/** A frontmatter that is a text or a list has no fields. */
const isMapping = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/** A metric as the observation that it states, in a report of `period`. */
export const observationOf = (
  one: Metric,
  section: string,
  period: string,
  place: Observation["place"],
): Observation => ({
  id: one.id,
  kind: one.kind,
  indicator: one.of ?? one.id,
  section,
  value: one.value,
  unit: one.unit,
  referencePeriod: canonicalPeriod(one.period ?? period),
  cumulative: one.cumulative ?? false,
  obsStatus: one.status ?? "A",
  bare: one.bare ?? false,
  place,
  ...(one.asOf ? { asOf: one.asOf } : {}),
  ...(one.bound ? { bound: one.bound } : {}),
  ...(one.priceBasis ? { priceBasis: one.priceBasis } : {}),
  ...(one.sameAs ? { sameAs: one.sameAs } : {}),
  ...(one.revises ? { revises: one.revises } : {}),
  ...(one.quotes ? { quotes: one.quotes } : {}),
  ...(one.kind === "change" ? { basePeriod: one.base, direction: one.direction } : {}),
  ...(one.kind === "plan-completion" ? { plan: one.plan } : {}),
  ...(one.kind === "share-of-total" ? { whole: one.total, part: one.part ?? one.of ?? one.id } : {}),
  ...(one.upper === undefined ? {} : { upper: one.upper }),
  ...("total" in one && one.kind !== "share-of-total" && one.total !== undefined ? { total: one.total } : {}),
  ...(one.kind === "ratio" && one.numerator ? { numerator: one.numerator } : {}),
  ...(one.kind === "ratio" && one.denominator ? { denominator: one.denominator } : {}),
  ...(one.kind === "ratio" && one.base ? { basePeriod: one.base } : {}),
});
