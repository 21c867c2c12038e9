const INITIAL = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?";
const NUCLEUS =
  "(?:uyeu|uye|uya|uyu|uoi|uou|uay|uai|ieu|yeu|oai|oao|oay|oeo|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])";
const SYLLABLE = new RegExp(`^${INITIAL}${NUCLEUS}(?:ng|nh|ch|[cmnpt])?$`);

/** Can a word without its marks be a Vietnamese syllable? One that can is seldom a typing error of another. */
export const isSyllable = (bare: string): boolean => SYLLABLE.test(bare);

const TONE_KEYS: Readonly<Record<string, string>> = {
  ...{ s: "\u0301", f: "\u0300", r: "\u0309", x: "\u0303", j: "\u0323" },
  ...{ 1: "\u0301", 2: "\u0300", 3: "\u0309", 4: "\u0303", 5: "\u0323" },
  ...{ 6: "\u0302", 7: "\u031b", 8: "\u0306", 9: "\u0335" },
};
const VOWEL_KEYS: readonly (readonly [RegExp, string])[] = [
  [/dd/, "\u0335"],
  [/([aeo])\1/, "\u0302"],
  [/aw/, "\u0306"],
  [/[ou]w/, "\u031b"],
];

/** The marks that the keys of Telex or VNI in a word stand for: "ngheof" has a grave accent, "dieen" a circumflex. */
export const marksOfKeys = (folded: string): string[] => {
  const tone = /[aeiouy][a-z]*?([sfrxj])[a-z]*$/.exec(folded)?.[1] ?? "";
  const marks = [tone, ...(folded.match(/[1-9]/g) ?? [])].map((key) => TONE_KEYS[key] ?? "");
  return [...marks, ...VOWEL_KEYS.flatMap(([keys, mark]) => (keys.test(folded) ? [mark] : []))].filter(
    Boolean,
  );
};

/** "ngheof" is "nghèo" with the keys of Telex left in; "ngheo2" with those of VNI. The marks themselves are lost. */
export const withoutInputKeys = (folded: string): string =>
  folded
    .replace(/([a-z])[1-9]+/g, "$1")
    .replace(/([a-z])\1$/, "$1")
    .replace(/dd/g, "d")
    .replace(/([aeo])\1+/g, "$1")
    .replace(/([aou])w/g, "$1")
    .replace(/([aeiouy][a-z]*?)[sfrxj]([a-z]*)$/, "$1$2");
