import type { z } from "astro/zod";
import { acceptanceFile } from "../model/acceptance.ts";
import { derivationFile } from "../model/derivation.ts";
import { foundExpected, type Issue } from "../model/issue.ts";
import { relationFile } from "../model/relation.ts";
import { entriesFile, programmeFile, reportFile, siteFile } from "../model/report.ts";
import { correctionFile, glossary, indicatorFile, metric, sectionFrontmatter, units, type Metric } from "../model/schema.ts";
import type { Observation } from "../model/observation.ts";
import { parseProse } from "../prose/parse.ts";
import type { Edition, Indicator, Section, SectionText, Topic } from "./edition.ts";
import { schemaIssues } from "./schema-issues.ts";
import type { ProseSource, Sourced, Sources } from "./sources.ts";

/**
 * Puts a report together from its sources. What the schemas refuse is an issue and left out, so that the
 * rest is still read and all problems of a run are known together; the edition is undefined only when
 * the report, the publisher or a catalogue cannot be read at all.
 */
export const assemble = (sources: Sources): { edition: Edition | undefined; issues: Issue[] } => {
  const issues: Issue[] = [];
  const read = <S extends z.ZodType>(schema: S, source: Sourced): z.infer<S> | undefined => {
    if (source.data === undefined) return undefined;
    const result = schema.safeParse(source.data);
    if (!result.success) issues.push(...schemaIssues(result.error, source));
    return result.data;
  };

  const report = read(reportFile, sources.report);
  const site = read(siteFile, sources.site);
  const unitCatalogue = read(units, sources.units);
  const words = read(glossary, sources.glossary) ?? {};
  const corrections = read(correctionFile, sources.corrections) ?? { corrections: [], queries: [] };
  const optional = <S extends z.ZodType>(schema: S, source: Sourced | undefined): z.infer<S> | undefined => source && read(schema, source);
  const { relations, derivations, acceptances } = sources;
  const { indicators, topics } = readIndicators(sources.indicators, read, issues);
  const sections = new Map<string, Section>();
  const observations = new Map<string, Observation>();
  const addText = (source: ProseSource, annex?: string): void => {
    const text = readText(source, read, issues, (one, place) => {
      const earlier = observations.get(one.id);
      if (earlier) {
        const message = foundExpected(`“${one.id}”`, { vi: "mã số liệu chưa dùng", en: "a metric id not used before" });
        issues.push({ rule: "ids-are-unique", place, message, other: earlier.place });
      } else if (report) {
        observations.set(one.id, observationOf(one, source.slug, report.referencePeriod, place));
      }
    });
    if (!text) return;
    const section = sections.get(source.slug) ?? { slug: source.slug, ...(annex ? { annex } : {}), texts: new Map() };
    sections.set(source.slug, { ...section, texts: new Map([...section.texts, [source.locale, text]]) });
  };
  for (const source of sources.sections) addText(source);
  for (const source of sources.annexEntries) addText(source, source.annex);

  const heads = <S extends z.ZodType>(schema: S, form: string): Map<string, Map<string, z.infer<S>>> => {
    const found = new Map<string, Map<string, z.infer<S>>>();
    for (const head of sources.annexHeads) {
      if (report?.annexes.find((annex) => annex.id === head.annex)?.form !== form) continue;
      const data = read(schema, head);
      if (data) found.set(head.annex, (found.get(head.annex) ?? new Map<string, z.infer<S>>()).set(head.locale, data));
    }
    return found;
  };
  const programmes = heads(programmeFile, "table");
  const entries = heads(entriesFile, "entries");
  if (!report || !site || !unitCatalogue) return { edition: undefined, issues };
  const edition: Edition = {
    site,
    report,
    official: report.languages[0] ?? "",
    units: unitCatalogue,
    glossary: words,
    topics,
    indicators,
    sections,
    observations,
    programmes,
    entries,
    corrections,
    received: sources.received,
    relations: optional(relationFile, relations)?.relations ?? [],
    derivations: optional(derivationFile, derivations)?.derived ?? [],
    auditAcceptances: optional(acceptanceFile, acceptances)?.findings ?? [],
    files: { report: sources.report, corrections: sources.corrections, relations, derivations, acceptances, annexHeads: sources.annexHeads },
  };
  return { edition, issues };
};

