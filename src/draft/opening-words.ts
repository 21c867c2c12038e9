/** Any of some words or patterns at the beginning of a line, in any case. */
export const opensWith = (sources: readonly string[]): RegExp =>
  new RegExp(`^(?:${sources.join("|")})`, "iu");
