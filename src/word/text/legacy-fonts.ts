/** TCVN3 (ABC): letters in the places of Windows-1252 characters. */
const TCVN3_LETTERS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậ"],
  [0xcc, "è"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const TCVN3 = new Map(
  TCVN3_LETTERS.flatMap(([first, letters]) =>
    [...letters].map((letter, index) => [String.fromCharCode(first + index), letter] as const),
  ),
);

/** Fonts ".VnTime", ".VnArial"; those ending in "H" print capitals. */
export const isTcvn3Font = (font: string): boolean => /^\.vn/i.test(font);

export const isVniFont = (font: string): boolean => /^vni[- ]/i.test(font);

/** Text typed in a TCVN3 font, in Unicode. */
export const decodeTcvn3 = (text: string, font: string): string => {
  const decoded = [...text].map((letter) => TCVN3.get(letter) ?? letter).join("");
  return /h$/i.test(font) ? decoded.toLocaleUpperCase("vi") : decoded;
};
