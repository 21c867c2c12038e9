import type { DeskLocale } from "../messages/translator.ts";
import type { Question } from "./page-data.ts";
import { rowOf } from "./shown-words.ts";
import { surroundings, wordsOf } from "./surroundings.ts";

/** So many words of a long text say which one it is, and so many on either side where words of a text stand. */
const [MOST_WORDS, AROUND] = [16, 6];

/**
 * The words of a question in a list of its group, as short as they can be told from the others: what was corrected, with
 * the words beside it, and the beginning of what a relation or an answer says. A row that is opened says all.
 */
export const shortRow = (question: Question, locale: DeskLocale): string => {
  const { group, subject, printed, sentence } = question;
  if (group === "corrections" && subject !== undefined && printed !== undefined)
    return `${subject}: ${surroundings(sentence, printed, AROUND)}`;
  const whole = rowOf(question, locale);
  const isLong = group === "relations" || group === "audit-answers";
  return isLong ? beginning(wordsOf(whole)) : whole;
};

const beginning = (words: readonly string[]): string =>
  words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(" ")} …` : words.join(" ");
