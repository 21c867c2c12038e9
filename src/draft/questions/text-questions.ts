import type { ProgrammeFile } from "../../model/report.ts";
import type { Metric } from "../../model/schema.ts";
import type { Edition } from "../../report/edition.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import { indicatorNames } from "./indicator-names.ts";
import type { Asked } from "./question-list.ts";
import { runningTextQuestions } from "./running-text-questions.ts";
import { lostRows, tableQuestions } from "./table-questions.ts";
import { phrase } from "../../model/phrase.ts";

/** Questions about sections, annexes, indicators that are gone and numbers that are no figures. */
export const textQuestions = (
  draft: DraftReport,
  previous: Edition | undefined,
  official: string,
  known: readonly Metric[],
): Asked[] => {
  const root = `content/reports/${draft.id}`;
  const report = { file: `${root}/report.yaml` };
  const slugs = new Set(draft.sections.map(({ slug }) => slug));
  const printed = new Set(draft.bound.figures.map(({ metric }) => metric.id));
  const knownIds = new Set(known.map(({ id }) => id));
  return [
    ...draft.bound.doubtful.map(({ passage, listed, sentence }): Asked => {
      const place = draft.passages[passage] ?? { slug: "" };
      return {
        kind: "not-a-figure",
        printed: listed.text,
        sentence,
        ...(listed.kind === "date" ? {} : { group: "table-rows" as const }),
        reason: listed.kind === "date" ? phrase("draft:text.day") : phrase("draft:text.cell"),
        at: { file: fileOfPassage(draft.id, place, official), words: listed.text },
      };
    }),
    ...tableQuestions(draft, previous, official),
    ...runningTextQuestions(draft, previous, official),
    ...[...lostSentences(draft, printed, knownIds), ...lostRows(draft, printed)].map(
      ({ section, text, ids }): Asked => ({
        kind: "lost",
        subject: ids.join(" "),
        sentence: text,
        group: "figures",
        name: indicatorNames(ids, previous),
        reason: phrase("draft:text.lost"),
        at: slugs.has(section) ? { file: `${root}/sections/${section}/${official}.mdx` } : report,
      }),
    ),
    ...outlineQuestion(draft, report.file),
    ...(previous ? draft.sections : [])
      .filter((section) => !section.known)
      .map(({ slug, title }): Asked => ({
        kind: "section",
        subject: slug,
        sentence: title || slug,
        reason: phrase("draft:text.new-section"),
        at: { file: `${root}/sections/${slug}/${official}.mdx` },
      })),
    ...goneSections(previous, slugs).map((slug): Asked => ({
      kind: "section",
      subject: slug,
      sentence: previous?.sections.get(slug)?.texts.get(official)?.title ?? slug,
      reason: phrase("draft:text.gone-section"),
      at: report,
    })),
    ...(previous ? draft.annexes : []).flatMap(({ id, programme, entries }): Asked[] => {
      const fresh = programme
        ? rowTitles(programme.file, programme.newRows)
        : (entries?.entries.filter((one) => !one.known).map(({ title, slug }) => title || slug) ?? []);
      const gone = rowTitles(previous?.programmes.get(id)?.get(official), programme?.lostRows ?? []);
      return fresh.length + gone.length === 0
        ? []
        : [
            {
              kind: "section",
              subject: id,
              sentence: [...fresh, ...gone].join("; "),
              reason: phrase("draft:text.annex-rows", { fresh: fresh.length, gone: gone.length }),
              at: { file: `${root}/annexes/${id}/${official}.yaml` },
            },
          ];
    }),
  ];
};

/** What rows of a work programme are called, by their ids. */
const rowTitles = (file: Pick<ProgrammeFile, "parts"> | undefined, ids: readonly string[]): string[] => {
  const rows = (file?.parts ?? []).flatMap(({ groups }) => groups).flatMap((group) => group.rows);
  return ids.map((id) => rows.find((row) => row.id === id)?.title ?? id);
};

/** A text whose headings no format sets apart was parted by their labels, or not at all. */
const outlineQuestion = ({ outline, sections }: DraftReport, file: string): Asked[] => {
  if (outline.basis === "format") return [];
  return [
    {
      kind: "section",
      subject: "outline",
      sentence: sections.flatMap(({ title }) => (title ? [title] : [])).join("; ") || "?",
      reason: OUTLINES[outline.basis === "labels" ? "labels" : outline.nodes.length ? "lines" : "none"],
      at: { file },
    },
  ];
};

/** How the headings of a text were found that no format with labels sets apart. */
const OUTLINES = {
  labels: phrase("draft:text.outline.labels"),
  lines: phrase("draft:text.outline.lines"),
  none: phrase("draft:text.outline.none"),
} as const;

/** Sentences of the previous report with indicators that the new one does not print. */
const lostSentences = (
  { memory }: DraftReport,
  printed: ReadonlySet<string>,
  known: ReadonlySet<string>,
): { section: string; text: string; ids: string[] }[] =>
  (memory.reports[0] ?? []).flatMap(({ section, text, figures }) => {
    const ids = figures.map(({ metric }) => metric.id).filter((id) => known.has(id) && !printed.has(id));
    return ids.length ? [{ section, text, ids }] : [];
  });

const goneSections = (previous: Edition | undefined, slugs: ReadonlySet<string>): string[] =>
  [...(previous?.sections.values() ?? [])]
    .filter(({ annex, slug }) => annex === undefined && !slugs.has(slug))
    .map(({ slug }) => slug);
