import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every interface word of a language by its whole key, such as "common:kind.level". */
export const flatWords = (words: Readonly<Record<string, unknown>>): Map<string, string> => {
  const flat = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === "string") flat.set(path, value);
    else
      for (const [key, inner] of Object.entries(value as Record<string, unknown>))
        walk(inner, path.endsWith(":") ? path + key : `${path}.${key}`);
  };
  for (const [namespace, inner] of Object.entries(words)) walk(inner, `${namespace}:`);
  return flat;
};

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The key by which code asks for a word: without the ending of a plural form. */
export const askedKey = (key: string): string => key.replace(PLURAL, "");
export const isPlural = (key: string): boolean => PLURAL.test(key);

/** Placeholders of a word, sorted. */
export const placeholders = (word: string): string[] =>
  [...word.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name ?? "").sort();

export interface KeysInCode {
  /** Keys written as they are, with their namespace. */
  readonly written: ReadonlySet<string>;
  /** Keys of which a part is put in, as patterns. */
  readonly patterns: readonly RegExp[];
}

/**
 * The keys that code below `folder` names, as first argument of a translator or as text that begins with a namespace. The
 * desk has messages of its own.
 */
export const keysInCode = (folder: string, namespaces: readonly string[]): KeysInCode => {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !/^desk[\\/]/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  return keysInTexts(texts, namespaces);
};

const KEY = String.raw`[a-z][\w-]*(?:\.[\w-]+)*`;

export const keysInTexts = (texts: readonly string[], namespaces: readonly string[]): KeysInCode => {
  const named = `(?:${namespaces.join("|")}):${KEY}`;
  const whole = (key: string): string => (key.includes(":") ? key : `site:${key}`);
  const written = new Set<string>();
  const patterns: RegExp[] = [];
  const addTemplate = (parts: readonly string[]): void => {
    const escaped = whole(parts.join("\0"))
      .split("\0")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    patterns.push(new RegExp(`^${escaped.join(".+")}$`));
  };
  for (const text of texts.map(withoutComments)) {
    for (const [, key = ""] of text.matchAll(new RegExp(`["'](${named})["']`, "g"))) written.add(key);
    for (const parts of templatesIn(text))
      if (namespaces.some((namespace) => parts[0]?.startsWith(`${namespace}:`))) addTemplate(parts);
    for (const call of text.matchAll(/\bt\(|\btranslator\([^()]*\)\(/g)) {
      const argument = firstArgument(text.slice(call.index + call[0].length));
      for (const [, key = ""] of argument.startsWith("`")
        ? []
        : argument.matchAll(new RegExp(`(?:^|[?:] )["'](${KEY})["']`, "g")))
        written.add(whole(key));
      for (const parts of templatesIn(argument))
        if (parts[0] !== "" && !parts[0]?.includes(":")) addTemplate(parts);
    }
  }
  return { written, patterns };
};

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

/** The first argument of a call, from behind its opening bracket. */
const firstArgument = (text: string): string => {
  let depth = 0;
  let quote = "";
  for (const [index, sign] of [...text].entries()) {
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (/["'`]/.test(sign)) quote = sign;
    else if (/[([{]/.test(sign)) depth += 1;
    else if (depth === 0 && /[,)]/.test(sign)) return [...text].slice(0, index).join("").trim();
    else if (/[)\]}]/.test(sign)) depth -= 1;
  }
  return text;
};

/** The fixed parts of each template text in `text` that something is put into. */
const templatesIn = (text: string): string[][] =>
  [...text.matchAll(/`/g)].flatMap(({ index }) => {
    const parts = [""];
    for (let at = index + 1; at < text.length; at += 1) {
      if (text[at] === "`") return parts.length > 1 ? [parts] : [];
      if (text.startsWith("${", at)) {
        at = closing(text, at + 2);
        parts.push("");
      } else parts.push((parts.pop() ?? "") + (text[at] ?? ""));
    }
    return [];
  });

/** Where the brace that stands open before `start` closes. */
const closing = (text: string, start: number): number => {
  for (let at = start, depth = 1; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    if (text[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
};
