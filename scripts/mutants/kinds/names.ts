import { otherNumber, replacing, type MutantKind } from "../mutant.ts";

const YAML =
  /^content\/(?:glossary|site|units|indicators\/\w+|reports\/[^/]+\/(?:\w+|annexes\/[\w-]+\/en))\.yaml$/;
/** A number in the English of a text that prints it in the official language as well. */
const PAIRED = /(?<=\n *vi: .*(?<!\d)(\d+)(?!\d).*\n *en: .*(?<![\p{L}\d-]))\1(?![\p{L}\d])/gu;
const ATTACHED = /(?<=\nattached: .*)\d+/g;
const LABELS = /(label: )(\{[^}]+\})((?:(?! whole).)*\n +- \{ figure: [\w-]+, label: )(\{[^}]+\})/g;
const SIDES = /(numerator: )(\[[^\]]+\])(\n +denominator: )(\[[^\]]+\])/g;

/** Names, titles and definitions of YAML files, and what derived figures are made of. */
export const NAME_KINDS: readonly MutantKind[] = [
  {
    name: "Text of a YAML file: another number in the English",
    isConfirmed: true,
    mutants: (content) => [
      ...replacing(content, YAML, PAIRED, ([number]) => otherNumber(number)),
      ...replacing(content, /\/annexes\/[^/]+\/en\.yaml$/, ATTACHED, ([number]) => otherNumber(number)),
    ],
  },
  {
    name: "Chart: the labels of two rows exchanged",
    isConfirmed: true,
    mutants: (content) =>
      replacing(content, /\/charts\.yaml$/, LABELS, ([, a, one, b, two]) => `${a}${two}${b}${one}`),
  },
  {
    name: "Derived figure: the sides of a ratio exchanged",
    isConfirmed: true,
    mutants: (content) =>
      replacing(content, /\/derived\.yaml$/, SIDES, ([, a, one, b, two]) => `${a}${two}${b}${one}`),
  },
  {
    name: "Derived figure: a part added to its whole",
    isConfirmed: true,
    mutants: (content) =>
      replacing(content, /\/derived\.yaml$/, /(?<=terms: \[[\w-]+, )-(?=[\w-]+\])/g, () => ""),
  },
];
