import { unbindFigure } from "../../draft/answers/unbind-figure.ts";
import { flow } from "../../draft/yaml-text.ts";
import type { SectionFrontmatter } from "../../model/schema.ts";
import type { Files } from "../../report/from-files.ts";
import { readMdx } from "../../report/sources.ts";

/** Words with a number that is no figure, and what it is instead. */
export type NotFigure = NonNullable<SectionFrontmatter["numbers"]>[number];

/** A bound figure in a text: its printed words and its name. */
const BOUND = /\[([^\]]+)\]\(#([a-z0-9-]+)\)/g;

/** The head of a file, and the rest of it. */
const parts = (text: string): readonly [string, string] => {
  const end = text.indexOf("\n---\n", 3) + 1;
  return end > 0 ? [text.slice(0, end), text.slice(end)] : ["", text];
};

/** The list as it is written: its key, then an entry a line or over several lines that are set in further. */
const LIST = /^numbers:\n(?: {2}.*\n)+/m;

/** The numbers of an MDX file that its head lists as no figures. */
export const notFiguresIn = (file: string, text: string): readonly NotFigure[] =>
  (readMdx(text, file).source.data as SectionFrontmatter | undefined)?.numbers ?? [];

const withList = (text: string, numbers: readonly NotFigure[]): string => {
  const [head, rest] = parts(text);
  const list = numbers.length > 0 ? `numbers:\n${numbers.map((one) => `  - ${flow(one)}\n`).join("")}` : "";
  return (LIST.test(head) ? head.replace(LIST, () => list) : head + list) + rest;
};

/** The file that lists a number as no figure no longer. Undefined where it does not. */
export const withoutNotFigure = (file: string, text: string, words: string): string | undefined => {
  const numbers = notFiguresIn(file, text);
  const left = numbers.filter((one) => one.text !== words);
  return left.length < numbers.length ? withList(text, left) : undefined;
};

/**
 * The content files with words of a text of a report listed as no figure; where the words were bound, the figure goes
 * from all texts of the report. Undefined where the text does not print them, they have no number or are listed already.
 */
export const withNotFigure = (
  files: Files,
  report: string,
  file: string,
  entry: NotFigure,
): Files | undefined => {
  const text = files.get(file) ?? "";
  const [, body] = parts(text);
  const bound = [...body.matchAll(BOUND)];
  const id = bound.find(([, words]) => words === entry.text)?.[2];
  const isPrinted = id !== undefined || body.replaceAll(BOUND, "\n").includes(entry.text);
  const numbers = notFiguresIn(file, text);
  const isListed = numbers.some((one) => one.text === entry.text);
  if (!isPrinted || isListed || !/\p{N}/u.test(entry.text)) return undefined;
  const next = new Map(id === undefined ? files : unbindFigure(files, report, id));
  return next.set(file, withList(next.get(file) ?? "", [...numbers, entry]));
};

/** The number in some words, where they have one and no more. */
const onlyNumber = (words: string): string | undefined => {
  const [first, ...more] = words.match(/\d+(?:[.,/]\d+)*/g) ?? [];
  return more.length === 0 ? first : undefined;
};

/**
 * The file of a translation whose passage `rendering` says an official passage: numbers that the official text lists as
 * no figures are none in the translation either, each with the word before it.
 */
export const withRenderedNumbers = (
  file: string,
  text: string,
  official: { readonly words: string; readonly numbers: readonly NotFigure[] },
  rendering: string,
): string => {
  const listed = notFiguresIn(file, text);
  const added = official.numbers.flatMap(({ text: words, kind }) => {
    const number = official.words.includes(words) ? onlyNumber(words) : undefined;
    if (number === undefined) return [];
    const around = new RegExp(`(?:\\p{L}+ )?(?<![\\d.,/])${RegExp.escape(number)}(?![\\d/]|[.,]\\d)`, "u");
    const said = around.exec(rendering)?.[0];
    return said === undefined || listed.some((one) => one.text === said) ? [] : [{ text: said, kind }];
  });
  return added.length > 0 ? withList(text, [...listed, ...added]) : text;
};
