/** "settlement" is of "settle" as "settled" is. */
const MUTE_E = /(....)e$/;
/** What remains of a word must be a word still: "mining" is not "min". */
const SHORTEST = 4;

/** Endings of English words, and what stands for them; the first that fits is taken. No Vietnamese syllable ends so. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ation|ated?|ating|ative)$/, ""],
  [/uct(?:ion|ed|ing|ive)?$/, "uc"],
  [/tion$/, "t"],
  // "tourism" is of "tourist", and a "tour" is neither.
  [/is[mt]$/, "is"],
  [/(?:ments?|ing|ed|al)$/, ""],
  [/e$/, ""],
];
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["grew", "grow"],
  ["fell", "fall"],
  ["rose", "rise"],
  // Other words than "plan", "state" and "gener(ate)".
  ["plane", "plane"],
  ["planes", "plane"],
  ["station", "station"],
  ["stations", "station"],
  ["general", "general"],
]);

/**
 * A word of small letters without marks, without the endings of English grammar, so that "vaccinated" finds "vaccine"
 * and "enrollment" finds "enrolment". Any other word stays as it is.
 */
export const stem = (word: string): string => {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length <= SHORTEST) return word;
  const one = singular(word);
  for (const [ending, stands] of ENDINGS) {
    const cut = one.replace(ending, stands);
    if (cut !== one && cut.length >= SHORTEST)
      return spelt(cut.replace(/([^aeious])\1$/, "$1").replace(MUTE_E, "$1"));
  }
  return spelt(one);
};

/** "gas" and "AIDS" are no plurals. */
const singular = (word: string): string => {
  if (!word.endsWith("s") || word.endsWith("ss")) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
};

/** American spelling as British. */
const spelt = (word: string): string => word.replace(/iz$/, "is").replace(/(..)our$/, "$1or");

/** Is `typed` a word of this stem, on the way to one of its endings: "investm" for "invest"? */
export const isOnTheWay = (typed: string, stem: string): boolean => {
  const rest = typed.startsWith(stem) ? typed.slice(stem.length) : undefined;
  return rest !== undefined && rest.length > 0 && ON_THE_WAY.some((ending) => ending.startsWith(rest));
};
const ON_THE_WAY = [
  "ations",
  "ating",
  "ated",
  "ments",
  "ings",
  "ed",
  "isms",
  "ists",
  "als",
  "tions",
  "e",
  "ies",
];
