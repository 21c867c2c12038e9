/** A form of writing that a Vietnamese speech synthesiser says wrongly, and what to write instead. */
export interface SpeechRule {
  readonly name: string;
  /** What is written wrongly; every match is a fault. */
  readonly pattern: RegExp;
  readonly bad: string;
  readonly good: string;
}

/** Measured with espeak-ng, the synthesiser that screen readers bring along: espeak.test.ts repeats the measurement. */
export const SPEECH_RULES: readonly SpeechRule[] = [
  {
    name: "no Roman numbers",
    pattern: /(?<![\p{L}\d])[IVX]+(?![\p{L}\d])/gu,
    bad: "kết quả quý III",
    good: "kết quả quý 3",
  },
  {
    name: "no raised digits",
    pattern: /[\u00b2\u00b3\u00b9\u2070-\u209f]/gu,
    bad: "65 km²",
    good: "65 ki-lô-mét vuông",
  },
  {
    name: "dates in words",
    pattern: /\d{1,2}\/\d{1,4}(?:\/\d{2,4})?/gu,
    bad: "đến 30/9/2025",
    good: "đến ngày 30 tháng 9 năm 2025",
  },
  {
    name: "ranges in words",
    pattern: /\d ?[-\u2013\u2014] ?\d/gu,
    bad: "giai đoạn 2021–2025",
    good: "giai đoạn 2021 đến 2025",
  },
  {
    name: "thousands with a point",
    pattern: /\d[ \u00a0\u2009\u202f]\d{3}(?!\d)/gu,
    bad: "2 765 hộ",
    good: "2.765 hộ",
  },
  {
    name: "decimals with a comma",
    pattern: /\d\.\d{1,2}(?!\d)|\d\.\d{4}/gu,
    bad: "tăng 3.24%",
    good: "tăng 3,24%",
  },
  {
    name: "no stroke between words",
    pattern: /\p{L}\/\p{L}/gu,
    bad: "học sinh/lớp",
    good: "học sinh trên một lớp",
  },
  {
    name: "no point inside a word",
    pattern: /\p{L}\.\p{L}/gu,
    bad: "triệu lượt HK.Km",
    good: "triệu lượt hành khách ki-lô-mét",
  },
  {
    name: "signs of arithmetic in words",
    pattern: /[\u00f7\u00d7\u2212\u2260\u2264\u2265\u2248\u00b1\u2192]/gu,
    bad: "39.982 hộ ÷ 29,97%",
    good: "39.982 hộ chia cho 29,97%",
  },
];

/** What a speech synthesiser reads wrongly in a text: the rule and the words. `abbreviations` are those of the glossary. */
export function mispronunciations(text: string, abbreviations: ReadonlySet<string>): string[] {
  const faults = SPEECH_RULES.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map(([found]) => `${name}: ${found}`),
  );
  const short = [...text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)].flatMap(([word]) =>
    abbreviations.has(word) ? [`no abbreviation: ${word}`] : [],
  );
  const composed = text === text.normalize("NFC") ? [] : ["composed letters: NFC"];
  return [...faults, ...short, ...composed];
}
