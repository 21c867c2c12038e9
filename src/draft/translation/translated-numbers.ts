import type { Listed } from "../bound.ts";

/** A text as it reads, without what binds its figures. */
const asRead = (text: string): string => text.replaceAll(/\[([^\]]*)\]\(#[^)]*\)/g, "$1");

/**
 * The numbers of a translation that are no figures: those that its last version listed and that it still prints, and
 * those that the official text lists without words.
 */
export const translatedNumbers = (
  text: string,
  before: readonly Listed[],
  official: readonly Listed[],
): Listed[] => {
  const said = asRead(text);
  const listed = [...before, ...official.filter((one) => !/\p{L}/u.test(one.text))];
  return listed.filter(
    (one, at) => said.includes(one.text) && listed.findIndex(({ text: other }) => other === one.text) === at,
  );
};

/** A text without marks of notes that it does not have. */
export const withoutMarks = (text: string, labels: Iterable<string>): string => {
  let rest = text;
  for (const label of labels) rest = rest.replaceAll(`[^${label}]`, "");
  return rest;
};
