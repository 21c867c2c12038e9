import type { QueryLanguage } from "../../model/query-language.ts";
import { phraseKey } from "./fold.ts";

/** The powers of ten that words multiply by, by the folded word. */
export interface Multipliers {
  readonly words: ReadonlyMap<string, number>;
  /** Letters that multiply between a number and its unit only. */
  readonly letters: ReadonlyMap<string, number>;
}

type Table = Readonly<Record<string, readonly string[]>>;

const byWord = (tables: readonly Table[]): Map<string, number> =>
  new Map(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([tens, words]) =>
        words.map((word) => [phraseKey(word), Number(tens)] as const),
      ),
    ),
  );

export const multipliersOf = (languages: readonly QueryLanguage[]): Multipliers => ({
  words: byWord(languages.flatMap(({ numbers }) => [numbers.multipliers, numbers.abbreviated])),
  letters: byWord(languages.map(({ numbers }) => numbers.letters)),
});
