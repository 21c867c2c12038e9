import type { YAMLError } from "yaml";
import type { Issue, Place } from "../model/issue.ts";
import { foundExpected, phrase, type Phrase } from "../model/phrase.ts";

const CLOSED = phrase("yaml-can-be-read.closed");
const QUOTED = phrase("yaml-can-be-read.quoted");

/** What an editor should have written, by the parser's kind of error. */
const EXPECTED: Readonly<Record<string, Phrase>> = {
  MISSING_CHAR: CLOSED,
  UNCLOSED: CLOSED,
  BAD_INDENT: phrase("yaml-can-be-read.same-indent"),
  TAB_AS_INDENT: phrase("yaml-can-be-read.spaces"),
  DUPLICATE_KEY: phrase("yaml-can-be-read.each-field-once"),
  BLOCK_AS_IMPLICIT_KEY: QUOTED,
  BAD_SCALAR_START: QUOTED,
  BAD_ALIAS: QUOTED,
  TAG_RESOLVE_FAILED: QUOTED,
  MULTILINE_IMPLICIT_KEY: phrase("yaml-can-be-read.one-line"),
  BAD_DQ_ESCAPE: phrase("yaml-can-be-read.no-escape"),
};
const WELL_FORMED = phrase("yaml-can-be-read.well-formed");

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
    ...foundExpected(`“${lineBefore(text, pos[0])}”`, EXPECTED[kind] ?? WELL_FORMED),
  };
};

/** The line of an offset, or the last one before it that is not empty: a missing sign is noticed too late. */
const lineBefore = (text: string, offset: number): string => {
  const end = text.indexOf("\n", offset);
  const lines = text.slice(0, end < 0 ? text.length : end).split("\n");
  return (lines.findLast((line) => line.trim() !== "") ?? "").trim();
};
