import { z } from "astro/zod";
import { capitals } from "./capitals.ts";
import { expecting } from "./expectation.ts";
import { knownLanguages } from "./known-languages.ts";
import { isReportId } from "./report-id.ts";
import { day, id, localizedText, period } from "./schema.ts";
import { translationMark } from "./translation-mark.ts";

const sha256Digest = z.string().regex(/^[0-9a-f]{64}$/);

const sectionGroup = z.strictObject({
  group: z.strictObject({ number: z.string().optional(), title: localizedText, capitals }),
  sections: z.array(id).min(1),
});

const chapter = z.strictObject({
  id,
  part: z.string().optional(),
  number: z.string(),
  title: localizedText,
  capitals,
  /** The official text has no such heading: number and title were made up, and await one. */
  unprinted: z.literal(true).optional(),
  /** A short name for navigation and page titles, in plain words. */
  name: localizedText,
  slug: z.record(z.string(), id),
  sections: z.array(z.union([id, sectionGroup])).min(1),
});

/** Identity, order and status of one report: `report.yaml`. */
export const reportFile = z.strictObject({
  id: z.string().refine(isReportId, expecting("fields.reporting-period")),
  status: z.enum(["draft", "published"]),
  referencePeriod: period,
  /** The earliest and latest periods that the report speaks of; a metric outside them is an error. */
  coverage: period,
  number: z.string(),
  date: day,
  placeAndDate: localizedText,
  kind: localizedText,
  title: localizedText,
  issuer: localizedText,
  /** `authority`: in whose name it is signed; none where the office signs for itself. */
  signatory: z.strictObject({
    authority: localizedText.optional(),
    office: localizedText,
    name: localizedText,
  }),
  recipientsTitle: localizedText,
  recipients: z.array(localizedText).min(1),
  /** What citizens ask first, with the figures that answer; they open the home page. */
  questions: z.array(z.strictObject({ question: localizedText, figures: z.array(id).min(1) })).optional(),
  opening: z.array(id),
  parts: z.array(z.strictObject({ id: z.string(), title: localizedText, capitals })),
  chapters: z.array(chapter).min(1),
  closing: z.array(id),
  annexes: z.array(
    z.strictObject({
      id,
      /** A work programme; entries of text; tables of indicators, each an entry with a `table`. */
      form: z.enum(["table", "entries", "indicators"]),
      slug: z.record(z.string(), id),
      name: localizedText,
    }),
  ),
  /** Languages in which the report is published; the first is the official one. */
  languages: knownLanguages,
  /**
   * How far each translation goes, `complete` unless said: a `partial` one may lack sections or render an
   * older official text, and its reader is told so.
   */
  translation: z.record(z.string(), z.enum(["complete", "partial"])).optional(),
  /** The Word file that the report was imported from, and its SHA-256. */
  source: z.strictObject({ file: z.string(), sha256: sha256Digest }).optional(),
  /** SHA-256 of `source.txt` as it was taken from the official file; the import writes it. */
  receivedSha256: sha256Digest.optional(),
});
export type ReportFile = z.infer<typeof reportFile>;
export type Chapter = ReportFile["chapters"][number];

/** Section slugs of a chapter in order, with the group each stands in. */
export const sectionsOf = (one: Chapter): { slug: string; group?: z.infer<typeof sectionGroup>["group"] }[] =>
  one.sections.flatMap((entry) =>
    typeof entry === "string"
      ? [{ slug: entry }]
      : entry.sections.map((slug) => ({ slug, group: entry.group })),
  );

/** Every section slug of the report in the order of print. */
export const allSections = (report: ReportFile): string[] => [
  ...report.opening,
  ...report.chapters.flatMap((one) => sectionsOf(one).map((entry) => entry.slug)),
  ...report.closing,
];

export const PROGRAMME_COLUMNS = [
  "number",
  "title",
  "agency",
  "deadline",
  "completed",
  "progress",
  "difficulties",
  "expected",
  "note",
] as const;

const cell = z.string().min(1).optional();
const programmeRow = z.strictObject({
  id,
  number: z.string(),
  title: z.string().min(1),
  agency: cell,
  merged: z.array(z.literal("agency")).optional(),
  /** Cells that the text as received has in another column, by the column in which they are published. */
  receivedIn: z.partialRecord(z.enum(PROGRAMME_COLUMNS), z.enum(PROGRAMME_COLUMNS)).optional(),
  /** Translations only: cells whose numbers stand in another order than in the official text. */
  reordered: z.array(z.enum(PROGRAMME_COLUMNS)).optional(),
  deadline: cell,
  completed: cell,
  progress: cell,
  difficulties: cell,
  expected: cell,
  note: cell,
  translationOf: translationMark.optional(),
});
export type ProgrammeRow = z.infer<typeof programmeRow>;

/** An annex that is a table of a work programme, in one language; `capitals` stands in the official one. */
export const programmeFile = z.strictObject({
  translationOf: translationMark.optional(),
  title: z.string(),
  capitals,
  attached: z.string(),
  columns: z.record(z.enum(PROGRAMME_COLUMNS), z.string()),
  columnGroups: z.record(z.string(), z.string()),
  parts: z.array(
    z.strictObject({
      id,
      number: z.string().optional(),
      title: z.string(),
      capitals,
      groups: z.array(
        z.strictObject({
          id,
          number: z.string().optional(),
          title: z.string().optional(),
          capitals,
          rows: z.array(programmeRow).min(1),
        }),
      ),
    }),
  ),
});
export type ProgrammeFile = z.infer<typeof programmeFile>;

/** Heads of an annex whose entries are MDX files, in one language; `order` and `capitals` stand in the official one. */
export const entriesFile = z.strictObject({
  translationOf: translationMark.optional(),
  title: z.string(),
  capitals,
  attached: z.string(),
  columns: z.record(z.string(), z.string()),
  order: z.array(id).optional(),
});
export type EntriesFile = z.infer<typeof entriesFile>;
