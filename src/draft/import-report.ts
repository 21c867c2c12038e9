import type { Localized } from "../model/locale.ts";
import type { Question } from "../model/question.ts";
import { compareReportIds, isReportId } from "../model/report-id.ts";
import { reportFile } from "../model/report.ts";
import { units as unitsSchema } from "../model/schema.ts";
import { assemble } from "../report/assemble.ts";
import type { Edition } from "../report/edition.ts";
import { reportIds, sourcesFromFiles, type Files } from "../report/from-files.ts";
import { readYaml } from "../report/sources.ts";
import type { WordDocument } from "../word/document.ts";
import { applyAnswer, questionsOf } from "./answers/apply-answer.ts";
import { askDepartment } from "./answers/ask-department.ts";
import { carryFiles } from "./carry-files.ts";
import { catalogueText } from "./catalogue-file.ts";
import { draftReport, idOfDocument, type DraftReport } from "./draft-report.ts";
import { keepUnchanged } from "./keep-unchanged.ts";
import { metricsOf } from "./memory.ts";
import { figureQuestions } from "./questions/figure-questions.ts";
import { questionList } from "./questions/question-list.ts";
import { questionsText } from "./questions/questions-text.ts";
import { translationQuestions } from "./questions/translation-questions.ts";
import { translatedFiles } from "./translation/translated-files.ts";
import { textQuestions } from "./questions/text-questions.ts";
import { officialFiles } from "./report-texts.ts";

export interface ImportInput {
  readonly document: WordDocument;
  readonly english?: WordDocument | undefined;
  /** All content files as they stand. */
  readonly files: Files;
  readonly id?: string | undefined;
  /** Name and SHA-256 of the Word file. */
  readonly source: { readonly file: string; readonly sha256: string };
  /** May the draft take the place of a report that is there? */
  readonly replace: boolean;
}

export type ImportResult =
  | {
      readonly id: string;
      readonly draft: DraftReport;
      /** The files of the report: they take the place of all that stand under its folder. */
      readonly files: ReadonlyMap<string, string>;
      /** What is still to be decided, and how many answers of an earlier draft were kept. */
      readonly questions: readonly Question[];
      readonly kept: number;
      /** Passages whose translation was carried, and those that have none. */
      readonly carriedPassages: number;
      readonly missingPassages: number;
      readonly refusal?: never;
    }
  | { readonly refusal: Localized };

/** Makes a draft report from a Word file and the reports before it. Nothing is written. */
export const importReport = (input: ImportInput): ImportResult => {
  const { files, document } = input;
  const official = officialLocale(files);
  if (input.id !== undefined && !isReportId(input.id)) return { refusal: badId(input.id) };
  const id = input.id ?? idOfDocument(document, official);
  if (id === undefined) return { refusal: NO_PERIOD };
  if (reportIds(files).includes(id) && !input.replace) return { refusal: isThere(id) };
  const previous = previousOf(id, files);
  const draft = draftReport(document, {
    official,
    units: unitsOf(files),
    previous,
    usedIds: usedIds(files, id),
    id,
  });
  const texts = officialFiles(draft, previous, official, input.source);
  const catalogue = catalogueText(draft.catalogue);
  if (catalogue !== undefined) texts.set(`content/reports/${id}/catalogue.yaml`, catalogue);
  const known = previous ? metricsOf(previous) : [];
  const printed = new Set(draft.bound.figures.map(({ metric }) => metric.id));
  const slugs = new Set(draft.sections.map(({ slug }) => slug));
  const carried = carryFiles(
    files,
    previous?.report.id ?? "",
    id,
    new Set(known.map((one) => one.id)),
    printed,
    slugs,
  );
  for (const [path, text] of carried.files) texts.set(path, text);
  const translations = previous
    ? previous.report.languages
        .filter((locale) => locale !== official)
        .map((locale) => translatedFiles(draft, previous, locale))
    : [];
  for (const { files: translated } of translations)
    for (const [path, text] of translated) texts.set(path, text);
  const questions = questionList(
    [
      ...figureQuestions(draft, previous, official, known),
      ...textQuestions(draft, previous, official, known, document.findings),
      ...translations.flatMap(({ missing }) => translationQuestions(id, official, missing)),
    ],
    texts,
  );
  texts.set(
    `content/reports/${id}/questions.yaml`,
    questionsText({ source: input.source.sha256, questions }),
  );
  const carriedPassages = translations.reduce((sum, one) => sum + one.carried, 0);
  const missingPassages = translations.reduce((sum, one) => sum + one.missing.length, 0);
  return {
    id,
    draft,
    carriedPassages,
    missingPassages,
    ...withAnswers(files, texts, id, previous?.report.id === id),
  };
};

