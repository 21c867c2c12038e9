import {
  otherNumber,
  replacing,
  spliced,
  type Mutant,
  type MutantKind,
  type SoundContent,
} from "../mutant.ts";

const INDICATORS = /^content\/indicators\//;
const GLOSSARY = /^content\/glossary\.yaml$/;
const SITE = /^content\/site\.yaml$/;
const RELATIONS = /\/relations\.yaml$/;
const PAGES = /^content\/pages\/.*\.mdx$/;
const DIGITS = /(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu;

/** Each two neighbours among the matches in one file exchanged. */
const exchanged = (content: SoundContent, path: RegExp, pattern: RegExp): Mutant[] =>
  [...content.files].flatMap(([file, text]) => {
    if (!path.test(file)) return [];
    const found = [...text.matchAll(pattern)];
    return found.flatMap((one, at) => {
      const two = found[at + 1];
      if (!two || one[0] === two[0]) return [];
      const [start, between] = [one.index, text.slice(one.index + one[0].length, two.index)];
      return [spliced(content, file, [start, two.index + two[0].length], `${two[0]}${between}${one[0]}`)];
    });
  });

/** The names of two indicators as synonyms. */
const joinedNames = (content: SoundContent): Mutant[] => {
  const file = "content/synonyms.yaml";
  const text = content.files.get(file) ?? "";
  const start = text.indexOf("groups:\n") + "groups:\n".length;
  const names = [...content.edition.indicators.values()].flatMap(
    ({ name }) => name[content.edition.official] ?? [],
  );
  return names
    .slice(1)
    .map((name, at) => spliced(content, file, [start, start], `  - ${JSON.stringify([name, names[at]])}\n`));
};

/** Changes of what a person confirmed once, where the texts themselves may stay as they were read. */
export const CONFIRMED_KINDS: readonly MutantKind[] = [
  {
    name: "Confirmed: the definitions of two indicators exchanged",
    mutants: (content) => exchanged(content, INDICATORS, /(?<=\n {4}description:\n)(?: {6}.+\n)+/g),
  },
  {
    name: "Confirmed: the everyday names of two indicators exchanged",
    mutants: (content) => exchanged(content, INDICATORS, /(?<=\n {4}everydayNames:\n)(?: {6}.+\n)+/g),
  },
  {
    name: "Confirmed: the definitions of two terms exchanged",
    mutants: (content) => exchanged(content, GLOSSARY, /(?<=\n {2}kind: \w+\n) {2}vi: .+\n {2}en: .+\n/g),
  },
  {
    name: "Confirmed: the figures of two questions exchanged",
    mutants: (content) => exchanged(content, /\/report\.yaml$/, /(?<=\n {4}figures: ).+/g),
  },
  {
    name: "Confirmed: two English heads of columns exchanged",
    mutants: (content) => exchanged(content, /\/annexes\/[^/]+\/en\.yaml$/, /(?<=\n {2}\w+: )".+"/g),
  },
  {
    name: "Confirmed: another area of the publisher",
    mutants: (content) =>
      replacing(content, SITE, /(?<=\narea: )[\w-]+/g, ([now]) => (now === "VN-SG" ? "VN-HN" : "VN-SG")),
  },
  {
    name: "Confirmed: another day or address of a publication",
    mutants: (content) => [
      ...replacing(content, RELATIONS, /(?<=\n {4}date: ")[\d-]+/g, ([now]) => `${now.slice(0, -2)}01`),
      ...replacing(content, RELATIONS, /(?<=\n {4}address: ").+(?=")/g, () => "https://other.example/"),
    ],
  },
  {
    name: "Confirmed: a number of a page of the site",
    mutants: (content) => replacing(content, PAGES, DIGITS, ([number]) => otherNumber(number)),
  },
  {
    name: "Page: another number in one language, and confirmed",
    isConfirmed: true,
    mutants: (content) => replacing(content, PAGES, DIGITS, ([number]) => otherNumber(number)),
  },
  { name: "Synonyms: the names of two indicators", isConfirmed: true, mutants: joinedNames },
];
