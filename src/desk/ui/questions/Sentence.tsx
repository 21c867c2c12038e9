import { figureNumbers } from "../../questions/figure-numbers.ts";
import { wordedDifferences } from "../../questions/worded-differences.ts";

interface Props {
  /** The language of the sentence. */
  readonly lang: string;
  readonly heading: string;
  readonly text: string;
  /** The sentence beside it; words that only `text` has are marked in colour and with a line. */
  readonly other?: string | undefined;
  readonly isNow: boolean;
  /** Figures that are asked about, as printed, in order. */
  readonly printed: readonly string[];
}

/** One sentence, with what differs from the other marked, and the figures that are asked about numbered alike in both. */
export const Sentence = ({ lang, heading, text, other, isNow, printed }: Props) => {
  const pieces = other === undefined ? [{ text, side: "both" as const }] : wordedDifferences(text, other);
  const numbered = figureNumbers(printed);
  return (
    <section class="sentence">
      <h3>{heading}</h3>
      <p lang={lang}>
        {pieces
          .filter(({ side }) => side !== "second")
          .map(({ text: words, side }) => {
            const content = numbered(words).map((piece) =>
              piece.number === undefined ? (
                piece.text
              ) : (
                <mark class="asked">
                  <sup>{piece.number}</sup>
                  {piece.text}
                </mark>
              ),
            );
            if (side === "both") return <>{content}</>;
            return isNow ? <ins>{content}</ins> : <del>{content}</del>;
          })}
      </p>
    </section>
  );
};
