import { describe, expect, test } from "vitest";
import { wordedIssue } from "../../src/i18n/worded-issue.ts";
import { WORDS } from "../../src/i18n/words.ts";
import { foundExpected } from "../../src/model/phrase.ts";
import { ruleNames } from "../content/rule-names.ts";

/** Commands, names of files and folders, which nobody knows who edits in the desk. */
const OF_FILES = /\bnpm\b|\bgit\b|\.(?:ya?ml|mdx|json)\b|\bcontent\//;

describe.for(Object.entries(WORDS))("what is wrong and what to do, in %s", ([locale, { rules }]) => {
  test("is said of every rule, and of no other", () => {
    expect(Object.keys(rules).toSorted()).toEqual(ruleNames());
  });

  test.for(Object.entries(rules))("%s", ([, { wrong, fix }]) => {
    expect(wrong).toMatch(/^\p{Lu}.*[^.:;]$/u);
    expect(wrong).not.toMatch(OF_FILES);
    expect(fix).toMatch(/^\p{Lu}.*\.$/u);
  });

  test("stands around what was found and expected", () => {
    const place = { file: "a.mdx", line: 1, column: 1 };
    const { message, fix } = wordedIssue({ rule: "ids-are-unique", place, ...foundExpected("a", "b") });
    const { wrong, fix: own } = rules["ids-are-unique"];
    expect(message[locale]).toMatch(new RegExp(`^${wrong}: .*a; .*b$`));
    expect(fix[locale]).toBe(own);
  });
});

test("a rule without words is told by what was found and expected alone", () => {
  const place = { file: "a.mdx", line: 1, column: 1 };
  for (const rule of ["no-such-rule", "constructor"]) {
    const { message, fix } = wordedIssue({ rule, place, ...foundExpected("a", "b") });
    expect([message["en"], fix["en"]]).toEqual(["found a; expected b", ""]);
  }
});
