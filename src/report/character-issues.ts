import { isUtf8, NOT_UTF8 } from "./plain-text.ts";
import type { Issue, Place } from "../model/issue.ts";
import type { PhraseCode } from "../model/phrase.ts";

interface Forbidden {
  readonly pattern: RegExp;
  readonly rule: string;
  /** Words that name the character, given as `character`. */
  readonly code: PhraseCode;
}

/** Refused in every file, in the text as received as well. */
const FORBIDDEN: readonly Forbidden[] = [
  {
    pattern: /(?!\t)\p{Cc}/u,
    rule: "no-control-characters",
    code: "no-control-characters",
  },
  {
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    rule: "no-hidden-characters",
    code: "no-hidden-characters.direction",
  },
  {
    pattern: /[\p{Cn}\p{Co}\p{Cs}]/u,
    rule: "characters-are-assigned",
    code: "characters-are-assigned",
  },
];

/** Refused in what editors write. */
const FORBIDDEN_IN_CONTENT: readonly Forbidden[] = [
  {
    pattern: /\t/u,
    rule: "no-tabs",
    code: "no-tabs",
  },
  {
    pattern: /(?! )\p{Zs}/u,
    rule: "no-hidden-characters",
    code: "no-hidden-characters.space",
  },
  {
    pattern:
      /(?![\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069])[\p{Cf}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u3164\ufe00-\ufe0f\uffa0]/u,
    rule: "no-hidden-characters",
    code: "no-hidden-characters.other",
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
    const composed: Issue[] =
      decomposed < 0 ? [] : [{ rule: "text-is-nfc", place: at(decomposed), code: "text-is-nfc" }];
    return [
      ...forbidden.flatMap(({ pattern, rule, code }): Issue[] => {
        const column = line.search(pattern);
        return column < 0
          ? []
          : [{ rule, place: at(column), code, values: { character: codePoint(line, column) } }];
      }),
      ...composed,
    ];
  });
};

/**
 * The first such character that stands in a value by its number alone, as "\\u202e". Line ends may, and tabs: what quotes a
 * row of the text as received has them between its cells, as the questions of an import.
 */
export const escapedCharacter = (value: string, place: Place): Issue | undefined => {
  const line = value.replaceAll(/[\n\t]/g, " ");
  const found = [...FORBIDDEN, ...FORBIDDEN_IN_CONTENT].find(({ pattern }) => pattern.test(line));
  return (
    found && {
      rule: found.rule,
      place,
      code: found.code,
      values: { character: codePoint(line, line.search(found.pattern)) },
    }
  );
};

/** The first place where a file is not UTF-8; what follows from it is no issue of its own. */
const notUtf8 = (file: string, text: string): Issue => {
  const before = text.slice(0, text.search(NOT_UTF8)).split(/\r?\n/);
  return {
    rule: "text-is-utf-8",
    place: { file, line: before.length, column: (before.at(-1) ?? "").length + 1 },
    code: text.includes("\0") ? "text-is-utf-8.no-text-file" : "text-is-utf-8.other-byte",
  };
};

/** Names the character itself, which an editor can look up but not see. */
const codePoint = (line: string, column: number): string =>
  `U+${(line.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const firstDecomposed = (line: string): number => {
  const composed = line.normalize("NFC");
  let index = 0;
  while (line[index] === composed[index]) index += 1;
  return index;
};
