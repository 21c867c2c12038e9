/** Any of the words or patterns, each as whole words. */
export const anyOf = (words: readonly string[], flags = "iu"): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{M}\d])(?:${[...words].sort((a, b) => b.length - a.length).join("|")})(?![\p{L}\p{M}\d])`,
    flags,
  );
