import type { Question, QuestionFile } from "../../model/question.ts";
import { placeOf } from "../questions/question-list.ts";

/** Kinds of which each question is about one bound figure. */
const ABOUT_FIGURES: readonly Question["kind"][] = ["conflict", "new", "proposed", "jump", "unchanged"];

/** The questions of a draft whose figures the editor has not bound otherwise by hand, at the places where they stand now. */
export const stillOpen = (list: QuestionFile, files: ReadonlyMap<string, string>): QuestionFile => ({
  ...list,
  questions: list.questions.flatMap((one): Question[] => {
    const { kind, subject, printed, place } = one;
    if (!ABOUT_FIGURES.includes(kind) || subject === undefined || printed === undefined) return [one];
    const words = `[${printed}](#${subject})`;
    if (!files.get(place.file)?.includes(words)) return [];
    return [{ ...one, place: placeOf({ file: place.file, words }, files) }];
  }),
});
