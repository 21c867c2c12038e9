import type { z } from "astro/zod";
import { acceptanceFile } from "../model/acceptance.ts";
import { derivationFile } from "../model/derivation.ts";
import type { Issue } from "../model/issue.ts";
import { questionFile } from "../model/question.ts";
import { releaseFile } from "../model/release.ts";
import { relationFile } from "../model/relation.ts";
import { entriesFile, programmeFile, reportFile } from "../model/report.ts";
import { siteFile } from "../model/site-file.ts";
import { proposedCatalogue } from "../model/indicators.ts";
import { correctionFile, glossary, units } from "../model/schema.ts";
import type { Observation } from "../model/observation.ts";
import { phrase } from "../model/phrase.ts";
import { acceptedEntries } from "./accepted.ts";
import type { Edition, Section, Unread } from "./edition.ts";
import type { ReadSource } from "./read.ts";
import { readCharts } from "./read-charts.ts";
import { addBreaks, addProposed, readIndicators } from "./read-indicators.ts";
import { observationOf, readText } from "./read-text.ts";
import { schemaIssues } from "./schema-issues.ts";
import { receivedFileOf, type ProseSource, type Sourced, type Sources } from "./sources.ts";

/** The same entries where no key such as "constructor" names what every object has. */
const withoutPrototype = <T extends object>(entries: T): T =>
  Object.assign(Object.create(null) as T, entries);

/**
 * Puts a report together from its sources. What the schemas refuse is an issue and left out, so that the
 * rest is still read and all problems of a run are known together; the edition is undefined only when
 * the report or the publisher cannot be read.
 */
export const assemble = (sources: Sources): { edition: Edition | undefined; issues: Issue[] } => {
  const issues: Issue[] = [];
  const unread: Unread = { files: new Set(), ids: new Set() };
  const read: ReadSource = (schema, source) => {
    if (source.data === undefined) return undefined;
    const result = schema.safeParse(source.data);
    if (!result.success) issues.push(...schemaIssues(result.error, source));
    return result.data;
  };
  const readFile: ReadSource = (schema, source) => {
    const data = read(schema, source);
    if (data === undefined) unread.files.add(source.file);
    return data;
  };

  if (sources.received === undefined) unread.files.add(receivedFileOf(sources.report));
  const report = readFile(reportFile, sources.report);
  const site = readFile(siteFile, sources.site);
  const official = report?.languages[0] ?? "";
  const proposed = sources.proposed && read(proposedCatalogue, sources.proposed);
  const unitCatalogue = withoutPrototype({
    ...(read(units, sources.units) ?? acceptedEntries(units, sources.units, unread)),
    ...proposed?.units,
  });
  const words = withoutPrototype(readFile(glossary, sources.glossary) ?? {});
  const corrections = readFile(correctionFile, sources.corrections) ?? { corrections: [], queries: [] };
  const optional = <S extends z.ZodType>(schema: S, source: Sourced | undefined): z.infer<S> | undefined =>
    source && read(schema, source);
  const { relations, derivations, acceptances } = sources;
  const { indicators, topics } = readIndicators(sources.indicators, read, issues, unread);
  if (sources.proposed) addProposed(proposed?.indicators ?? {}, sources.proposed, indicators, topics);
  addBreaks(proposed?.breaks ?? {}, indicators);
  const sections = new Map<string, Section>();
  const observations = new Map<string, Observation>();
  const twice = new Set<string>();
  const addText = (source: ProseSource, annex?: string): void => {
    const text = readText(
      source,
      !report || source.locale === official,
      read,
      issues,
      unread,
      (one, place) => {
        const earlier = observations.get(one.id);
        if (earlier) {
          const message = phrase("ids-are-unique.metric", { id: one.id });
          issues.push({ rule: "ids-are-unique", place, ...message, other: earlier.place });
          twice.add(one.id);
        } else if (report) {
          observations.set(one.id, observationOf(one, source.slug, report.referencePeriod, place));
        }
      },
    );
    const section = sections.get(source.slug) ?? {
      slug: source.slug,
      ...(annex ? { annex } : {}),
      texts: new Map(),
    };
    sections.set(source.slug, { ...section, texts: new Map([...section.texts, [source.locale, text]]) });
  };
  for (const source of sources.sections) addText(source);
  for (const source of sources.annexEntries) addText(source, source.annex);
  const summaries = new Map<string, Section>();
  for (const source of sources.summaries) {
    const text = readText(source, false, read, issues, unread, () => undefined);
    const texts = new Map([...(summaries.get(source.slug)?.texts ?? []), [source.locale, text] as const]);
    summaries.set(source.slug, { slug: source.slug, texts });
  }
  for (const id of twice) {
    observations.delete(id);
    unread.ids.add(id);
  }

  const heads = <S extends z.ZodType>(
    schema: S,
    ...forms: readonly string[]
  ): Map<string, Map<string, z.infer<S>>> => {
    const found = new Map<string, Map<string, z.infer<S>>>();
    for (const head of sources.annexHeads) {
      const form = report?.annexes.find((annex) => annex.id === head.annex)?.form;
      if (form === undefined || !forms.includes(form)) continue;
      const data = readFile(schema, head);
      if (data)
        found.set(
          head.annex,
          (found.get(head.annex) ?? new Map<string, z.infer<S>>()).set(head.locale, data),
        );
    }
    return found;
  };
  const programmes = heads(programmeFile, "table");
  const entries = heads(entriesFile, "entries", "indicators");
  if (!report || !site) return { edition: undefined, issues };
  const stated = optional(relationFile, relations);
  const edition: Edition = {
    site,
    report,
    official,
    units: unitCatalogue,
    glossary: words,
    topics,
    indicators,
    sections,
    summaries,
    observations,
    programmes,
    entries,
    corrections,
    received: sources.received ?? "",
    release: optional(releaseFile, sources.release),
    relations: stated?.relations ?? [],
    publications: stated?.publications ?? [],
    derivations: optional(derivationFile, derivations)?.derived ?? [],
    questions: optional(questionFile, sources.questions)?.questions ?? [],
    auditAcceptances: optional(acceptanceFile, acceptances)?.findings ?? [],
    charts: sources.charts ? readCharts(sources.charts, read) : [],
    files: {
      report: sources.report,
      corrections: sources.corrections,
      release: sources.release,
      relations,
      derivations,
      acceptances,
      charts: sources.charts,
      questions: sources.questions,
      proposed: sources.proposed,
      annexHeads: sources.annexHeads,
      catalogues: [sources.site, sources.units, sources.glossary, ...sources.indicators],
    },
    unread,
  };
  return { edition, issues };
};
