import { proposedCataloguePath } from "../report/content-paths.ts";
import type { Question } from "../model/question.ts";
import { isReportId } from "../model/report-id.ts";
import { reportIds, type Files } from "../report/from-files.ts";
import { parsedFiles } from "../report/parsed-files.ts";
import { applyAnswer, questionsOf, readQuestions } from "./answers/apply-answer.ts";
import { askDepartment } from "./answers/ask-department.ts";
import { carryEntries } from "./carry-entries.ts";
import { catalogueText } from "./catalogue-file.ts";
import { draftReport, idOfDocument, type DraftReport } from "./draft-report.ts";
import { earlierEditions, officialLocale, unitsOf, usedIds } from "./earlier-content.ts";
import type { ImportInput, ImportResult } from "./import-result.ts";
import { refusedImport } from "./import-refusals.ts";
import { keepUnchanged } from "./keep-unchanged.ts";
import { mergeDraft } from "./merge/merge-draft.ts";
import { stillOpen } from "./merge/still-open.ts";
import { metricsOf } from "./memory.ts";
import { figureQuestions } from "./questions/figure-questions.ts";
import { findingQuestions } from "./questions/finding-questions.ts";
import { letterheadQuestions } from "./questions/letterhead-questions.ts";
import { leftQuestions } from "./questions/left-questions.ts";
import { questionList } from "./questions/question-list.ts";
import { questionsText } from "./questions/questions-text.ts";
import { translationQuestions, unitQuestions } from "./questions/translation-questions.ts";
import { stillStanding } from "./standing-figures.ts";
import { titleCase } from "./title-case.ts";
import { titleQuestions } from "./questions/title-questions.ts";
import { translatedDocument, type TranslatedDocument } from "./translation/translated-document.ts";
import { translatedFiles } from "./translation/translated-files.ts";
import { textQuestions } from "./questions/text-questions.ts";
import { officialFiles } from "./report-texts.ts";

/** Makes a draft report from a Word file and the reports before it. Nothing is written. */
export const importReport = (input: ImportInput): ImportResult => {
  const { files, document } = input;
  const official = officialLocale(files);
  if (input.id !== undefined && !isReportId(input.id)) return refusedImport("id-invalid", input.id);
  const id = input.id ?? idOfDocument(document, official);
  if (id === undefined) return refusedImport("period-unknown");
  if (reportIds(files).includes(id) && !input.replace) return refusedImport("report-there", id);
  if (!readQuestions(files, id)) return refusedImport("answers-unreadable", id);
  input.progress?.("outline");
  const parsed = parsedFiles();
  const earlier = earlierEditions(id, files, parsed);
  const [previous] = earlier;
  const draft = draftReport(document, {
    official,
    units: unitsOf(files),
    earlier,
    usedIds: usedIds(files, id),
    id,
  });
  input.progress?.("files");
  const documents = translatedDocuments(draft, input, official);
  const titles = titleCase(
    draft.passages.map(({ passage }) => passage.text),
    official,
  );
  const texts = officialFiles(
    draft,
    earlier,
    official,
    input.source,
    [...documents].map(([locale, { wordsOf, titleOf }]) => ({ locale, wordsOf, titleOf })),
    titles,
  );
  for (const [locale, { nameOf }] of documents) draft.catalogue.nameIn(locale, nameOf);
  const catalogue = catalogueText(draft.catalogue);
  if (catalogue !== undefined) texts.set(proposedCataloguePath(id), catalogue);
  const known = previous ? metricsOf(previous) : [];
  const isAgain = previous?.report.id === id;
  input.progress?.("translation");
  const languages = [...(previous?.report.languages ?? []), ...documents.keys()];
  const translations = [...new Set(languages)]
    .filter((locale) => locale !== official)
    .map((locale) => ({
      locale,
      ...translatedFiles(draft, earlier, official, locale, documents.get(locale)),
    }));
  for (const { files: translated } of translations)
    for (const [path, text] of translated) texts.set(path, text);
  const carried = carryEntries(files, texts, isAgain ? undefined : previous, draft, official, parsed);
  for (const [path, text] of carried.files) texts.set(path, text);
  const ofText = textQuestions(draft, previous, official, known);
  const lost = new Set(
    ofText.flatMap(({ group, subject = "" }) => (group === "figures" ? subject.split(" ") : [])),
  );
  const standing = previous
    ? stillStanding(draft, questionsOf(files, previous.report.id).standing ?? [])
    : [];
  const questions = questionList(
    [
      ...figureQuestions(draft, previous, official, known, standing),
      ...letterheadQuestions(draft),
      ...ofText,
      ...titleQuestions(titles),
      ...leftQuestions(id, carried.left, previous, lost),
      ...carried.questions,
      ...findingQuestions(draft, official, document.findings),
      ...translations.flatMap(({ locale, missing, doubtful }) => [
        ...translationQuestions(id, official, locale, missing),
        ...unitQuestions(draft, locale, doubtful),
      ]),
    ],
    texts,
  );
  texts.set(
    `content/reports/${id}/questions.yaml`,
    questionsText({ source: input.source.sha256, questions, standing: [...standing] }),
  );
  input.progress?.("answers");
  const carriedPassages = translations.reduce((sum, one) => sum + one.carried, 0);
  const readPassages = translations.reduce((sum, one) => sum + one.read, 0);
  const missingPassages = translations.reduce((sum, one) => sum + one.missing.length, 0);
  return {
    id,
    draft,
    left: carried.left,
    corrections: carried.corrections,
    carriedPassages,
    readPassages,
    missingPassages,
    ...withAnswers(files, texts, id, official, isAgain),
  };
};

/** The Word files of translations beside the draft, by language. */
const translatedDocuments = (
  draft: DraftReport,
  { english }: ImportInput,
  official: string,
): Map<string, TranslatedDocument> => {
  const read = english && official !== ENGLISH ? translatedDocument(draft, english, ENGLISH) : undefined;
  return new Map(read ? [[ENGLISH, read]] : []);
};

/** The language of the Word file beside the official one. */
const ENGLISH = "en";

/**
 * The draft with the answers that an earlier draft of the same report was given, and with what the editor changed in it
 * by hand. Of a report that is published only what it says otherwise is taken over.
 */
const withAnswers = (
  files: Files,
  texts: ReadonlyMap<string, string>,
  id: string,
  official: string,
  isAgain: boolean,
): { files: ReadonlyMap<string, string>; questions: readonly Question[]; kept: number } => {
  const root = `content/reports/${id}/`;
  const others = [...files].filter(([path]) => !path.startsWith(root));
  const own = isAgain ? keepUnchanged(files, texts, root.slice(0, -1), official) : texts;
  let all: Files = new Map([...others, ...own]);
  let kept = 0;
  for (const { id: question, answer } of questionsOf(files, id).answered ?? []) {
    const next = applyAnswer(all, id, question, answer);
    if (!next) continue;
    all = next;
    kept += 1;
  }
  for (const one of questionsOf(files, id).asked ?? []) all = askDepartment(all, id, one);
  const answered = new Map([...all].filter(([path]) => path.startsWith(root)));
  const isDraft = !isAgain && reportIds(files).includes(id);
  if (!isDraft) return { files: answered, questions: questionsOf(all, id).questions, kept };
  const merged = mergeDraft(files, answered, id, official);
  const list = stillOpen(questionsOf(all, id), merged);
  merged.set(`${root}questions.yaml`, questionsText(list));
  return { files: merged, questions: list.questions, kept };
};
