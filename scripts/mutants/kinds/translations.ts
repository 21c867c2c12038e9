import { bodyStart, otherNumber, replacing, spliced, type MutantKind } from "../mutant.ts";

const TEXTS = /\/(?:sections|annexes|summaries)\/.*\/en\.mdx$/;
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/same period last year/g, "previous quarter"],
  [/previous quarter/g, "same period last year"],
  [/first quarter/g, "second quarter"],
];
/** Numbers outside the text and the address of a bound figure. */
const UNBOUND = /(?<![\w.,/#[-])\d+(?:[.,/]\d+)*(?![\w\]]|[^[\n]*\]\()/g;
const FIGURES = /\[([^\][\n^]+)\]\(#([\w-]+)\)/g;

/** Changes of the numbers of the English alone; what nobody has read and what is confirmed without being read. */
const NUMBER_KINDS: readonly MutantKind[] = [
  {
    name: "English: two figures of a line exchanged",
    mutants: (content) =>
      replacing(
        content,
        TEXTS,
        new RegExp(`${FIGURES.source}([^\\n[\\]]*)${FIGURES.source}`, "g"),
        ([, a, one, between, b, two]) => `[${b}](#${two})${between}[${a}](#${one})`,
        bodyStart,
      ),
  },
  {
    name: "English: a number that is no figure changed",
    mutants: (content) => replacing(content, TEXTS, UNBOUND, ([number]) => otherNumber(number), bodyStart),
  },
  {
    name: "English: a number that is no figure taken away",
    mutants: (content) => replacing(content, TEXTS, UNBOUND, () => "", bodyStart),
  },
  {
    name: "English: two numbers of a line exchanged",
    mutants: (content) =>
      replacing(
        content,
        TEXTS,
        new RegExp(`(${UNBOUND.source})([^\\n[\\]\\d]*)(${UNBOUND.source})`, "g"),
        ([, a, between, b]) => `${b}${between}${a}`,
        bodyStart,
      ),
  },
];

/** Changes of the English alone. */
export const TRANSLATION_KINDS: readonly MutantKind[] = [
  {
    name: "English: a “not” taken away",
    mutants: (content) =>
      replacing(content, TEXTS, / (?:not|no|never|without)\b(?: yet)?/g, () => "", bodyStart),
  },
  {
    name: "English: another comparison period",
    mutants: (content) =>
      PERIODS.flatMap(([pattern, by]) => replacing(content, TEXTS, pattern, () => by, bodyStart)),
  },
  {
    name: "English: a sentence taken away",
    mutants: (content) =>
      replacing(content, TEXTS, /(?<=\. )[A-Z][^.\n[\]]*\.(?= |\n)/g, () => "", bodyStart),
  },
  ...NUMBER_KINDS,
  ...NUMBER_KINDS.map((kind): MutantKind => ({
    ...kind,
    name: `${kind.name}, and confirmed`,
    isConfirmed: true,
  })),
  {
    name: "English: a title or another text of a YAML file changed",
    mutants: (content) =>
      [...content.files].flatMap(([file, text]) =>
        /(?:report|charts|audit|corrections|relations|derived|units|site|glossary|indicators\/\w+)\.yaml$/.test(
          file,
        )
          ? [...text.matchAll(/(?<=\ben: (?:\{ name: )?"?)\p{Lu}?[\p{L}]+ \p{L}+/gu)].map(
              ({ 0: found, index }) =>
                spliced(
                  content,
                  file,
                  [index, index + found.length],
                  found.split(" ").toReversed().join(" "),
                ),
            )
          : [],
      ),
  },
];
