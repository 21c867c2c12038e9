import { LETTERS, NUMERALS } from "./letters.ts";

const START = `(^|[^${LETTERS}${NUMERALS}])`;
/** "197/NQ-HĐND", "01/NQ-CP", "114/BC-UBND", "24/2021/NĐ-CP": the number of an official document. */
const NUMBER = String.raw`(\d+(?:/\d{4})?/[${LETTERS}]{2,}\d*(?:-[${LETTERS}]{2,})*)(?![${LETTERS}${NUMERALS}])`;
const DOCUMENT = new RegExp(START + NUMBER, "g");
/** A document that is called by the first part of its number alone; a year is none, and one digit may count something. */
const SHORT = String.raw`(?!(?:19|20)\d\d(?!\d))(\d{2,4})(?![${LETTERS}${NUMERALS}]|[.,/-][${LETTERS}\d])`;

/** The document numbers of a text, and the text without them. */
export const documentNumbers = (text: string): { documents: string[]; rest: string } => ({
  documents: [...text.matchAll(DOCUMENT)].map(([, , number = ""]) => number),
  rest: text.replace(DOCUMENT, "$1 "),
});

/**
 * The same for queries, where what stands before a number and says which document it is (`kinds`) asks for nothing more.
 * Behind one of the `acts` a number may be the first part of one: "quyết định 666".
 */
export const documentReader = (kinds: readonly string[], acts: readonly string[]): typeof documentNumbers => {
  const before = String.raw`(?:(?:${kinds.join("|")})[.:]?\s+)`;
  const named = new RegExp(`${START}${before}+${NUMBER}`, "gi");
  const short = new RegExp(String.raw`${START}(?:${acts.join("|") || "(?!)"})\s+${before}*${SHORT}`, "gi");
  return (text) => {
    const { rest } = documentNumbers(text.replace(named, "$1$2"));
    const shorts = [...rest.matchAll(short)].map(([, , number = ""]) => number);
    return {
      documents: [...documentNumbers(text).documents, ...shorts],
      rest: rest.replace(short, "$1 "),
    };
  };
};

/** Two spellings of one document number: case and marks do not count. */
const documentKey = (number: string): string =>
  number.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");

/** Is a document asked for by its number, or by the first part of it? */
export const isDocument = (number: string, asked: string): boolean =>
  documentKey(number) === documentKey(asked) || (!asked.includes("/") && number.startsWith(`${asked}/`));
