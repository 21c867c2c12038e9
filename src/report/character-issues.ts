import { foundExpected, type Issue } from "../model/issue.ts";

const FORBIDDEN: {
  pattern: RegExp;
  rule: string;
  found: { vi: string; en: string };
  expected: { vi: string; en: string };
}[] = [
  {
    pattern: /\t/u,
    rule: "no-tabs",
    found: { vi: "ký tự tab", en: "a tab" },
    expected: { vi: "dấu cách", en: "a space" },
  },
  {
    pattern: /[\u00a0\u2000-\u200a\u202f\u3000]/u,
    rule: "no-hidden-characters",
    found: { vi: "dấu cách đặc biệt (không ngắt hoặc hẹp)", en: "a special space (no-break or narrow)" },
    expected: { vi: "dấu cách thường", en: "a plain space" },
  },
  {
    pattern: /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/u,
    rule: "no-hidden-characters",
    found: { vi: "ký tự không nhìn thấy", en: "a character that cannot be seen" },
    expected: { vi: "bỏ ký tự này", en: "nothing in its place" },
  },
];

/** Characters that a reader cannot see but a search can stumble over; the text as received is left alone. */
export const characterIssues = (file: string, text: string): Issue[] => {
  if (file.endsWith(".txt")) return [];
  return text.split("\n").flatMap((line, index): Issue[] => {
    const at = (column: number) => ({ file, line: index + 1, column: column + 1 });
    const decomposed = line === line.normalize("NFC") ? -1 : firstDecomposed(line);
    return [
      ...FORBIDDEN.flatMap(({ pattern, rule, found, expected }): Issue[] => {
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
