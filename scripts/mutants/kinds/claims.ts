import {
  bodyStart,
  otherNumber,
  replacing,
  spliced,
  type Mutant,
  type MutantKind,
  type SoundContent,
} from "../mutant.ts";

const NUMBERS: readonly (readonly [vi: string, viNow: string, en: string, enNow: string])[] = [
  ["một nửa", "một phần ba", "half", "third"],
  ["một phần tư", "một phần hai", "quarter", "half"],
  ["một phần ba", "một phần tư", "third", "quarter"],
  ["chín phần mười", "tám phần mười", "nine tenths", "eight tenths"],
  ["một phần hai mươi", "một phần mười", "twentieth", "tenth"],
  ["một phần tám", "một phần chín", "eighth", "ninth"],
];
const COMPARISONS: readonly (readonly [vi: string, viNow: string, en: string, enNow: string])[] = [
  ["hơn", "chưa đến", "more than", "less than"],
  ["chưa đến", "hơn", "less than", "more than"],
  ["chưa đến", "hơn", "fewer than", "more than"],
  ["nhanh nhất", "chậm nhất", "fastest", "slowest"],
  ["lớn nhất", "nhỏ nhất", "largest", "smallest"],
  ["đều tăng", "đều giảm", "increased", "fell"],
  ["nhiều hơn", "ít hơn", "more", "less"],
];

const REASON_COMPARISONS: typeof NUMBERS = [
  ["ít hơn", "nhiều hơn", "fewer than", "more than"],
  ["nhiều hơn", "ít hơn", " more", " fewer"],
  ["sau ngày", "trước ngày", "after", "before"],
];

const DIRECTIONS: typeof NUMBERS = [
  ["tăng", "giảm", String.raw`\bup(?= \d)|\brose`, "fell"],
  ["giảm", "tăng", String.raw`\bdown(?= \d)|\bfell`, "rose"],
  ["cao hơn", "thấp hơn", "higher", "lower"],
  ["nhiều hơn", "ít hơn", "exceeds", "is below"],
];

/** Both languages of one entry changed, where both have the words. */
const inBoth = (content: SoundContent, file: string, entry: RegExp, pairs: typeof NUMBERS): Mutant[] => {
  const path = `${content.root}/${file}`;
  return [...(content.files.get(path) ?? "").matchAll(entry)].flatMap(({ 0: text, index }) =>
    pairs.flatMap(([vi, viNow, en, enNow]) => {
      const [before = "", after = ""] = text.split(/(?=\n *en: )/);
      if (!before.includes(vi) || !new RegExp(en, "i").test(after)) return [];
      const now = before.replace(vi, viNow) + after.replace(new RegExp(en, "i"), enNow);
      return [spliced(content, path, [index, index + text.length], now)];
    }),
  );
};

const HEADLINES = /\n {4}headline:\n {6}vi: [^\n]+\n {6}en: [^\n]+/g;
const QUESTIONS = /\n {4}question:\n {6}vi: [^\n]+\n {6}en: [^\n]+/g;
const REASONS = /\n {4}reason:\n {6}vi: [^\n]+\n {6}en: [^\n]+/g;

/** Characters before a reason that name what it answers. */
const ANSWERED = 120;

/**
 * Each number that both languages of a reason print, changed in both: into one that the entry does not have, or into one
 * that it has elsewhere.
 */
const numberInBoth = (
  content: SoundContent,
  file: string,
  entry: RegExp,
  into: "new" | "known" = "new",
): Mutant[] => {
  const path = `${content.root}/${file}`;
  return [...(content.files.get(path) ?? "").matchAll(entry)].flatMap(({ 0: text, index }) => {
    const [before = "", after = ""] = text.split(/(?=\n *en: )/);
    return [...before.matchAll(/(?<![\p{L}\d.,/])\d+(?:[.,]\d+)*/gu)].flatMap(({ 0: number, index: at }) => {
      const english = number.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
      const other = after.indexOf(english);
      const whole = (content.files.get(path) ?? "").slice(index - ANSWERED, index) + text;
      const printed: readonly string[] = whole.match(/\d+(?:[.,]\d+)*/g) ?? [];
      const isKnown = [otherNumber(number), otherNumber(english)].some((one) => printed.includes(one));
      if (other < 0 || isKnown !== (into === "known")) return [];
      const now =
        before.slice(0, at) +
        otherNumber(number) +
        before.slice(at + number.length) +
        after.slice(0, other) +
        otherNumber(english) +
        after.slice(other + english.length);
      return [spliced(content, path, [index, index + text.length], now)];
    });
  });
};

/** What editors write of the figures in words, changed in both languages and confirmed. */
export const CLAIM_KINDS: readonly MutantKind[] = [
  {
    name: "Headline: another fraction",
    isConfirmed: true,
    mutants: (content) => inBoth(content, "charts.yaml", HEADLINES, NUMBERS),
  },
  {
    name: "Headline: another comparison",
    isConfirmed: true,
    mutants: (content) => inBoth(content, "charts.yaml", HEADLINES, COMPARISONS),
  },
  {
    name: "Headline: a number added",
    isConfirmed: true,
    mutants: (content) =>
      replacing(
        content,
        /\/charts\.yaml$/,
        /(?<=headline:\n {6}vi: "?)\p{L}+/gu,
        ([word]) => `Bốn mươi ${word}`,
      ),
  },
  {
    name: "Audit comment: another number",
    isConfirmed: true,
    mutants: (content) => numberInBoth(content, "audit.yaml", REASONS),
  },
  {
    name: "Finding's comment: a number exchanged for another of the finding",
    isConfirmed: true,
    mutants: (content) => numberInBoth(content, "audit.yaml", REASONS, "known"),
  },
  {
    name: "Audit comment: another comparison",
    isConfirmed: true,
    mutants: (content) => inBoth(content, "audit.yaml", REASONS, REASON_COMPARISONS),
  },
  {
    name: "Audit comment: another direction",
    isConfirmed: true,
    mutants: (content) => inBoth(content, "audit.yaml", REASONS, DIRECTIONS),
  },
  {
    name: "Direction: another in a question to the publisher",
    isConfirmed: true,
    mutants: (content) => inBoth(content, "corrections.yaml", QUESTIONS, DIRECTIONS),
  },
  {
    name: "Query: another number",
    isConfirmed: true,
    mutants: (content) => numberInBoth(content, "corrections.yaml", QUESTIONS),
  },
  {
    name: "Correction: another number in its reason",
    isConfirmed: true,
    mutants: (content) => numberInBoth(content, "corrections.yaml", REASONS),
  },
  {
    name: "Summary: two figures exchanged in both languages",
    isConfirmed: true,
    mutants: (content) =>
      replacing(
        content,
        /\/summaries\/.*\/vi\.mdx$/,
        /\]\(#([\w-]+)\)([^\n[\]]*\[[^\]]+\]\(#)([\w-]+)\)/g,
        ([, a, between, b]) => `](#${b})${between}${a})`,
        bodyStart,
      ),
  },
];
