import { wordedDifferences, type ComparedPiece } from "../../questions/worded-differences.ts";

interface Props {
  readonly heading: string;
  readonly text: string;
  /** The sentence beside it; words that only `text` has are marked in colour and with a line. */
  readonly other?: string | undefined;
  readonly isNow: boolean;
  /** Figures that are asked about, as printed, in order. */
  readonly printed: readonly string[];
}

/** One sentence, with what differs from the other marked, and the figures that are asked about numbered. */
export const Sentence = ({ heading, text, other, isNow, printed }: Props) => {
  const pieces = other === undefined ? [{ text, side: "both" as const }] : wordedDifferences(text, other);
  return (
    <section class="sentence">
      <h3>{heading}</h3>
      <p lang="vi">
        {pieces
          .filter(({ side }) => side !== "second")
          .map((piece) => (
            <Words piece={piece} isNow={isNow} printed={printed} />
          ))}
      </p>
    </section>
  );
};

const Words = ({
  piece,
  isNow,
  printed,
}: {
  piece: ComparedPiece;
  isNow: boolean;
  printed: readonly string[];
}) => {
  const content = marked(piece.text, isNow ? printed : []);
  if (piece.side === "both") return <>{content}</>;
  return isNow ? <ins>{content}</ins> : <del>{content}</del>;
};

const marked = (text: string, printed: readonly string[]) => {
  const digits = printed.flatMap((words) => /\d(?:[\d.,/]*\d)?/.exec(words)?.[0] ?? []);
  const found = digits.map((number, at) => ({ number, at })).filter(({ number }) => text.includes(number));
  if (found.length === 0) return text;
  const pattern = new RegExp(`(${found.map(({ number }) => number.replaceAll(".", "\\.")).join("|")})`);
  return text.split(pattern).map((part) => {
    const at = digits.indexOf(part);
    return at < 0 ? (
      part
    ) : (
      <mark class="asked">
        <sup>{at + 1}</sup>
        {part}
      </mark>
    );
  });
};
