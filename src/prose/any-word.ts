/** Any of some words or patterns as whole words: no letter stands beside them; with `digits`, no digit either. */
export const anyWord = (
  sources: readonly string[],
  flags = "iu",
  { digits = false }: { readonly digits?: boolean } = {},
): RegExp => {
  const sign = digits ? String.raw`[\p{L}\p{M}\d]` : String.raw`[\p{L}\p{M}]`;
  return new RegExp(`(?<!${sign})(?:${sources.join("|")})(?!${sign})`, flags);
};

/** Words or patterns of which a longer one is found before a shorter one that it begins with. */
export const longestFirst = (sources: readonly string[]): string[] =>
  sources.toSorted((a, b) => b.length - a.length);
