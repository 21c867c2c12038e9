const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const roman = (value: number): string => {
  let rest = value;
  return ROMAN.map(([worth, letters]) => {
    const times = Math.floor(rest / worth);
    rest %= worth;
    return letters.repeat(times);
  }).join("");
};

/** a … z, aa … zz, aaa …, as Word counts. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const VIETNAMESE = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

const vietnamese = (value: number): string => {
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const one = VIETNAMESE[ones] ?? "";
  if (tens === 0) return one;
  const ten = tens === 1 ? "mười" : `${VIETNAMESE[tens] ?? ""} mươi`;
  const last = ones === 5 ? "lăm" : ones === 1 && tens > 1 ? "mốt" : one;
  return [ten, last].filter(Boolean).join(" ");
};

const MARKS = ["*", "†", "‡", "§"];

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, "0"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  vietnameseCounting: vietnamese,
  chicago: (value) => (MARKS[(value - 1) % 4] ?? "").repeat(Math.ceil(value / 4)),
  numberInDash: (value) => `- ${value} -`,
  none: () => "",
};

/** A count in one of Word's number formats; formats that are not known here print digits. */
export const formatCount = (value: number, format: string): string =>
  value < 1 || value > 10_000 ? String(value) : (FORMATS[format] ?? String)(value);
