import { z } from "astro/zod";
import { acceptanceFile } from "./acceptance.ts";
import { calendarFile, releasedFile } from "./calendar.ts";
import { chart } from "./chart.ts";
import { derivationFile } from "./derivation.ts";
import { expectationsFile } from "./expectations.ts";
import { indicatorFile, proposedCatalogue } from "./indicators.ts";
import { questionFile } from "./question.ts";
import { readingsFile } from "./readings.ts";
import { releaseFile } from "./release.ts";
import { relationFile } from "./relation.ts";
import { entriesFile, programmeFile, reportFile } from "./report.ts";
import { siteFile } from "./site-file.ts";
import { correctionFile, glossary, sectionFrontmatter, units } from "./schema.ts";
import { synonymFile } from "./synonyms.ts";
import { termFile } from "./terms.ts";
import { translationsFile } from "./translations.ts";

/** The reader checks each chart by itself, so that one bad chart hides no other; an editor sees one schema. */
const chartList = z.strictObject({ charts: z.array(chart) });
const annexFile = z.union([programmeFile, entriesFile]);

/** One kind of content file: its schema, and which files below the project follow it. */
export interface ContentFileKind {
  readonly name: string;
  /** Glob patterns relative to the project. */
  readonly files: readonly string[];
  readonly schema: z.ZodType;
}

/** Every kind of content file. The JSON Schemas that editors load are written from this list: `npm run schemas`. */
export const CONTENT_FILES: readonly ContentFileKind[] = [
  { name: "site", files: ["content/site.yaml"], schema: siteFile },
  { name: "units", files: ["content/units.yaml"], schema: units },
  { name: "glossary", files: ["content/glossary.yaml"], schema: glossary },
  { name: "synonyms", files: ["content/synonyms.yaml"], schema: synonymFile },
  { name: "terms", files: ["content/terms.yaml"], schema: termFile },
  { name: "calendar", files: ["content/calendar.yaml"], schema: calendarFile },
  { name: "released", files: ["content/released.yaml"], schema: releasedFile },
  { name: "indicators", files: ["content/indicators/*.yaml"], schema: indicatorFile },
  { name: "report", files: ["content/reports/*/report.yaml"], schema: reportFile },
  { name: "corrections", files: ["content/reports/*/corrections.yaml"], schema: correctionFile },
  { name: "relations", files: ["content/reports/*/relations.yaml"], schema: relationFile },
  { name: "derived", files: ["content/reports/*/derived.yaml"], schema: derivationFile },
  { name: "audit", files: ["content/reports/*/audit.yaml"], schema: acceptanceFile },
  { name: "questions", files: ["content/reports/*/questions.yaml"], schema: questionFile },
  { name: "catalogue", files: ["content/reports/*/catalogue.yaml"], schema: proposedCatalogue },
  { name: "release", files: ["content/reports/*/release.yaml"], schema: releaseFile },
  {
    name: "translations",
    files: ["content/translations.yaml", "content/reports/*/translations.yaml"],
    schema: translationsFile,
  },
  { name: "expectations", files: ["content/reports/*/expectations.yaml"], schema: expectationsFile },
  { name: "readings", files: ["content/reports/*/readings.yaml"], schema: readingsFile },
  { name: "charts", files: ["content/reports/*/charts.yaml"], schema: chartList },
  {
    name: "annex",
    files: ["content/reports/*/annexes/*/*.yaml"],
    schema: annexFile,
  },
  {
    name: "section",
    files: ["content/reports/*/{sections,summaries}/*/*.mdx", "content/reports/*/annexes/*/*/*.mdx"],
    schema: sectionFrontmatter,
  },
];
