/** Letters that Vietnamese alone has, in a word that is no name. */
const vietnamese =
  /(?<![\p{L}-])(?=\p{Ll})\p{L}*[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]\p{L}*/u;

/** How a Vietnamese syllable is built, without its marks. */
const syllable =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/;

const fold = (word: string): string =>
  word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/**
 * Words that no Vietnamese syllable can be, more than half of three words or more, two of them no names. What follows a
 * number is a unit, such as "m" or "kg", and of no language.
 */
const isEnglish = (text: string): boolean => {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[("“]|[)"”.,;:!?]+$/gu, ""))
    .filter((word, index, all) => /^\p{L}+$/u.test(word) && !/\d/.test(all[index - 1] ?? ""));
  const foreign = words.filter((word) => !syllable.test(fold(word)));
  const plain = foreign.filter((word) => word === word.toLowerCase());
  return words.length >= 3 && foreign.length > words.length / 2 && plain.length >= 2;
};

/** English is told from Vietnamese alone: words of a third language are no Vietnamese syllables either. */
const signs: Readonly<Record<string, (text: string, lang: string) => boolean>> = {
  vi: (text) => vietnamese.test(text),
  en: (text, lang) => lang === "vi" && isEnglish(text),
};

/**
 * The language, other than `lang`, that the letters of a text show; undefined when they show none. Vietnamese is known
 * by one word, English by three or more.
 */
export function signOf(text: string, lang: string): string | undefined {
  return Object.entries(signs).find(([other, shows]) => other !== lang && shows(text, lang))?.[0];
}
