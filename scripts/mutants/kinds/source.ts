import { spliced, type MutantKind, type SoundContent } from "../mutant.ts";

/** Lines of the text as received that say something, with their offsets. */
const linesOf = ({ files, root }: SoundContent): { start: number; end: number; text: string }[] =>
  [...(files.get(`${root}/source.txt`) ?? "").matchAll(/.*\n/g)]
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length, text }))
    .filter(({ text }) => /\p{L}/u.test(text));

/** Column heads that a page break repeats: every cell stands in another line as well, so that one less says the same. */
const isRepeatedHead = (text: string, lines: readonly { text: string }[]): boolean => {
  const cells = (line: string): string[] =>
    line
      .split("\t")
      .map((cell) => cell.trim())
      .filter(Boolean);
  const own = cells(text);
  return (
    own.length > 1 && own.every((cell) => lines.filter((line) => cells(line.text).includes(cell)).length > 1)
  );
};

/** The published text no longer is the text as received. */
export const SOURCE_KINDS: readonly MutantKind[] = [
  {
    name: "Source: a line more than is published",
    isConfirmed: true,
    isReceived: true,
    mutants: (content) =>
      linesOf(content).map(({ start, text }) =>
        spliced(content, `${content.root}/source.txt`, [start, start], text),
      ),
  },
  {
    name: "Source: a line less than is published",
    isConfirmed: true,
    isReceived: true,
    mutants: (content) => {
      const lines = linesOf(content);
      return lines
        .filter(({ text }) => !isRepeatedHead(text, lines))
        .map(({ start, end }) => spliced(content, `${content.root}/source.txt`, [start, end], "\n"));
    },
  },
  {
    name: "Source: a word that is published otherwise",
    isConfirmed: true,
    isReceived: true,
    mutants: (content) =>
      linesOf(content).flatMap(({ start, text }) =>
        [...text.matchAll(/\p{Ll}{3,}/gu)]
          .slice(1, 2)
          .map(({ 0: word, index }) =>
            spliced(
              content,
              `${content.root}/source.txt`,
              [start + index, start + index + word.length],
              "khác",
            ),
          ),
      ),
  },
];
