import { bodyStart, replacing, spliced, type Mutant, type MutantKind, type SoundContent } from "../mutant.ts";

const FIGURE = /(?<=[\p{L},] )(?=\[[^\][\n^]+\]\(#)/gu;
const english = /\/(?:sections|annexes)\/.*\/en\.mdx$/;

/** A word put before each figure of one language, with the source where it is the official one. */
const before = (content: SoundContent, path: RegExp, words: readonly string[]): Mutant[] => {
  let turn = 0;
  return replacing(content, path, FIGURE, () => `${words[(turn += 1) % words.length]} `, bodyStart);
};

const wordsBefore = (name: string, path: RegExp, words: readonly string[]): MutantKind => ({
  name: `Bound: ${name}`,
  isConfirmed: true,
  mutants: (content) => before(content, path, words),
});

const KNOWN = ["dưới", "ít nhất", "xấp xỉ", "tối đa", "hơn", "chưa đến", "chừng", "ngót", "quá"];
const NO_SIDE = ["ngấp nghé", "non", "đúng", "tròn", "tận", "hầu như", "khá", "vỏn vẹn"];

/** The words before a Vietnamese figure put otherwise, in the text as received as well, where they stand there once. */
const inSourceToo = (
  content: SoundContent,
  pattern: RegExp,
  by: (lead: string, turn: number) => string,
): Mutant[] => {
  const source = `${content.root}/source.txt`;
  const received = content.files.get(source) ?? "";
  return [...content.files].flatMap(([file, text]) => {
    if (!/\/sections\/.*\/vi\.mdx$/.test(file)) return [];
    return [...text.matchAll(pattern)].flatMap((found, turn) => {
      const [, lead = "", figure = ""] = found;
      const printed = `${lead} ${figure}`;
      const at = received.indexOf(printed);
      if (found.index < bodyStart(text) || at < 0 || received.includes(printed, at + 1)) return [];
      const now = by(lead, turn);
      const one = spliced(content, file, [found.index, found.index + lead.length], now);
      const two = spliced(content, source, [at, at + lead.length], now);
      return [{ ...one, changes: new Map([...one.changes, ...two.changes]) }];
    });
  });
};

/** Words that make a figure a bound, and numbers in other signs than digits. */
export const WORD_KINDS: readonly MutantKind[] = [
  wordsBefore("an English word put before a figure", english, [
    "less than",
    "up to",
    "at least",
    "almost",
    "at most",
    "not more than",
    "close to",
    "well over",
    "barely",
    "roughly",
  ]),
  {
    name: "Bound: a Vietnamese word put before a figure, in the source too",
    isConfirmed: true,
    isReceived: true,
    mutants: (content) =>
      inSourceToo(
        content,
        /(\p{L}+ \p{L}+) \[([^\][\n^]+)\]\(#/gu,
        (lead, turn) => `${lead} ${KNOWN[turn % KNOWN.length]}`,
      ),
  },
  {
    name: "Bound: a Vietnamese word of no side put before a figure, in the source too",
    isConfirmed: true,
    isReceived: true,
    mutants: (content) =>
      inSourceToo(
        content,
        /(\p{L}+ \p{L}+) \[([^\][\n^]+)\]\(#/gu,
        (lead, turn) => `${lead} ${NO_SIDE[turn % NO_SIDE.length]}`,
      ),
  },
  {
    name: "Direction: a word that no list has, in the Vietnamese and the source",
    isConfirmed: true,
    isReceived: true,
    mutants: (content) =>
      inSourceToo(content, /((?:\p{L}+[,;]? )*(?:tăng|giảm)) \[([^\][\n^]+)\]\(#/gu, (lead) =>
        lead.replace(/\p{L}+$/u, "héo"),
      ),
  },
  {
    name: "Direction: a word that no list has, in the English",
    isConfirmed: true,
    mutants: (content) =>
      replacing(
        content,
        english,
        /(?<=[\p{L},)] )(?:up|down|rose|fell|increased|decreased|an? (?:increase|decrease) of)(?= (?:by )?\[[^\][\n^]+\]\(#)/gu,
        () => "withered",
        bodyStart,
      ),
  },
  {
    name: "Number: one in other signs put into the English",
    isConfirmed: true,
    mutants: (content) => {
      const signs = ["１２", "½", "x²", "twenty-seven", "forty", "a hundred", "①", "Ⅳ", "٣"];
      let turn = 0;
      return replacing(
        content,
        english,
        /(?<=\p{Ll} )(?=\p{Ll}{5,} )/gu,
        () => ((turn += 1) % 40 ? undefined : `${signs[(turn / 40) % signs.length]} `),
        bodyStart,
      );
    },
  },
];
