import { bodyStart, otherNumber, replacing, type MutantKind } from "../mutant.ts";

const cells = (locale: string): RegExp => new RegExp(`/annexes/[^/]+/${locale}\\.yaml$`);
const ENTRIES = /\/annexes\/.*\/vi\.mdx$/;
const CELL =
  /(?<=\n {12}(?:title|agency|deadline|completed|progress|difficulties|expected|note): ")[^"\n]+(?=")/g;
const NEIGHBOURS =
  /(\n {12}(?:agency|deadline|completed|progress|difficulties|expected|note): )("[^"\n]+")(\n {12}(?:agency|deadline|completed|progress|difficulties|expected|note): )("[^"\n]+")/g;
const WORDS = /(?<=[\p{L}\p{N}] )(\p{L}+) (\p{L}+)(?= \p{L})/gu;
const SUMS = /\[([^\][\n^]+)\](\(#[\w-]+\)[^\n[\]]*)\[([^\][\n^]+)\](?=\(#)/g;

/** Changes of annexes in one language. */
export const ANNEX_KINDS: readonly MutantKind[] = [
  {
    name: "English annex: two words of a cell exchanged",
    mutants: (content) =>
      replacing(content, cells("en"), CELL, ([cell]) =>
        cell.split(" ").length > 2 ? cell.split(" ").toReversed().join(" ") : undefined,
      ),
  },
  {
    name: "English annex: two cells of a row exchanged",
    mutants: (content) =>
      replacing(content, cells("en"), NEIGHBOURS, ([, a, one, b, two]) => `${a}${two}${b}${one}`),
  },
  {
    name: "English annex: a number changed",
    mutants: (content) =>
      replacing(content, cells("en"), CELL, ([cell]) =>
        /\d/.test(cell) ? cell.replace(/\d+/, otherNumber) : undefined,
      ),
  },
  {
    name: "English annex: a number changed, and confirmed",
    isConfirmed: true,
    mutants: (content) =>
      replacing(content, cells("en"), CELL, ([cell]) =>
        /\d/.test(cell) ? cell.replace(/\d+/, otherNumber) : undefined,
      ),
  },
  {
    name: "English annex: two numbers of a cell exchanged, and confirmed",
    isConfirmed: true,
    mutants: (content) =>
      replacing(content, cells("en"), CELL, ([cell]) =>
        cell.replace(/(?<!\d)(\d+)(\D+)(\d+)(?!\d)/, "$3$2$1"),
      ),
  },
  {
    name: "Vietnamese annex: two cells of a row exchanged",
    isConfirmed: true,
    mutants: (content) =>
      replacing(content, cells("vi"), NEIGHBOURS, ([, a, one, b, two]) => `${a}${two}${b}${one}`),
  },
  {
    name: "Vietnamese annex: two words exchanged",
    isConfirmed: true,
    mutants: (content) => [
      ...replacing(content, cells("vi"), CELL, ([cell]) => {
        const words = cell.split(" ");
        return words.length > 2 && words[0] !== words[1]
          ? [words[1], words[0], ...words.slice(2)].join(" ")
          : undefined;
      }),
      ...replacing(content, ENTRIES, WORDS, ([, a, b]) => `${b} ${a}`, bodyStart),
    ],
  },
  {
    name: "Vietnamese annex: two sums exchanged",
    isConfirmed: true,
    mutants: (content) =>
      replacing(content, ENTRIES, SUMS, ([, a, between, b]) => `[${b}]${between}[${a}]`, bodyStart),
  },
];
