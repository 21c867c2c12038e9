import { questionFile, type Answer, type Question, type QuestionFile } from "../../model/question.ts";
import type { Files } from "../../report/from-files.ts";
import { readYaml } from "../../report/sources.ts";
import { placeOf } from "../questions/question-list.ts";
import { questionsText } from "../questions/questions-text.ts";
import { standingFigure } from "../standing-figures.ts";
import { bindFigure, declaredIn, renameMetric } from "./bind-figure.ts";
import { breakSeries } from "./break-series.ts";
import { editCatalogue } from "./edit-catalogue.ts";
import { printedElsewhere, withoutBound } from "./printed-as.ts";
import { renameSection } from "./rename-section.ts";
import { unbindFigure } from "./unbind-figure.ts";

/** The list that was read or printed last: each of the many answers of a page reads the list that the one before left. */
let known: { readonly text: string; readonly list: QuestionFile | undefined } | undefined;

/** The questions of a report's draft; none where the file is not there. Undefined where it cannot be read. */
export const readQuestions = (files: Files, report: string): QuestionFile | undefined => {
  const text = files.get(`content/reports/${report}/questions.yaml`);
  if (text === undefined) return { questions: [] };
  if (known?.text !== text)
    known = { text, list: questionFile.safeParse(readYaml(text, "questions.yaml").source.data).data };
  return known.list;
};

/** The questions of a report's draft; none where the file is not there or cannot be read. */
export const questionsOf = (files: Files, report: string): QuestionFile =>
  readQuestions(files, report) ?? { questions: [] };

/**
 * The content files after an answer to a question of a report's draft: the draft says what was answered, the question is
 * gone, the answer is kept for another import. Undefined when there is no such question or the answer does not fit it.
 */
export const applyAnswer = (files: Files, report: string, id: string, answer: Answer): Files | undefined => {
  const list = questionsOf(files, report);
  const question = list.questions.find((one) => one.id === id);
  if (!question) return undefined;
  const changed = carryOut(files, report, question, answer);
  if (!changed) return undefined;
  const next = new Map(changed);
  const others = list.questions.filter((one) => one !== question);
  const questions = withoutBound(others, question, answer).map((one) => ({
    ...one,
    place: placeNow(one, next),
  }));
  const answered = [...(list.answered ?? []), { id, answer }];
  const open = new Set(questions.map((one) => one.id));
  const isSettled = (one: string): boolean =>
    one === id || others.some((other) => other.id === one && !open.has(one));
  const asked = list.asked?.filter((one) => !isSettled(one.id));
  const standing = answer.do === "always" ? withStanding(list, files, report, question) : list.standing;
  const left = {
    ...list,
    questions,
    answered,
    ...(asked ? { asked } : {}),
    ...(standing ? { standing } : {}),
  };
  const text = questionsText(left);
  known = { text, list: left };
  next.set(`content/reports/${report}/questions.yaml`, text);
  return next;
};

/** The figures that stay as they are, with the one that a question is about. */
const withStanding = (
  { standing = [] }: QuestionFile,
  files: Files,
  report: string,
  { subject = "", printed = "" }: Question,
): NonNullable<QuestionFile["standing"]> => {
  const metric = declaredIn(files, report, subject);
  return metric
    ? [...standing.filter((one) => one.metric !== subject), standingFigure(metric, printed)]
    : standing;
};

/** Where a question stands in the files as they are now. */
export const placeNow = (question: Question, files: Files): Question["place"] => {
  const { printed, subject, place } = question;
  const words = printed !== undefined && subject !== undefined ? `[${printed}](#${subject})` : printed;
  if (words === undefined || !files.get(place.file)?.includes(words)) return place;
  return placeOf({ file: place.file, words }, files);
};

const carryOut = (files: Files, report: string, question: Question, answer: Answer): Files | undefined => {
  const { subject } = question;
  switch (answer.do) {
    case "accept":
      return files;
    case "bind":
      return subject === undefined ? undefined : bindFigure(files, report, subject, answer.metric);
    case "new":
      return subject === undefined ? undefined : nameNew(files, report, subject, answer);
    case "not-a-figure":
      return subject === undefined ? undefined : unbind(files, report, question, subject, answer.as);
    case "section":
      return subject === undefined ? undefined : renameSection(files, report, subject, answer.slug);
    case "break":
      return question.kind === "jump" && subject !== undefined
        ? breakSeries(files, report, subject, answer.reason)
        : undefined;
    case "printed-as":
      return printedElsewhere(files, report, question, answer.figures);
    case "always":
      return question.kind === "unchanged" && declaredIn(files, report, subject ?? "") ? files : undefined;
  }
};

/** The figure is of a new indicator: under the id and the names that the editor gave. */
const nameNew = (
  files: Files,
  report: string,
  from: string,
  { indicator, name, unit, topic }: Extract<Answer, { do: "new" }>,
): Files => {
  let entry: Record<string, unknown> = {};
  const read = new Map(files);
  editCatalogue(read, report, (indicators) => {
    entry = indicators.get(from) ?? {};
  });
  const next = new Map(
    indicator === from
      ? files
      : renameMetric(files, report, from, indicator, (metric) => ({ ...metric, id: indicator })),
  );
  editCatalogue(next, report, (indicators) => {
    if (!Object.keys(entry).length && !name) return;
    indicators.set(indicator, {
      ...entry,
      ...(name ? { name } : {}),
      ...(unit ? { unit } : {}),
      ...(topic ? { topic } : {}),
    });
  });
  return next;
};

/** The number is no figure: its binding and its metric go, and its words are listed. */
const unbind = (
  files: Files,
  report: string,
  { printed = "", place }: Question,
  id: string,
  as: string,
): Files => {
  const next = unbindFigure(files, report, id);
  const text = next.get(place.file);
  return text !== undefined && printed ? next.set(place.file, listed(text, printed, as)) : next;
};

const listed = (text: string, words: string, kind: string): string => {
  const entry = `  - { text: ${JSON.stringify(words)}, kind: ${kind} }\n`;
  if (/^numbers:\n/m.test(text)) return text.replace(/^numbers:\n/m, (head) => head + entry);
  return text.replace(/\n---\n/, (end) => `\nnumbers:\n${entry}${end.slice(1)}`);
};
