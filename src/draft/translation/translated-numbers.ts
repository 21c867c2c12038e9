import type { Language } from "../../model/language.ts";
import { unaccountedNumbers } from "../../prose/number-grammar.ts";
import type { Listed } from "../bound.ts";

/** A text as it reads, without what binds its figures. */
export const asRead = (text: string): string => text.replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, "$1");

/**
 * The numbers of a translation that are no figures: those that its last version listed and that it still prints, those
 * that the official text lists without words, and numbers in words that a rate is of: "per ten thousand people".
 */
export const translatedNumbers = (
  text: string,
  before: readonly Listed[],
  official: readonly Listed[],
  language: Language,
  rateWords: readonly string[],
): Listed[] => {
  const said = asRead(text);
  const listed = [
    ...before,
    ...official.filter((one) => !/\p{L}/u.test(one.text)),
    ...scalesIn(said, language, rateWords),
  ];
  return listed.filter(
    (one, at) => said.includes(one.text) && listed.findIndex(({ text: other }) => other === one.text) === at,
  );
};

/** Numbers in words behind a word such as "per". */
const scalesIn = (text: string, language: Language, rateWords: readonly string[]): Listed[] =>
  unaccountedNumbers(text, [], language).flatMap(({ text: number, start }) => {
    const lead = new RegExp(String.raw`(?<!\p{L})(?:${rateWords.join("|")}) $`, "iu").exec(
      text.slice(0, start),
    )?.[0];
    return lead === undefined || /\d/.test(number) ? [] : [{ text: lead + number, kind: "scale" }];
  });

/** A text without marks of notes that it does not have. */
export const withoutMarks = (text: string, labels: Iterable<string>): string => {
  let rest = text;
  for (const label of labels) rest = rest.replaceAll(`[^${label}]`, "");
  return rest;
};
