import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "../../src/desk/messages/en.json" with { type: "json" };
import vi from "../../src/desk/messages/vi.json" with { type: "json" };
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { problemMessage, RULES_WITH_STEPS } from "../../src/desk/text/problem-message.ts";
import { shownText } from "../../src/desk/text/shown-text.ts";
import { checklistPhrase } from "../../src/checks/checklist-phrase.ts";
import { inEditorsLanguages } from "../../src/i18n/phrases.ts";
import type { ChecklistItem } from "../../src/checks/checklist-item.ts";
import { WORDS } from "../../src/i18n/words.ts";
import { askedKey, flatWords, isPlural, placeholders } from "../i18n/word-uses.ts";

const flat = (words: object) => flatWords({ desk: words });
const folder = join(import.meta.dirname, "../../src/desk");

test("both languages have the same messages with the same placeholders, none empty", () => {
  const shape = (words: object) =>
    [...flat(words)]
      .filter(([key]) => !isPlural(key))
      .map(([key, word]) => [key, word.trim() !== "", ...placeholders(word)].join(" "))
      .sort();
  expect(shape(en)).toEqual(shape(vi));
});

test("every key that the desk's code writes out is a message", () => {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|astro)$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const asked = new Set(
    texts.flatMap((text) => [...text.matchAll(/\bt\("([\w.-]+)"/g)].map(([, key = ""]) => key)),
  );
  const known = flat(vi);
  expect([...asked].filter((key) => !known.has(`desk:${key}`))).toEqual([]);
  expect(asked.size).toBeGreaterThan(40);
});

test("a key without a message is refused", () => {
  expect(() => deskTranslator("vi")("no.such.key")).toThrow("no message");
});

test("the form for one has the placeholders of the form for several, and is chosen by n", () => {
  const words = flat(en);
  const forms = [...words].filter(([key]) => isPlural(key));
  for (const [key, word] of forms)
    expect(placeholders(words.get(askedKey(key)) ?? ""), key).toEqual(
      expect.arrayContaining(placeholders(word)),
    );
  const t = deskTranslator("en");
  expect([1, 2, 0].map((n) => t("reports.questions", { n }))).toEqual([
    "1 question",
    "2 questions",
    "0 questions",
  ]);
  expect(deskTranslator("vi")("reports.questions", { n: 1 })).toBe("1 câu hỏi");
});

test("an English count of things has a form for one", () => {
  const words = flat(en);
  const missing = [...words].filter(
    ([key, word]) =>
      !isPlural(key) && /\{\{(?:n|count)\}\} (?:\w+ )?\w+s\b/.test(word) && !words.has(`${key}_one`),
  );
  expect(missing).toEqual([]);
});

/** What people with a browser and Word do not know. */
const FOR_FILES = /\bnpm\b|\bgit\b|\bya?ml\b|\bmdx\b|\bjson\b|content\/|\bdist\b/i;

test("no message of the desk and no item of the checklist names a command or the format of a file", () => {
  const words = [en, vi].flatMap((one) => [...flat(one).values()]);
  expect(words.filter((word) => FOR_FILES.test(word))).toEqual([]);
  expect(FOR_FILES.test("chạy npm run desk")).toBe(true);
  const items = Object.values(WORDS).flatMap(({ checklist }) => [...flatWords({ checklist }).values()]);
  expect(items.filter((word) => FOR_FILES.test(word))).toEqual([]);
});

test("a rule whose message tells a command has words of the desk, and any other such message too", () => {
  const rules = Object.entries(WORDS.vi.issues).flatMap(([rule, words]) =>
    rule !== "fields" && JSON.stringify(words).includes("npm run") ? [rule] : [],
  );
  expect(rules.filter((rule) => !RULES_WITH_STEPS.includes(rule))).toEqual([]);
  expect(rules.length).toBeGreaterThan(2);
  for (const locale of ["vi", "en"] as const)
    for (const rule of [...RULES_WITH_STEPS, "any-other"]) {
      const message = { vi: "chạy npm run thử", en: "a mark in report.yaml" };
      expect(problemMessage({ rule, message }, locale, deskTranslator(locale))).not.toMatch(FOR_FILES);
    }
  const finding = {
    rule: "findings-are-answered",
    message: { vi: "mục trong audit.yaml", en: "in audit.yaml" },
  };
  expect(problemMessage(finding, "vi", deskTranslator("vi"))).toContain("bước Kiểm chứng");
  const plain = { rule: "x", message: { vi: "tìm thấy 1; cần 2", en: "found 1; expected 2" } };
  expect(problemMessage(plain, "vi", deskTranslator("vi"))).toBe("tìm thấy 1; cần 2");
});

test("what the checks say reaches a page of the desk through problemMessage only", () => {
  const raw = /\bmessage\[|\bmessage\.(?:vi|en)\b|\bmap\(\(\{ message \}\)|error\.message/;
  const own = ["text/problem-message.ts", "calls/release.ts", "calls/page-check.ts"];
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|astro)$/.test(name) && !own.includes(name))
    .filter((name) => raw.test(readFileSync(join(folder, name), "utf8")));
  expect(found).toEqual([]);
  expect(raw.test("refused.map(({ message }) => message)")).toBe(true);
});

test("a text of a draft that lacks a language is shown in the official one, and no page demands it", () => {
  expect(shownText({ vi: "hợp tác xã" }, "en", "vi")).toBe("hợp tác xã");
  expect(shownText({ vi: "hợp tác xã", en: "cooperative" }, "en", "vi")).toBe("cooperative");
  expect(shownText({ vi: "", cy: "fferm" }, "en", "vi")).toBe("fferm");
  const demanding = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|astro)$/.test(name))
    .filter((name) => /\blocalized\(/.test(readFileSync(join(folder, name), "utf8")));
  expect(demanding).toEqual([]);
});

test("items of the checklist name languages, roles, faults and hours in words", () => {
  const say = (code: ChecklistItem["code"], values: ChecklistItem["values"]) =>
    inEditorsLanguages(checklistPhrase({ code, values, blocks: true, step: "publish" }));
  expect(say("translation-partial", { languages: "en, cy" })["en"]).toContain("English, Welsh");
  expect(say("approval-missing", { role: "approver" })["vi"]).toContain("người duyệt");
  expect(say("planned-time-ahead", { planned: "2001-06-25T08:00+07:00" })["vi"]).toContain(
    "25/06/2001, 08:00",
  );
  for (const fault of ["unknown-signer", "wrong-signature", "content-changed"])
    for (const text of Object.values(say("approval-void", { signer: "A", role: "writer", fault })))
      expect(text).not.toMatch(/[a-z]-[a-z]/);
});
