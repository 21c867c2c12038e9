const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Letters that an inflected word may have behind the word, or behind its stem where it ends in "y" or "e". */
const ENDING = String.raw`\p{L}{0,3}`;

const wordForm = (word: string): string => {
  if (!/\p{L}$/u.test(word)) return escape(word);
  return escape(/\p{L}{3}[ye]$/u.test(word) ? word.slice(0, -1) : word) + ENDING;
};

/** Finds a term in whatever inflection, as whole words and without regard to case: "policy" finds "Policies". */
export const inflectedForm = (term: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])${term
      .split(/[\s-]+/)
      .map(wordForm)
      .join(String.raw`[\s-]+`)}(?![\p{L}\d])`,
    "iu",
  );

/** Finds a term exactly as it is written, as whole words and without regard to case. */
export const exactForm = (term: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\d])${term
      .split(/\s+/)
      .map(escape)
      .join(String.raw`\s+`)}(?![\p{L}\d])`,
    "giu",
  );
