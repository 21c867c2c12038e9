import type { Hedge, QueryLanguage } from "../../model/query-language.ts";
import { LETTERS } from "./letters.ts";

interface HedgeWords {
  readonly hedge: Hedge;
  readonly words: string;
}

/** Signs that are hedges in every language. */
const SIGNS: readonly HedgeWords[] = ["~", "≈"].map((words) => ({ hedge: "about", words }));

/** Finds the hedge at the end of a normalised text that stands before a number, and where it begins. */
export type HedgeBefore = (text: string) => { hedge: Hedge; start: number } | undefined;

/** Reads the hedges of some languages. */
export const hedgeReader = (languages: readonly QueryLanguage[]): HedgeBefore => {
  const known = languages
    .flatMap(({ numbers: { hedges } }) =>
      (["below", "above", "about"] as const).flatMap((hedge) =>
        hedges[hedge].map((words): HedgeWords => ({ hedge, words })),
      ),
    )
    .concat(SIGNS)
    .sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const before = text.trimEnd();
    for (const { hedge, words } of known) {
      const start = before.length - words.length;
      if (before.endsWith(words) && (start === 0 || /[\s(]/.test(before[start - 1] ?? "")))
        return { hedge, start };
    }
    return undefined;
  };
};

const WORD_BEFORE_NUMBER = new RegExp(String.raw`([${LETTERS}]+)(\s+)(?=\d)`, "g");

/** "about VND 110" as "VND about 110": the hedge of a number stands before a unit that is written in front. */
export const hedgesBehindUnits = (
  text: string,
  leading: ReadonlySet<string>,
  hedgeBefore: HedgeBefore,
): string => {
  let moved = "";
  let from = 0;
  for (const found of text.matchAll(WORD_BEFORE_NUMBER)) {
    const [whole, unit = ""] = found;
    const hedged = leading.has(unit) ? hedgeBefore(text.slice(from, found.index)) : undefined;
    if (!hedged) continue;
    const start = from + hedged.start;
    moved += `${text.slice(from, start)}${whole}${text.slice(start, found.index)}`;
    from = found.index + whole.length;
  }
  return moved + text.slice(from);
};
