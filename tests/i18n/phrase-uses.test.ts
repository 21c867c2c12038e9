import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PHRASE_SUBJECTS } from "../../src/i18n/phrases.ts";
import { WORDS } from "../../src/i18n/words.ts";
import { phrasesIn, phraseUses, type PhraseUse } from "./phrase-uses.ts";
import { askedKey, flatWords, placeholders } from "./word-uses.ts";

/** The placeholders of each code, in all of its plural forms and languages. */
const wanted = new Map<string, Set<string>>();
for (const words of Object.values(WORDS)) {
  const phrases = Object.fromEntries(PHRASE_SUBJECTS.map((subject) => [subject, words[subject]]));
  for (const [key, word] of flatWords(phrases)) {
    const code = askedKey(key).replace(`${PHRASE_SUBJECTS[0]}:`, "");
    wanted.set(code, new Set([...(wanted.get(code) ?? []), ...placeholders(word)]));
  }
}

/** What is wrong with a use: a code without words, placeholders without a value, a value that no words have. */
const faultsOf = ({ file, codes, values, isSure }: PhraseUse): string[] => {
  const all = codes.map((code) => [...wanted.keys()].filter((one) => code.test(one)));
  const unknown = codes
    .filter((_, at) => all[at]?.length === 0)
    .map((code) => `${file}: no words for ${code.source}`);
  if (!isSure && unknown.length) return [];
  if (!values) return unknown;
  const needed = new Set(all.flat().flatMap((code) => [...(wanted.get(code) ?? [])]));
  const lacking = [...needed].filter((name) => !values.includes(name)).map((name) => `needs ${name}`);
  const idle = values.filter((name) => !needed.has(name) && name !== "count").map((name) => `idle ${name}`);
  return [...unknown, ...[...lacking, ...idle].map((fault) => `${file}: ${codes.join(" ")}: ${fault}`)];
};

describe("the phrases that code says", () => {
  const uses = phraseUses(join(import.meta.dirname, "../.."), ["src", "scripts", "tests/browser"]);

  test("have words with a placeholder for each value and a value for each placeholder", () => {
    expect(uses.length).toBeGreaterThan(200);
    expect(uses.flatMap(faultsOf)).toEqual([]);
  });

  test("are all that the catalogues have", () => {
    const unused = [...wanted.keys()].filter(
      (code) => !uses.some(({ codes }) => codes.some((one) => one.test(code))),
    );
    expect(unused).toEqual([]);
  });
});

test.for([
  ['phrase("no-such-code")', "no words for"],
  ['phrase("counts-are-whole", { number })', "needs unit"],
  ['phrase("counts-are-whole", { number, unit, more: 1 })', "idle more"],
  ['const a = { rule: "x", place, code: "counts-are-whole" }', "needs number"],
  [
    'const a = { rule, place, code: one ? "counts-are-whole" : "no-such-code", values: { number, unit } }',
    "no words for",
  ],
  ["phrase(`finding.kinds.${kind}x`)", "no words for"],
] as const)("%s: %s", ([code, fault]) => {
  expect(phrasesIn(code, "a.ts").flatMap(faultsOf).join()).toContain(fault);
});

test("what is right is not refused, and values that are not written out are", () => {
  const right =
    'phrase("counts-are-whole", { number: 1, unit }); expecting("fields.id"); phrase(`finding.kinds.${kind}`)';
  expect(phrasesIn(right, "a.ts").flatMap(faultsOf)).toEqual([]);
  expect(phrasesIn(right, "a.ts")).toHaveLength(3);
  expect(() => phrasesIn('phrase("counts-are-whole", { ...values })', "a.ts")).toThrow("written out");
});
