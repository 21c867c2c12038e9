import type { Answer, Question, QuestionFile } from "../../model/question.ts";
import type { Files } from "../../report/from-files.ts";
import { lettersOf } from "../merge/section-file.ts";
import { bindFigure } from "./bind-figure.ts";
import { textsOf } from "./unbind-figure.ts";

type PrintedAs = Extract<Answer, { do: "printed-as" }>["figures"][number];

/** Every binding of a line: what is printed, and the figure that it is bound to. */
const BINDING = /\[([^\]]+)\]\(#([^)]+)\)/g;

/**
 * The content files in which figures are what the previous report printed. Undefined where one of them is not printed as
 * the editor saw it, or cannot be that metric, or where the question is not about the metric.
 */
export const printedElsewhere = (
  files: Files,
  report: string,
  { subject = "", kind, group }: Question,
  figures: readonly PrintedAs[],
): Files | undefined => {
  const lost = subject.split(" ");
  if (kind !== "lost" || group !== "figures") return undefined;
  if (new Set(figures.map(({ metric }) => metric)).size < figures.length) return undefined;
  return figures.reduce<Files | undefined>((now, one) => {
    if (!now || !lost.includes(one.metric)) return undefined;
    const figure = figurePrintedAs(now, report, one);
    if (figure === one.metric) return now;
    return figure === undefined ? undefined : bindFigure(now, report, figure, one.metric);
  }, files);
};

/**
 * The figure that a sentence prints in these words: that of the editor's choice where the sentence has it, else the only
 * one, since another import may give it another id.
 */
const figurePrintedAs = (
  files: Files,
  report: string,
  { metric, figure, printed, sentence }: PrintedAs,
): string | undefined => {
  const [wanted, words] = [lettersOf(sentence), lettersOf(printed)];
  const found = new Set(
    textsOf(files, report)
      .flatMap(([, text]) => text.split("\n"))
      .filter((line) => lettersOf(line).includes(wanted))
      .flatMap((line) => [...line.matchAll(BINDING)])
      .flatMap(([, said = "", id = ""]) => (lettersOf(said) === words ? [id] : [])),
  );
  const [only] = found;
  return [metric, figure].find((id) => found.has(id)) ?? (found.size === 1 ? only : undefined);
};

/** The figures that an answer binds, and what each of them is then. */
const boundBy = ({ subject }: Question, answer: Answer): readonly { figure: string; metric: string }[] => {
  if (answer.do === "printed-as") return answer.figures;
  return answer.do === "bind" && subject !== undefined ? [{ figure: subject, metric: answer.metric }] : [];
};

/**
 * The questions that are left when `answer` binds figures: those about such a figure are settled with it, what is
 * printed is not asked about as lost, and a figure whose id changed is asked about under its new one.
 */
export const withoutBound = (
  questions: readonly Question[],
  question: Question,
  answer: Answer,
): QuestionFile["questions"] => {
  const bound = new Map(boundBy(question, answer).map(({ figure, metric }) => [figure, metric]));
  if (bound.size === 0) return [...questions];
  const printed = new Set(bound.values());
  return questions.flatMap((one): Question[] => {
    const { name: _, subject = "", ...rest } = one;
    const metric = bound.get(subject);
    if (metric !== undefined)
      return answer.do === "printed-as" && ABOUT_ONE_FIGURE.has(one.kind)
        ? []
        : [{ ...one, subject: metric }];
    if (one.kind !== "lost" || one.group !== "figures") return [one];
    const ids = subject.split(" ");
    const left = ids.filter((id) => !printed.has(id));
    if (left.length === ids.length) return [one];
    return left.length > 0 ? [{ ...rest, subject: left.join(" ") }] : [];
  });
};

/** Kinds of questions that ask what a figure is. */
const ABOUT_ONE_FIGURE: ReadonlySet<Question["kind"]> = new Set(["conflict", "proposed", "new"]);
