/** Two Word files of a report are far below this; what is larger holds films or whole books. In bytes. */
export const MOST_WORD_BYTES = 100_000_000;

/** Are files that are sent together larger than the desk reads? Then they are not sent: the answer could come too early to be heard. */
export const areTooLarge = (files: readonly { readonly size: number }[]): boolean =>
  files.reduce((sum, { size }) => sum + size, 0) > MOST_WORD_BYTES;
