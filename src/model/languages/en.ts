import type { Language } from "../language.ts";
import { DATES, DOCUMENT_NUMBERS, NAMES, PERIODS, SCALES } from "./patterns.ts";

const MONTH_NAMES = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];
const MONTHS = MONTH_NAMES.join("|");

export const en: Language = {
  name: "English",
  group: ",",
  decimal: ".",
  pair: ["of", "out of"],
  increase: ["increase", "increased", "increasing", "up", "rise", "rose", "risen", "grew", "growth", "gain", "higher", "raised", "added"],
  decrease: ["decrease", "decreased", "decreasing", "down", "fall", "fell", "fallen", "decline", "declined", "drop", "dropped", "reduction", "reduced", "lower", "fewer", "less"],
  bounds: {
    "at-least": ["more than", "over", "above"],
    "at-most": ["nearly", "almost"],
    about: ["about", "approximately", "around", "some"],
  },
  estimate: ["estimate", "estimated", "estimates", "preliminarily estimated"],
  longestSentence: 20,
  numberWords: [
    MONTH_NAMES,
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"],
  ],
  notFigures: {
    date: [
      String.raw`\d{1,2} (?:${MONTHS})(?: \d{4})?`,
      String.raw`(?:${MONTHS}) \d{4}`,
      ...DATES,
      ...PERIODS,
      String.raw`(?<![\d.,/])(?:19|20)\d{2}(?![\d]|[.,]\d)`,
    ],
    duration: [String.raw`\b(?:\d+|\d+-) ?(?:year|month|day)s?\b`],
    document: [...DOCUMENT_NUMBERS, String.raw`Nos?\. ?\d+(?!\d*[.,/]\d)`],
    age: [
      String.raw`(?:aged?|ages) \d+(?: months)?(?:-\d+| to (?:under )?\d+| to less than \d+)?(?: months| years)?`,
      String.raw`\d+(?:-\d+)?-(?:year|month)-olds?`,
      String.raw`\d+(?:-\d+)? years (?:old|of age)`,
    ],
    band: [String.raw`\d+(?:-\d+| to \d+) criteria`],
    grade: [String.raw`(?:[Ll]evels?|[Gg]rades?|[Pp]hase|[Ss]tage|[Pp]oint) \d+(?: and \d+)?`, String.raw`\d+(?:st|nd|rd|th)\b`],
    enumerator: [String.raw`\(\d+\)`],
    name: [...NAMES, String.raw`National Highways? \d+(?: and \d+)?`, String.raw`\b\p{Lu}\d+\b`],
    scale: SCALES,
  },
};
