import { anyWord } from "./any-word.ts";
import { sentenceAround, type PlainPassage, type PrintedFigure } from "./document.ts";

/** Names of the plans in `text`, by the words for each. */
const plansIn = <Name extends string>(
  text: string,
  words: Readonly<Record<Name, readonly string[]>>,
): readonly Name[] => (Object.keys(words) as Name[]).filter((name) => anyWord(words[name]).test(text));

/**
 * The plans that the words beside a figure name: behind it up to the end of its clause or the next figure, else in the
 * nearest clause before it in its sentence that names one. "kế hoạch chỉ tiêu" names two.
 */
export const plansSaid = <Name extends string>(
  { text, figures }: PlainPassage,
  figure: PrintedFigure,
  words: Readonly<Record<Name, readonly string[]>>,
): readonly Name[] => {
  const { start, end } = sentenceAround(text, figure.start);
  const next = figures.find((one) => one.start >= figure.end)?.start ?? end;
  const behind = plansIn(/^[^;,:.()]*/.exec(text.slice(figure.end, Math.min(next, end)))?.[0] ?? "", words);
  if (behind.length > 0) return behind;
  const clauses = text.slice(start, figure.start).split(/[;,:()]/);
  return (
    clauses
      .toReversed()
      .map((clause) => plansIn(clause, words))
      .find((names) => names.length > 0) ?? []
  );
};
