/** What the Word file of a translation says for words of the official one. */
export interface Translation {
  readonly locale: string;
  readonly wordsOf: (official: string) => string | undefined;
  /** The same for a title: never in capitals. */
  readonly titleOf: (official: string) => string | undefined;
}

/** What each translation has in the place of official words. */
export const inTranslations = (
  official: string,
  translations: readonly Translation[],
  as: "wordsOf" | "titleOf" = "wordsOf",
): Record<string, string> =>
  Object.fromEntries(
    translations.flatMap((one) => {
      const words = one[as](official);
      return words === undefined ? [] : [[one.locale, words]];
    }),
  );
