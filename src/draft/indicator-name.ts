import type { Candidate } from "./candidates.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { emptyWords, wordsOf } from "./empty-words.ts";
import { aroundOf, type Around } from "./figure-surroundings.ts";
import { foldWord } from "./fold.ts";
import { itemAt } from "./item-at.ts";
import type { Grammar } from "./grammar.ts";
import { anyWord, longestFirst } from "../prose/any-word.ts";

/** A name with more words is cut: an editor will write it anew. */
const LONGEST = 18;
/** A list of things that one measure is of has no more words before its first comma. */
const LONGEST_LEAD = 5;

const phraseAt = (phrases: readonly string[], flags: string): RegExp => anyWord(longestFirst(phrases), flags);

const startsWith = (words: string, phrases: readonly string[]): boolean =>
  phraseAt(phrases, "iu").exec(words)?.index === 0;

/** The words from the noun on that opens a name, commas in it kept: "tỷ lệ rác thải được thu gom, xử lý". */
const fromHead = (text: string, { heads }: DraftingLanguage): string | undefined => {
  const piece = /[^;:.()]*$/.exec(text)?.[0] ?? "";
  const at = [...piece.matchAll(phraseAt(heads, "giu"))].map(({ index }) => index);
  const first = at.find((one) => one >= piece.lastIndexOf(",")) ?? at.at(-1);
  return first === undefined ? undefined : piece.slice(first);
};

/**
 * A first name for what a figure counts, as a noun phrase and never a clause: the words before it without verbs of
 * reaching; where a verb stands there, the things behind the figure, counted or measured by the noun of its unit.
 */
