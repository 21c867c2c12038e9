import type { QueryLanguage } from "../query-language.ts";

/** "to the end of March" is said of three months, and of a day at their end. */
const TO_MONTH = String.raw`(?:(?:to|by|until|at)\s+)?(?:the\s+)?end(?:\s+of\s+|[\s-]+)`;
const BEFORE = "(?:last|previous|preceding)";

export const EN_QUERY: QueryLanguage = {
  restricting: ["of", "in", "on", "at", "from", "for", "to", "by", "with", "among", "within", "per"],
  articles: ["the", "a", "an"],
  documents: [
    "decision",
    "resolution",
    "directive",
    "plan",
    "document",
    "official letter",
    "circular",
    "decree",
    "submission",
    "conclusion",
    "notice",
    "report",
    "no",
    "number",
  ],
  denial: { prefix: "un", word: "not" },
  numbers: {
    hedges: {
      below: "nearly,almost,just under,under,below,less than,close to,not quite,up to".split(","),
      above: "more than,over,above,just over,upwards of,at least,in excess of".split(","),
      about: "about,around,approximately,approx,roughly,some,circa,or so".split(","),
    },
    pair: ["of", "out of"],
    range: ["to", "and"],
    words: {
      "0.5": ["half a", "half"],
      "1": ["one", "a"],
      "2": ["two"],
      "3": ["three"],
      "4": ["four"],
      "5": ["five"],
      "6": ["six"],
      "7": ["seven"],
      "8": ["eight"],
      "9": ["nine"],
      "10": ["ten"],
    },
    andAHalf: [],
    multipliers: { "3": ["thousand"], "6": ["million"], "9": ["billion"], "12": ["trillion"] },
    abbreviated: { "3": ["k"], "6": ["mn"], "9": ["bn"] },
    letters: { "6": ["m"], "9": ["b"] },
  },
  times: {
    forms: [
      `${TO_MONTH}march(?<firstQuarter>)@ofYear?`,
      `${TO_MONTH}june(?<firstHalf>)@ofYear?`,
      `${TO_MONTH}september(?<nineMonths>)@ofYear?`,
      String.raw`(?:the\s+)?first\s+(?:six\s+months|6\s+months|half)(?<firstHalf>)@ofYear?`,
      String.raw`(?:the\s+)?(?:last|second)\s+(?:six\s+months|6\s+months|half)(?<secondHalf>)@ofYear?`,
      String.raw`(?:the\s+)?first\s+(?:nine|9)\s+months(?<nineMonths>)@ofYear?`,
      String.raw`(?:\d{1,2}\s+)?@month\s+@year`,
      String.raw`(?:in|for|of|during)\s+@month`,
      String.raw`quarter\s*(?<quarter>[1-4]|i{1,3}|iv)@ofYear?`,
      String.raw`(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter@ofYear?`,
      String.raw`first\s+(?:three|3)\s+months@ofYear?(?<firstQuarter>)`,
    ],
    years: [
      String.raw`(?:(?:at\s+the\s+)?(?:end|start)\s+of|late(?:\s+in)?|early(?:\s+in)?|year-?\s?end|in|for|of|during)\s+@year`,
    ],
    months: "january february march april may june july august september october november december".split(
      " ",
    ),
    quarters: { first: 1, second: 2, third: 3, fourth: 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 },
    yearWords: ["of", "in"],
    comparedWith: ["than", "compared with", "compared to", "on", "over", "since", "versus", "vs", "against"],
    comparedWithRelative: ["from"],
    samePeriod: ["the same period", "same period"],
    edges: ["the end", "end", "the beginning", "beginning", "the start", "start"],
    baseYear: ["constant", "base year", "prices of"],
    before: {
      quarter: [String.raw`(?:the\s+)?${BEFORE}\s+quarter`],
      month: [String.raw`(?:the\s+)?${BEFORE}\s+month`],
    },
    nextYear: [String.raw`next\s+year`],
  },
};
