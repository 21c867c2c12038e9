import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "../../src/desk/messages/en.json" with { type: "json" };
import vi from "../../src/desk/messages/vi.json" with { type: "json" };
import { deskTranslator } from "../../src/desk/messages/translator.ts";
import { flatWords, placeholders } from "../i18n/word-uses.ts";

const flat = (words: object) => flatWords({ desk: words });
const folder = join(import.meta.dirname, "../../src/desk");

test("both languages have the same messages with the same placeholders, none empty", () => {
  const shape = (words: object) =>
    [...flat(words)].map(([key, word]) => [key, word.trim() !== "", ...placeholders(word)].join(" ")).sort();
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
