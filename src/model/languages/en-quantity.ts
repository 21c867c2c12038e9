import type { Bounds } from "../language.ts";

export const EN_BOUNDS: Bounds = {
  "at-least": [
    "more than",
    "greater than",
    "over",
    "above",
    "at least",
    "a minimum of",
    "no less than",
    "no fewer than",
    "not less than",
    "not fewer than",
    "not under",
    "upwards of",
    "in excess of",
  ],
  "at-most": [
    "nearly",
    "almost",
    "below",
    "under",
    "at most",
    "up to",
    "a maximum of",
    "no more than",
    "not more than",
    "no greater than",
    "not over",
    "not exceeding",
    "less than",
    "fewer than",
  ],
  about: [
    "about",
    "approximately",
    "approx\\.",
    "around",
    "circa",
    "close to",
    "in the region of",
    "roughly",
    "some",
  ],
};

/** Each makes a bound of a figure, or a judgement of it, without saying on which side of the number the value lies. */
export const EN_UNCLEAR_BOUNDS = [
  String.raw`(?!(?:only|daily|weekly|monthly|quarterly|yearly|early|family|supply|assembly|july|italy|respectively|totally|namely|mainly|largely|jointly|newly|currently|previously|directly|already|${EN_BOUNDS["at-most"].join("|")}|${EN_BOUNDS.about.join("|")})(?![\p{L}-]))\p{L}+ly`,
  "(?:just|well|far|way|slightly|a little|a bit) (?:over|under|above|below|short of|shy of)",
  "(?:just|as (?:many|much|few|little|high|low) as|short of|shy of|half|twice|double|triple|half of)",
  String.raw`(?<!\b(?:more|less|greater|fewer|higher|lower|rather|other) )than`,
];

const UNITS = "one|two|three|four|five|six|seven|eight|nine";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const TEENS = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const LARGE = "dozen|hundred|thousand|million|billion";
const PARTS =
  "hal(?:f|ves)|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twentieths?|hundredths?";

/** Numbers in words that say how much there is; those up to twelve are compared between the languages instead. */
export const EN_NUMBERS_IN_WORDS = [
  `(?:${TENS})(?:[- ](?:${UNITS}))?`,
  TEENS,
  String.raw`(?<!\d )(?:(?:an?|${UNITS}|ten|several|many) )?(?:${LARGE})s?`,
  String.raw`(?:an?|${UNITS})[- ](?:${PARTS})(?= (?:of|as|the|more|less|in|that|this))`,
  "(?:nearly|almost|about|over|than|under|by) half",
  "half(?= (?:of|the|as|its|their|all)\\b)",
  "(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing)",
  `(?:${UNITS}|ten)fold`,
  "(?:twice|thrice)(?= (?:as|the|that|its|more|what))",
];

const COUNTS = ["", "an?|one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const DENOMINATORS: readonly (readonly [value: number, name: string, count: string])[] = [
  [3, "third", "three"],
  [4, "quarter", "four"],
  [5, "fifth", "five"],
  [6, "sixth", "six"],
  [7, "seventh", "seven"],
  [8, "eighth", "eight"],
  [9, "ninth", "nine"],
  [10, "tenth", "ten"],
  [20, "twentieth", "twenty"],
];

/** "two thirds", "a quarter", "one in twenty". */
export const EN_FRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "1/2": ["half", "halves"],
  "2/1": ["doubled", "twice", "twofold"],
  "3/1": ["tripled", "threefold"],
  ...Object.fromEntries(
    DENOMINATORS.flatMap(([value, name, count]) =>
      COUNTS.flatMap((many, of) =>
        of > 0 && of < value
          ? [[`${of}/${value}`, [`(?:${many})[- ]${name}s?`, `(?:${many}) in ${count}`]]]
          : [],
      ),
    ),
  ),
};

export const EN_QUANTIFIERS = {
  "19/20": ["(?:nearly|almost) (?:every|all|match|matches)"],
  "1/2": ["(?<!the )most", "majority", "mainly", "mostly"],
};

export const EN_SUPERLATIVES = {
  highest: ["fastest", "largest", "biggest", "highest", "greatest"],
  lowest: ["slowest", "smallest", "lowest", "fewest", "least"],
};
