import { LETTERS, NUMERALS } from "./letters.ts";

const START = `(^|[^${LETTERS}${NUMERALS}])`;
/** "197/NQ-HĐND", "01/NQ-CP", "114/BC-UBND", "24/2021/NĐ-CP": the number of an official document. */
const NUMBER = String.raw`(\d+(?:/\d{4})?/[${LETTERS}]{2,}\d*(?:-[${LETTERS}]{2,})*)(?![${LETTERS}${NUMERALS}])`;
const DOCUMENT = new RegExp(START + NUMBER, "g");

/** The document numbers of a text, and the text without them. */
export const documentNumbers = (text: string): { documents: string[]; rest: string } => ({
  documents: [...text.matchAll(DOCUMENT)].map(([, , number = ""]) => number),
  rest: text.replace(DOCUMENT, "$1 "),
});

/** The same for queries, where what stands before a number and says which document it is (`kinds`) asks for nothing more. */
export const documentReader = (kinds: readonly string[]): typeof documentNumbers => {
  const named = new RegExp(String.raw`${START}(?:(?:${kinds.join("|")})[.:]?\s+)+${NUMBER}`, "gi");
  return (text) => ({
    documents: documentNumbers(text).documents,
    rest: documentNumbers(text.replace(named, "$1$2")).rest,
  });
};

/** Two spellings of one document number: case and marks do not count. */
export const documentKey = (number: string): string =>
  number.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
