import type { YAMLError } from "yaml";
import { foundExpected, type Issue, type Place } from "../model/issue.ts";
import type { Localized } from "../model/locale.ts";

const CLOSED = {
  vi: "ngoặc kép hoặc ngoặc } ] được đóng lại",
  en: "a quotation mark or bracket } ] that closes",
};
const QUOTED = {
  vi: "chữ trong ngoặc kép, khi có dấu hai chấm hoặc bắt đầu bằng dấu @ ` * & !",
  en: "text in quotation marks, where it has a colon or begins with @ ` * & !",
};

/** What an editor should have written, by the parser's kind of error. */
const EXPECTED: Readonly<Record<string, Localized>> = {
  MISSING_CHAR: CLOSED,
  UNCLOSED: CLOSED,
  BAD_INDENT: {
    vi: "dòng thụt vào bằng các dòng ngang hàng",
    en: "the same indent as the lines of its level",
  },
  TAB_AS_INDENT: { vi: "dòng thụt vào bằng dấu cách", en: "an indent of spaces" },
  DUPLICATE_KEY: { vi: "mỗi trường một lần", en: "each field once" },
  BLOCK_AS_IMPLICIT_KEY: QUOTED,
  BAD_SCALAR_START: QUOTED,
  BAD_ALIAS: QUOTED,
  MULTILINE_IMPLICIT_KEY: { vi: "“tên: giá trị” trên một dòng", en: "“name: value” on one line" },
  BAD_DQ_ESCAPE: { vi: "không có dấu \\ trong ngoặc kép", en: "no \\ inside quotation marks" },
};
const WELL_FORMED = { vi: "YAML đúng cú pháp", en: "well-formed YAML" };

/** The first syntax error of a YAML text, which those after it follow from; `place` is that of its offset. */
export const yamlIssue = (
  { code, message, pos }: Pick<YAMLError, "code" | "message" | "pos">,
  text: string,
  place: Place,
): Issue => {
  const kind = code === "BAD_INDENT" && message.startsWith("Flow") ? "UNCLOSED" : code;
  return {
    rule: "yaml-can-be-read",
    place,
    message: foundExpected(`“${lineBefore(text, pos[0])}”`, EXPECTED[kind] ?? WELL_FORMED),
  };
};

/** The line of an offset, or the last one before it that is not empty: a missing sign is noticed too late. */
const lineBefore = (text: string, offset: number): string => {
  const end = text.indexOf("\n", offset);
  const lines = text.slice(0, end < 0 ? text.length : end).split("\n");
  return (lines.findLast((line) => line.trim() !== "") ?? "").trim();
};
