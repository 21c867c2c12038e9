import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every interface word of a language by its whole key, such as "common:kind.level". */
export const flatWords = (words: Readonly<Record<string, unknown>>): Map<string, string> => {
  const flat = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string") flat.set(path, value);
    else for (const [key, inner] of Object.entries(value as Record<string, unknown>)) walk(inner, path.endsWith(":") ? path + key : `${path}.${key}`);
  };
  for (const [namespace, inner] of Object.entries(words)) walk(inner, `${namespace}:`);
  return flat;
};

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The key by which code asks for a word: without the ending of a plural form. */
export const askedKey = (key: string): string => key.replace(PLURAL, "");
export const isPlural = (key: string): boolean => PLURAL.test(key);

/** Placeholders of a word, sorted. */
export const placeholders = (word: string): string[] => [...word.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name ?? "").sort();

export interface KeysInCode {
  /** Keys written as they are, with their namespace. */
  readonly written: ReadonlySet<string>;
  /** Keys of which a part is put in, as patterns. */
  readonly patterns: readonly RegExp[];
}

/** The keys that code below `folder` names: as first argument of a translator, or as text that begins with a namespace. */
export const keysInCode = (folder: string, namespaces: readonly string[]): KeysInCode => {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|astro)$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  return keysInTexts(texts, namespaces);
};

const KEY = String.raw`[a-z][\w-]*(?:\.[\w-]+)*`;

export const keysInTexts = (texts: readonly string[], namespaces: readonly string[]): KeysInCode => {
  const named = `(?:${namespaces.join("|")}):${KEY}`;
  const whole = (key: string): string => (key.includes(":") ? key : `site:${key}`);
  const written = new Set<string>();
  const patterns: RegExp[] = [];
  for (const text of texts) {
    for (const [, key = ""] of text.matchAll(new RegExp(String.raw`["'](${named})["']`, "g"))) written.add(key);
    for (const [, key = ""] of text.matchAll(new RegExp(String.raw`(?:\bt|\))\((?:[^"'()\x60]*\? )?["'](${KEY})["']`, "g"))) written.add(whole(key));
    for (const [, key = ""] of text.matchAll(new RegExp(String.raw`\bt\([^"'()\x60]*\? "[^"]*" : ["'](${KEY})["']`, "g"))) written.add(whole(key));
    for (const [, call = "", template = ""] of text.matchAll(/(\bt\(|\)\(|)`((?:[^`$]|\$\{(?:[^{}`]|\{[^{}]*\})*\})*)`/g)) {
      if (!template.includes("${")) continue;
      const [head = ""] = template.split("${");
      const known = namespaces.some((namespace) => head.startsWith(`${namespace}:`));
      if (!known && (call === "" || head === "")) continue;
      const parts = whole(template).split(/\$\{(?:[^{}`]|\{[^{}]*\})*\}/);
      patterns.push(new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+")}$`));
    }
  }
  return { written, patterns };
};
