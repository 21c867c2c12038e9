import { anyWord, longestFirst } from "../../prose/any-word.ts";

/** Any of the words or patterns of a head, each as whole words, the longest that stands there. */
export const anyOf = (words: readonly string[], flags = "iu"): RegExp =>
  anyWord(longestFirst(words), flags, { digits: true });