type Read = <S extends z.ZodType>(schema: S, source: Sourced) => z.infer<S> | undefined;

const readIndicators = (
  files: readonly Sourced[],
  read: Read,
  issues: Issue[],
): { indicators: Map<string, Indicator>; topics: Map<string, Topic> } => {
  const indicators = new Map<string, Indicator>();
  const topics = new Map<string, Topic>();
  for (const source of files) {
    const data = read(indicatorFile, source);
    const topic = source.file.replace(/^.*\/|\.yaml$/g, "");
    if (data) topics.set(topic, { id: topic, name: data.topic });
    for (const [id, one] of Object.entries(data?.indicators ?? {})) {
      const earlier = indicators.get(id);
      if (earlier) {
        const message = foundExpected(`“${id}”`, { vi: "mã chỉ tiêu chưa dùng", en: "an indicator id not used before" });
        const other = earlier.source.placeOf(["indicators", id]);
        issues.push({ rule: "ids-are-unique", place: source.placeOf(["indicators", id]), message, other });
        continue;
      }
      const { partOf, description, ...rest } = one;
      indicators.set(id, {
        id,
        ...rest,
        topic,
        source,
        ...(partOf ? { partOf } : {}),
        ...(description ? { description } : {}),
      });
    }
  }
  return { indicators, topics };
};

/** Metrics are read one by one, so that one bad metric does not hide the others or the prose. */
const readText = (
  source: ProseSource,
  read: Read,
  issues: Issue[],
  add: (one: Metric, place: ReturnType<Sourced["placeOf"]>) => void,
): SectionText | undefined => {
  if (source.data === undefined) return undefined;
  const { metrics, ...rest } = (source.data ?? {}) as Record<string, unknown>;
  const frontmatter = read(sectionFrontmatter, { ...source, data: rest });
  for (const [index, data] of (Array.isArray(metrics) ? metrics : []).entries()) {
    const path = ["metrics", index];
    const one = read(metric, { ...source, data, placeOf: (inner) => source.placeOf([...path, ...inner]) });
    if (one) add(one, source.placeOf(path));
  }
  const { prose, issues: more } = parseProse(source.body, source.file);
  issues.push(...more);
  if (!frontmatter) return undefined;
  return { ...frontmatter, slug: source.slug, locale: source.locale, prose, source };
};

const observationOf = (one: Metric, section: string, period: string, place: Observation["place"]): Observation => ({
  id: one.id,
  kind: one.kind,
  indicator: one.of ?? one.id,
  section,
  value: one.value,
  unit: one.unit,
  referencePeriod: one.period ?? period,
  cumulative: one.cumulative ?? false,
  obsStatus: one.status ?? "A",
  bare: one.bare ?? false,
  place,
  ...(one.asOf ? { asOf: one.asOf } : {}),
  ...(one.bound ? { bound: one.bound } : {}),
  ...(one.priceBasis ? { priceBasis: one.priceBasis } : {}),
  ...(one.sameAs ? { sameAs: one.sameAs } : {}),
  ...(one.kind === "change" ? { basePeriod: one.base, direction: one.direction } : {}),
  ...(one.kind === "plan-completion" ? { plan: one.plan } : {}),
  ...(one.kind === "share-of-total" ? { whole: one.total, part: one.part ?? one.of ?? one.id } : {}),
  ...(one.kind === "count-of-total" ? { total: one.total } : {}),
  ...(one.kind === "ratio" && one.numerator ? { numerator: one.numerator } : {}),
  ...(one.kind === "ratio" && one.denominator ? { denominator: one.denominator } : {}),
  ...(one.kind === "ratio" && one.base ? { basePeriod: one.base } : {}),
});
