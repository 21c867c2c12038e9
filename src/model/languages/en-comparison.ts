import type { ComparedThing, ComparisonLanguage } from "../comparison-language.ts";

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const LAST = "(?:last|the (?:previous|preceding|prior))";
const LAST_YEAR = String.raw`(?<lastYear>${LAST} year|the year before)`;
const OF_YEAR = String.raw`(?:,? (?:of |in )?(?:${YEAR}|${LAST_YEAR}))`;
const SAME = "(?:the )?(?:same|corresponding) (?:period|quarter|month|time|date|day|point|months)";
const SCHOOL = "school year";
const ORDINAL = "first|second|third|fourth";

export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const MONTH = String.raw`(?<monthName>${MONTH_NAMES.join("|")})`;
/** Words between the word of comparison and the time: "the average of", "the level at". */
const LEAD =
  "(?:(?:the |an |its |that )?(?:average|level|figure|number|position)? ?(?:for|of|in|at|on|as of|as at)? ?)";

/** What a word of comparison is followed by. */
const THINGS: readonly ComparedThing[] = [
  { pattern: String.raw`${SAME} (?:of |in )?${LAST} ${SCHOOL}`, bases: ["same-period-last-school-year"] },
  { pattern: String.raw`${LAST} ${SCHOOL}`, bases: ["same-period-last-school-year"] },
  { pattern: String.raw`${SAME} (?:of |in )?(?:the year )?(?<sameYear>(?:19|20)\d{2})` },
  {
    pattern: String.raw`${SAME},? (?:of |in )?(?:${LAST} year|the year before)`,
    bases: ["same-period-last-year"],
  },
  { pattern: SAME, bases: ["same-period-last-year", "same-period-last-school-year"] },
  { pattern: String.raw`(?<previousMonth>${LAST} month|the month before)` },
  { pattern: String.raw`(?<previousQuarter>${LAST} quarter|the quarter before)` },
  { pattern: String.raw`${LAST} (?:period|half(?:[- ]year)?|six months)`, bases: ["previous-period"] },
  { pattern: String.raw`(?:the )?(?<ends>end) of ${MONTH}${OF_YEAR}?` },
  { pattern: String.raw`(?:the )?(?<ends>end) of (?:the )?(?<quarter>${ORDINAL}) quarter${OF_YEAR}?` },
  { pattern: String.raw`(?:the )?(?<ends>end) of (?:${YEAR}|${LAST_YEAR})` },
  { pattern: String.raw`(?:the )?(?<begins>start|beginning) of (?:${YEAR}|${LAST_YEAR}|the year)` },
  { pattern: String.raw`(?<day>\d{1,2}) ${MONTH}${OF_YEAR}` },
  { pattern: String.raw`${MONTH} (?<day>\d{1,2})(?!\d)${OF_YEAR}` },
  { pattern: String.raw`${MONTH}${OF_YEAR}?` },
  { pattern: String.raw`(?:the )?(?<quarter>${ORDINAL}) quarter${OF_YEAR}?` },
  { pattern: String.raw`(?:quarter |Q)(?<quarter>[1-4])${OF_YEAR}?` },
  { pattern: String.raw`(?:the )?(?<half>first) (?:six months|6 months|half)(?: of the year)?${OF_YEAR}?` },
  {
    pattern: String.raw`(?:the )?(?<secondHalf>last|second) (?:six months|6 months|half)(?: of the year)?${OF_YEAR}?`,
  },
  {
    pattern: String.raw`(?:the )?first (?<months>\d{1,2}|(?:two|three|four|five|seven|eight|nine|ten|eleven)) months(?: of the year)?${OF_YEAR}?`,
  },
  { pattern: String.raw`(?:the period |the )?${YEAR}\s?[-–]\s?(?<to>(?:19|20)\d{2})` },
  { pattern: String.raw`(?:the year )?${YEAR}` },
  { pattern: LAST_YEAR },
  {
    pattern: String.raw`(?:the )?(?:assigned |approved )?(?:budget )?estimates?`,
    bases: ["budget-estimate"],
  },
  { pattern: String.raw`(?:the )?(?:annual |yearly |year's )?plan`, bases: ["annual-plan", "target"] },
  {
    pattern: String.raw`(?:the )?(?:set |annual )?(?:target|goal|scenario|resolution)s?`,
    bases: ["target", "annual-plan"],
  },
];

/** English: "over the same period last year", "compared with 31 December 2020", "year on year". */
export const enComparison: ComparisonLanguage = {
  markers: ["compared (?:with|to)", "relative to", "versus", "vs\\.?"],
  weakMarkers: ["over", "than", "against", "from", "on", "since", "in", "of"],
  phrases: [
    { pattern: "year[- ](?:on|over)[- ]year|a year (?:earlier|ago)", bases: ["same-period-last-year"] },
    { pattern: "(?<previousQuarter>quarter[- ](?:on|over)[- ]quarter|a quarter earlier)" },
    { pattern: "(?<previousMonth>month[- ](?:on|over)[- ]month|a month earlier)" },
  ],
  things: THINGS.map((thing) => ({ ...thing, pattern: LEAD + thing.pattern })),
  months: MONTH_NAMES,
  quarters: ["first", "second", "third", "fourth"],
  counts: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
};
