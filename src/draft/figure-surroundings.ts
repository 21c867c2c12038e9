import type { Candidate } from "./candidates.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { itemAt } from "./item-at.ts";
import { unknownUnit } from "./unknown-unit.ts";

/** What a sentence says around a figure, taken apart. */
export interface Around {
  /** From the figure before on, or from the beginning of the sentence. */
  readonly before: string;
  /** The last clause of it, and whether it is all of it. */
  readonly clause: string;
  readonly right: string;
  readonly unit: string;
  /** What the figure before counts, and the words in front of the first figure. */
  readonly unitBefore: string;
  readonly opening: string;
}

/** The words of a figure's unit, and how many signs of what stands behind it they take. */
const unitOf = (
  text: string,
  figure: Candidate,
  drafting: DraftingLanguage,
): { readonly words: string; readonly behind: number } => {
  const printed = text
    .slice(figure.start, figure.end)
    .replace(/[\d.,/\s]+/, "")
    .replace(/^%$/, "")
    .trim();
  if (figure.units.length || printed) return { words: printed, behind: 0 };
  const words = unknownUnit(text, figure, drafting);
  return { words, behind: words ? text.indexOf(words, figure.end) + words.length - figure.end : 0 };
};

export const aroundOf = (
  text: string,
  candidates: readonly Candidate[],
  index: number,
  drafting: DraftingLanguage,
): Around => {
  const figure = itemAt(candidates, index);
  const last = candidates[index - 1];
  const [unit, unitBefore] = [figure, last].map((one) =>
    one ? unitOf(text, one, drafting) : { words: "", behind: 0 },
  ) as [ReturnType<typeof unitOf>, ReturnType<typeof unitOf>];
  const before = text.slice((last?.end ?? 0) + unitBefore.behind, figure.start);
  const next = candidates[index + 1]?.start ?? text.length;
  return {
    before,
    clause: before.split(/[;:,.()]+/).at(-1) ?? "",
    right: /^[^;:,.()]*/.exec(text.slice(figure.end + unit.behind, next))?.[0] ?? "",
    unit: unit.words,
    unitBefore: unitBefore.words,
    opening: text.slice(0, candidates[0]?.start ?? 0),
  };
};
