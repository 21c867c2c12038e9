import { z } from "astro/zod";
import { expecting, fileNameForm, formed } from "./expectation.ts";
import { isReportId } from "./report-id.ts";
import { id, localizedText, period, units } from "./schema.ts";

/** A part of an address, which unlike an id may begin with a digit. */
const slug = formed(fileNameForm("[a-z0-9]", 180), "fields.slug");

/**
 * What readers call an indicator besides its official name, by language: short names, colloquial ones, abbreviations. Each
 * means this indicator and no other; it is for the search and is shown nowhere.
 */
const everydayNames = z.record(z.string(), z.array(z.string().min(1)).min(1)).optional();

/** The whole that an indicator is a part of, or a list where the report counts it in several. */
const wholes = z.union([id, z.array(id).min(1)]).optional();

/**
 * Where the values of an indicator are not comparable with those before: the first period of the new series, why, and the
 * report that says so, where it is one.
 */
const breaks = z.array(
  z.strictObject({
    at: period,
    reason: localizedText,
    report: z.string().refine(isReportId, expecting("fields.report-id")).optional(),
  }),
);

/** The indicators of a topic: a file of `content/indicators`. */
export const indicatorFile = z.strictObject({
  topic: localizedText,
  indicators: z.record(
    id,
    z.strictObject({
      name: localizedText,
      /** The end of its page's address in each language: it stays when the name is corrected. Worked out from the name until it is stored. */
      slug: z.record(z.string(), slug).optional(),
      /** Ends of addresses that its page had before, by language: they lead to the present one. */
      formerSlugs: z.record(z.string(), z.array(slug).min(1)).optional(),
      everydayNames,
      unit: id,
      partOf: wholes,
      description: localizedText.optional(),
      breaks: breaks.optional(),
      /** Key of the glossary entry that explains the indicator's main word. */
      term: z.string().min(1).optional(),
    }),
  ),
});

/**
 * Indicators, units and breaks of series that a draft proposes: `catalogue.yaml` of the report. They join the shared
 * catalogues when the report is published; until then no other report sees them.
 */
export const proposedCatalogue = z.strictObject({
  units: units.optional(),
  indicators: z
    .record(
      id,
      z.strictObject({
        name: localizedText,
        everydayNames,
        unit: id,
        /** The shared catalogue that it will join. */
        topic: id.optional(),
        partOf: wholes,
        description: localizedText.optional(),
        term: z.string().min(1).optional(),
      }),
    )
    .optional(),
  /** By the indicator, which may be a shared one. */
  breaks: z.record(id, breaks.min(1)).optional(),
});