/** The draft with the answers that an earlier draft of the same report was given. */
const withAnswers = (
  files: Files,
  texts: ReadonlyMap<string, string>,
  id: string,
  isAgain: boolean,
): { files: ReadonlyMap<string, string>; questions: readonly Question[]; kept: number } => {
  const root = `content/reports/${id}/`;
  const own = keepUnchanged(files, texts, root.slice(0, -1));
  let all: Files = new Map([
    ...[...files].filter(([path]) => !path.startsWith(root)),
    ...(isAgain ? own : texts),
  ]);
  let kept = 0;
  for (const { id: question, answer } of questionsOf(files, id).answered ?? []) {
    const next = applyAnswer(all, id, question, answer);
    if (!next) continue;
    all = next;
    kept += 1;
  }
  for (const one of questionsOf(files, id).asked ?? []) all = askDepartment(all, id, one);
  return {
    files: new Map([...all].filter(([path]) => path.startsWith(root))),
    questions: questionsOf(all, id).questions,
    kept,
  };
};

const badId = (id: string): Localized => ({
  vi: `--id ${id}: cần mã kỳ báo cáo như 2021-05, 2021-q1, 2021-h1, 2021-9m hoặc 2021`,
  en: `--id ${id}: expected the id of a reporting period such as 2021-05, 2021-q1, 2021-h1, 2021-9m or 2021`,
});

const NO_PERIOD: Localized = {
  vi: "Tiêu đề của tệp không nói báo cáo thuộc kỳ nào; hãy thêm --id, ví dụ --id 2021-h1",
  en: "The title of the file does not say which period the report is of; add --id, for example --id 2021-h1",
};

const isThere = (id: string): Localized => ({
  vi: `content/reports/${id} đã có; thêm --replace để thay bằng bản nhập mới (các câu trả lời được giữ lại)`,
  en: `content/reports/${id} is there already; add --replace to put the new import in its place (answers are kept)`,
});

/** The first language of the site. */
const officialLocale = (files: Files): string => {
  const { source } = readYaml(files.get("content/site.yaml") ?? "", "content/site.yaml");
  return (source.data as { languages?: string[] } | undefined)?.languages?.[0] ?? "vi";
};

const unitsOf = (files: Files) => {
  const { source } = readYaml(files.get("content/units.yaml") ?? "{}", "content/units.yaml");
  const read = unitsSchema.safeParse(source.data ?? {});
  return read.success ? read.data : {};
};

/** The report itself when it is published, else the newest published one before it, else the newest published one. */
const previousOf = (id: string | undefined, files: Files): Edition | undefined => {
  const published = reportIds(files)
    .filter((one) => statusOf(one, files) === "published")
    .toSorted(compareReportIds);
  const before = id === undefined ? published : published.filter((one) => compareReportIds(one, id) <= 0);
  const chosen = before.at(-1) ?? published[0];
  if (chosen === undefined) return undefined;
  return assemble(sourcesFromFiles(files, chosen).sources).edition;
};

const statusOf = (id: string, files: Files): string => {
  const path = `content/reports/${id}/report.yaml`;
  const { source } = readYaml(files.get(path) ?? "", path);
  const read = reportFile.shape.status.safeParse((source.data as { status?: unknown } | undefined)?.status);
  return read.success ? read.data : "draft";
};

/** Everything that looks like the id of an indicator or a metric in any content file. */
const usedIds = (files: Files, own: string): Set<string> => {
  const ids = new Set<string>();
  for (const [path, text] of files) {
    if (path.startsWith(`content/reports/${own}/`)) continue;
    if (path.startsWith("content/indicators/"))
      for (const [, id = ""] of text.matchAll(/^ {2}([a-z][a-z0-9-]*):/gm)) ids.add(id);
    if (path.endsWith(".mdx"))
      for (const [, id = ""] of text.matchAll(/\{ ?id: ([a-z][a-z0-9-]*)/g)) ids.add(id);
    if (path.endsWith("derived.yaml"))
      for (const [, id = ""] of text.matchAll(/- id: ([a-z][a-z0-9-]*)/g)) ids.add(id);
  }
  return ids;
};
