import { LETTERS, NUMERALS } from "./letters.ts";

/** Numbers in words that readers type before a multiplier, by the plain decimal that they are. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "0.5": ["nửa", "nua", "half a", "half"],
    "1": ["một", "mot", "one", "a"],
    "2": ["hai", "two"],
    "3": ["ba", "three"],
    "4": ["bốn", "bon", "four"],
    "5": ["năm", "five"],
    "6": ["sáu", "six"],
    "7": ["bảy", "seven"],
    "8": ["tám", "eight"],
    "9": ["chín", "nine"],
    "10": ["mười", "ten"],
  }).flatMap(([plain, words]) => words.map((word) => [word, plain] as const)),
);

/** As they are written: without marks, "tí" (a bit) would be "tỉ". */
const MULTIPLIER = String.raw`(?:nghìn|ngàn|triệu|trieu|nghin|tỷ|tỉ|thousand|million|billion|trillion)`;
const IN_WORDS = new RegExp(
  String.raw`(^|[^${LETTERS}${NUMERALS}])(${[...WORDS.keys()].join("|")})(?=\s+${MULTIPLIER}(?![${LETTERS}]))`,
  "gu",
);
const AND_A_HALF = new RegExp(String.raw`(\d+)(\s+${MULTIPLIER})\s+(?:rưỡi|ruoi)(?![${LETTERS}])`, "gu");

/**
 * A normalised text with the numbers from a half to ten before a multiplier as digits: "nửa triệu" is "0.5 triệu",
 * "hai tỷ rưỡi" is "2.5 tỷ". Other numbers in words stay: nobody types them.
 */
export const spellNumbers = (text: string): string =>
  text
    .replace(IN_WORDS, (_, lead: string, word: string) => lead + (WORDS.get(word) ?? word))
    .replace(AND_A_HALF, (_, whole: string, multiplier: string) => `${whole}.5${multiplier}`);