export const indicatorName = (
  text: string,
  candidates: readonly Candidate[],
  index: number,
  { language, drafting, units }: Grammar,
): string => {
  const around = aroundOf(text, candidates, index, drafting);
  const empty = emptyWords(language, drafting);
  const tidy = (words: string): string => tidied(words, empty, drafting);
  const { clause, unit } = around;
  const dimension = units[itemAt(candidates, index).units[0] ?? ""]?.dimension ?? "";
  const noun =
    drafting.measures[dimension] ?? (isCounted(dimension) ? `${drafting.made.count} ${unit}`.trim() : "");
  const right = thingsBehind(around.right, tidy, drafting);
  const things =
    noun && (right || unit) ? `${noun} ${right}`.trim() : [unit, right].filter(Boolean).join(" ");
  const isOfBefore =
    index > 0 &&
    clause === around.before &&
    new RegExp(String.raw`(?:${drafting.joining.join("|")})\s*$`, "iu").test(clause);
  const own = isOfBefore ? "" : tidy(clause);
  const opened = fromHead(around.before, drafting);
  const joined = opened && isList(opened, drafting) ? tidy(opened) : "";
  const left = joined || own;
  const named = ((): string => {
    const aside = besides(around, tidy, drafting);
    if (aside) return aside;
    if (startsWith(left, drafting.actions)) {
      if (opened && !joined) return tidiedEnd(opened, empty, drafting);
      return noun && right
        ? `${things} ${lowered(left)}`
        : noun && unit && isCounted(dimension)
          ? `${things} ${lowered(left)}`
          : left;
    }
    const verb = new RegExp(String.raw`\s(?:${drafting.actions.join("|")})$`, "iu").exec(left);
    if (verb)
      return noun && right ? things : [noun, lowered(left.slice(0, verb.index))].filter(Boolean).join(" ");
    const has = new RegExp(
      String.raw`(?:${[...drafting.having, ...drafting.parting].join("|")})\s*$`,
      "iu",
    ).test(clause);
    if (noun && right && (has || !left)) return things;
    if (noun && startsWith(left, drafting.places)) return `${noun}: ${lowered(left)}`;
    return left;
  })();
  const above = (): string =>
    around.before
      .split(/[;:,.()]+/)
      .slice(0, -1)
      .map(tidy)
      .findLast(Boolean) ?? "";
  const behind = right ? things : "";
  const name =
    [named, behind, above(), unit, text]
      .map((one) => wordsOf(one).slice(0, LONGEST).join(" "))
      .find(Boolean) ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** "Công suất sử dụng buồng, phòng": a noun that opens a name, and a list without a verb behind it. */
const isList = (opened: string, { reaching }: DraftingLanguage): boolean => {
  const [lead = "", ...others] = opened.split(",");
  return (
    others.length === 1 &&
    wordsOf(lead).length <= LONGEST_LEAD &&
    !phraseAt(reaching, "iu").test(lead) &&
    wordsOf(others[0] ?? "").length > 0
  );
};

/** "378 căn nhà ở với kinh phí 19 tỷ đồng": what another figure is of, said behind a word such as "với". */
const besides = (
  { clause, unitBefore, opening }: Around,
  tidy: (words: string) => string,
  { besides: words, parting }: DraftingLanguage,
): string => {
  const found = new RegExp(
    String.raw`^(.*?)(?<![\p{L}\p{M}])(?:${words.join("|")})\s+((?:[\p{L}\p{M}]+\s*){1,5})$`,
    "iu",
  ).exec(clause);
  const [what, of] = [tidy(found?.[2] ?? ""), tidy(found?.[1] ?? "")];
  if (!what) return "";
  const end = new RegExp(String.raw`\s(?:${parting.join("|")})\s*$`, "iu");
  const rest = of ? [unitBefore, of].filter(Boolean).join(" ") : tidy(opening.replace(end, ""));
  return [what, lowered(rest)].filter(Boolean).join(" ");
};

/** The things behind a figure, up to a word behind which something else is said; a relative clause keeps its verb. */
const thingsBehind = (
  right: string,
  tidy: (words: string) => string,
  { parting, having }: DraftingLanguage,
): string => {
  const end = phraseAt(parting, "iu").exec(right)?.index ?? right.length;
  const own = right.slice(0, end).trim();
  const isRelative = startsWith(own, having) && tidy(own) !== "";
  const words = tidy(own);
  return isRelative ? `${wordsOf(own)[0] ?? ""} ${words}` : words;
};

/** Dimensions of what is no count: "thiệt hại 5 tỷ đồng" is no number of dong. */
const isCounted = (dimension: string): boolean =>
  !/^(?:vnd|usd|eur|proportion|percentage-point|mass|energy|volume|.*-per-)/.test(dimension);

/** The first word of a sentence as it stands within one; abbreviations stay as they are. */
const lowered = (words: string): string =>
  /^\p{Lu}\p{Ll}*(?:\s|$)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** Without words that name nothing at the end: whole phrases, or single words that end no noun. */
const tidiedEnd = (
  text: string,
  empty: ReadonlySet<string>,
  { nameEnds, nounEnds }: DraftingLanguage,
): string => {
  let words = wordsOf(text).join(" ");
  const phrase = new RegExp(String.raw`(?:^|\s)(?:${nameEnds.join("|")})$`, "iu");
  for (;;) {
    const last = words.split(" ").at(-1) ?? "";
    const isEmpty = empty.has(foldWord(last)) && !nounEnds.includes(last.toLowerCase());
    const next = phrase.test(words)
      ? words.replace(phrase, "")
      : isEmpty
        ? words.slice(0, -last.length).trimEnd()
        : words;
    if (next === words || next === "") return next;
    words = next;
  }
};

/** Without words that name nothing at both ends; a noun that opens a name stays. */
const tidied = (text: string, empty: ReadonlySet<string>, drafting: DraftingLanguage): string => {
  let words = tidiedEnd(text, empty, drafting);
  while (words && !startsWith(words, drafting.heads)) {
    const [first = ""] = words.split(" ");
    if (!empty.has(foldWord(first))) break;
    words = words.slice(first.length).trimStart();
  }
  return words;
};
