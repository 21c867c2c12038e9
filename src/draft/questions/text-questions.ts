import type { ProgrammeFile } from "../../model/report.ts";
import type { Metric } from "../../model/schema.ts";
import type { Edition } from "../../report/edition.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import { indicatorNames } from "./indicator-names.ts";
import type { Asked } from "./question-list.ts";
import { runningTextQuestions } from "./running-text-questions.ts";
import { lostRows, tableQuestions } from "./table-questions.ts";

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
        reason:
          listed.kind === "date"
            ? { vi: "đọc là một ngày, không phải số liệu", en: "read as a day, not as a figure" }
            : {
                vi: "ô này không đọc được thành một số: để nguyên như chữ; nếu là số liệu, sửa trong tệp Word",
                en: "the cell is no number of this language: it stays as words; if it is a figure, correct the Word file",
              },
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
        reason: { vi: "kỳ trước có in, kỳ này không", en: "printed last time, not now" },
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
        reason: { vi: "mục mới, báo cáo trước không có", en: "a new section: the previous report has none" },
        at: { file: `${root}/sections/${slug}/${official}.mdx` },
      })),
    ...goneSections(previous, slugs).map((slug): Asked => ({
      kind: "section",
      subject: slug,
      sentence: previous?.sections.get(slug)?.texts.get(official)?.title ?? slug,
      reason: { vi: "mục của báo cáo trước không còn", en: "a section of the previous report is gone" },
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
              reason: {
                vi: `phụ lục: ${fresh.length} dòng mới, ${gone.length} dòng không còn`,
                en: `annex: ${fresh.length} new rows, ${gone.length} rows gone`,
              },
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
  labels: {
    vi: "đề mục trong tệp Word không in đậm và không dùng kiểu Heading; bố cục được đọc theo nhãn “I.”, “1.”, “a)” và đề mục của báo cáo kỳ trước: hãy xem lại từng mục, hoặc in đậm các đề mục trong tệp Word rồi nhập lại",
    en: "the headings of the Word file are neither bold nor in a heading style; they were read by their labels “I.”, “1.”, “a)” and by the titles of the previous report: look through the sections, or set the headings in bold in the Word file and import it again",
  },
  lines: {
    vi: "đề mục trong tệp Word không có nhãn; bố cục được đọc theo dòng in đậm hoặc in hoa và theo đề mục của báo cáo kỳ trước: hãy xem lại từng mục, hoặc đặt nhãn “I.”, “1.”, “a)” trước các đề mục trong tệp Word rồi nhập lại",
    en: "the headings of the Word file have no labels; they were read by lines in bold or capitals and by the titles of the previous report: look through the sections, or put labels “I.”, “1.”, “a)” before the headings in the Word file and import it again",
  },
  none: {
    vi: "không thấy đề mục nào trong tệp Word: hãy đặt nhãn “I.”, “1.”, “a)” trước mỗi đề mục và in đậm cả dòng trong tệp Word, rồi nhập lại",
    en: "no heading was found in the Word file: put a label “I.”, “1.”, “a)” before each heading and set the line in bold in the Word file, then import it again",
  },
} as const;

/** Sentences of the previous report with indicators that the new one does not print. */
const lostSentences = (
  { memory }: DraftReport,
  printed: ReadonlySet<string>,
  known: ReadonlySet<string>,
): { section: string; text: string; ids: string[] }[] =>
  memory.sentences.flatMap(({ section, text, figures }) => {
    const ids = figures.map(({ metric }) => metric.id).filter((id) => known.has(id) && !printed.has(id));
    return ids.length ? [{ section, text, ids }] : [];
  });

const goneSections = (previous: Edition | undefined, slugs: ReadonlySet<string>): string[] =>
  [...(previous?.sections.values() ?? [])]
    .filter(({ annex, slug }) => annex === undefined && !slugs.has(slug))
    .map(({ slug }) => slug);
