import { LETTERS, NUMERALS } from "./letters.ts";

/** "197/NQ-HĐND", "01/NQ-CP", "114/BC-UBND", "24/2021/NĐ-CP": the number of an official document. */
const DOCUMENT = new RegExp(
  String.raw`(^|[^${LETTERS}${NUMERALS}])(\d+(?:/\d{4})?/[${LETTERS}]{2,}\d*(?:-[${LETTERS}]{2,})*)(?![${LETTERS}${NUMERALS}])`,
  "g",
);

/** The document numbers of a text, and the text without them. */
export const documentNumbers = (text: string): { documents: string[]; rest: string } => ({
  documents: [...text.matchAll(DOCUMENT)].map(([, , number = ""]) => number),
  rest: text.replace(DOCUMENT, "$1 "),
});

/** Two spellings of one document number: case and marks do not count. */
export const documentKey = (number: string): string =>
  number.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
