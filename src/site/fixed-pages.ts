/** Pages that every site has once, in the order of the site; some only where their text is written. */
export const FIXED_PAGES = [
  "figures",
  "search",
  "data",
  "glossary",
  "method",
  "accessibility",
  "releases",
  "verify",
  "offline",
  "not-found",
] as const;
export type FixedPage = (typeof FIXED_PAGES)[number];
