const INITIAL = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?";
const NUCLEUS =
  "(?:uyeu|uye|uya|uyu|uoi|uou|uay|uai|ieu|yeu|oai|oao|oay|oeo|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])";
const SYLLABLE = new RegExp(`^${INITIAL}${NUCLEUS}(?:ng|nh|ch|[cmnpt])?$`);

/** Can a word without its marks be a Vietnamese syllable? One that can is seldom a typing error of another. */
export const isSyllable = (bare: string): boolean => SYLLABLE.test(bare);

/** "ngheof" is "nghèo" with the keys of Telex left in; "ngheo2" with those of VNI. The marks themselves are lost. */
export const withoutInputKeys = (folded: string): string =>
  folded
    .replace(/([a-z])[1-9]+/g, "$1")
    .replace(/([a-z])\1$/, "$1")
    .replace(/dd/g, "d")
    .replace(/([aeo])\1+/g, "$1")
    .replace(/([aou])w/g, "$1")
    .replace(/([aeiouy][a-z]*?)[sfrxj]([a-z]*)$/, "$1$2");
