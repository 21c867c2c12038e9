import type { Locale } from "../model/locale.ts";

/** A piece of a text; `lang` when it quotes the official text in a translation's words. */
export interface QuotedPassage {
  readonly text: string;
  readonly lang?: Locale;
}

/** Within quotation marks or brackets, with a letter that English does not have. */
const quoted = /(?<=[“"(])[^“”"()]*?[À-ɏḀ-ỿ][^“”"()]*(?=[”")])/gu;

/**
 * A translation's text in pieces, those that quote the official language marked. Quotations are known by their
 * letters: one without any mark stays unmarked. A text in the official language is one piece.
 */
export const quotedPassages = (text: string, locale: Locale, official: Locale): QuotedPassage[] => {
  if (locale === official) return [{ text }];
  let from = 0;
  const pieces = [...text.matchAll(quoted)].flatMap((found): QuotedPassage[] => {
    const before = text.slice(from, found.index);
    from = found.index + found[0].length;
    return [{ text: before }, { text: found[0], lang: official }];
  });
  return [...pieces, { text: text.slice(from) }].filter((piece) => piece.text !== "");
};
