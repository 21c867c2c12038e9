/** "2. Industry", "a) Rice": a title behind its number, as the report prints it. */
export const numberedTitle = (number: string | undefined, title: string): string =>
  [number && (number.endsWith(")") ? number : `${number}.`), title].filter(Boolean).join(" ");
