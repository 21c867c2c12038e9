/** The words and numbers of a text in its order, in composed lower-case letters and without signs. */
export const lowerCaseWords = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\d]+/gu) ?? [];
