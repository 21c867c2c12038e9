import { isUtf8, NOT_UTF8 } from "./plain-text.ts";
import { foundExpected, type Issue } from "../model/issue.ts";

interface Forbidden {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly found: { vi: string; en: string };
  readonly expected: { vi: string; en: string };
}

const NOTHING = { vi: "bỏ ký tự này", en: "nothing in its place" };

/** Refused in every file, in the text as received as well. */
const FORBIDDEN: readonly Forbidden[] = [
  {
    pattern: /(?!\t)\p{Cc}/u,
    rule: "no-control-characters",
    found: { vi: "ký tự điều khiển", en: "a control character" },
    expected: NOTHING,
  },
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    rule: "no-hidden-characters",
    found: { vi: "dấu đổi chiều chữ không nhìn thấy", en: "a mark of text direction that cannot be seen" },
    expected: NOTHING,
  },
  {
    pattern: /[\p{Cn}\p{Co}\p{Cs}]/u,
    rule: "characters-are-assigned",
    found: { vi: "mã không ứng với ký tự nào của Unicode", en: "a code that is no character of Unicode" },
    expected: { vi: "ký tự đúng", en: "the right character" },
  },
];

/** Refused in what editors write. */
const FORBIDDEN_IN_CONTENT: readonly Forbidden[] = [
  {
    pattern: /\t/u,
    rule: "no-tabs",
    found: { vi: "ký tự tab", en: "a tab" },
    expected: { vi: "dấu cách", en: "a space" },
  },
  {
    pattern: /(?! )\p{Zs}/u,
    rule: "no-hidden-characters",
    found: { vi: "dấu cách đặc biệt (không ngắt hoặc hẹp)", en: "a special space (no-break or narrow)" },
    expected: { vi: "dấu cách thường", en: "a plain space" },
  },
  {
    pattern:
      /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])[\p{Cf}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f\uffa0]/u,
    rule: "no-hidden-characters",
    found: { vi: "ký tự không nhìn thấy", en: "a character that cannot be seen" },
    expected: NOTHING,
  },
];

/**
 * Characters that a reader cannot see but a search can stumble over. Of the text as received only what no program may
 * have written is refused: its spaces and tabs are left alone. A file that is not UTF-8 has that one issue.
 */
export const characterIssues = (file: string, text: string): Issue[] => {
  if (!isUtf8(text)) return [notUtf8(file, text)];
  const isReceived = file.endsWith(".txt");
  const forbidden = isReceived ? FORBIDDEN : [...FORBIDDEN, ...FORBIDDEN_IN_CONTENT];
  return text.split(/\r?\n/).flatMap((line, index): Issue[] => {
    const at = (column: number) => ({ file, line: index + 1, column: column + 1 });
    const decomposed = isReceived || line === line.normalize("NFC") ? -1 : firstDecomposed(line);
    return [
      ...forbidden.flatMap(({ pattern, rule, found, expected }): Issue[] => {
        const column = line.search(pattern);
        return column < 0
          ? []
          : [{ rule, place: at(column), message: foundExpected(withCode(found, line, column), expected) }];
      }),
      ...(decomposed < 0
        ? []
        : [
            {
              rule: "text-is-nfc",
              place: at(decomposed),
              message: foundExpected(
                { vi: "dấu tách rời khỏi chữ (NFD)", en: "a mark apart from its letter (NFD)" },
                { vi: "chữ dựng sẵn (NFC)", en: "composed letters (NFC)" },
              ),
            },
          ]),
    ];
  });
};

/** The first place where a file is not UTF-8; what follows from it is no issue of its own. */
const notUtf8 = (file: string, text: string): Issue => {
  const before = text.slice(0, text.search(NOT_UTF8)).split(/\r?\n/);
  const found = text.includes("\0")
    ? { vi: "tệp UTF-16 hoặc không phải tệp chữ", en: "a file in UTF-16, or no text file" }
    : { vi: "byte không phải UTF-8, hoặc ký tự thay thế U+FFFD", en: "a byte that is not UTF-8, or U+FFFD" };
  return {
    rule: "text-is-utf-8",
    place: { file, line: before.length, column: (before.at(-1) ?? "").length + 1 },
    message: foundExpected(found, {
      vi: "chữ đúng, tệp lưu dạng UTF-8",
      en: "the right letter, in a file saved as UTF-8",
    }),
  };
};

/** Names the character itself, which an editor can look up but not see. */
const withCode = (
  { vi, en }: { vi: string; en: string },
  line: string,
  column: number,
): { vi: string; en: string } => {
  const code = `U+${(line.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return { vi: `${vi} ${code}`, en: `${en} ${code}` };
};

const firstDecomposed = (line: string): number => {
  const composed = line.normalize("NFC");
  let index = 0;
  while (line[index] === composed[index]) index += 1;
  return index;
};
