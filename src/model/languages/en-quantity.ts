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
