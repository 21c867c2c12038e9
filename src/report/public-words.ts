import { isMap, isScalar, isSeq, parseDocument, type Document } from "yaml";
import type { Files } from "./from-files.ts";

const GLOSSARY = "content/glossary.yaml";
const SYNONYMS = "content/synonyms.yaml";

/**
 * The files without the entries of the glossary and of the synonym list that `drafts` have words of and nothing else
 * does. Words that no text has at all stay: they were written for readers.
 */
export const withoutDraftWords = (files: Files, drafts: Files): Files => {
  const draftText = folded([...drafts.values()]);
  const texts = (paths: (path: string) => boolean) =>
    folded([...files].filter(([path]) => paths(path)).map(([, text]) => text));
  const reports = texts((path) => path.startsWith("content/reports/"));
  const result = new Map(files);
  prune(result, GLOSSARY, (phrases) => isDraftOnly(phrases, reports, draftText), glossaryEntries);
  const known = `${reports}\n${texts((path) => /^content\/(?:indicators\/|units\.yaml|site\.yaml)/.test(path))}\n${folded([result.get(GLOSSARY) ?? ""])}`;
  const draftWords = `${draftText}\n${removedFrom(files, result)}`;
  prune(result, SYNONYMS, (phrases) => isDraftOnly(phrases, known, draftWords), synonymEntries);
  return result;
};

const folded = (texts: readonly string[]): string => texts.join("\n").normalize("NFC").toLowerCase();

/** The glossary entries that went, as text: their words are a draft's words too. */
const removedFrom = (before: Files, after: Files): string =>
  before.get(GLOSSARY) === after.get(GLOSSARY) ? "" : folded([before.get(GLOSSARY) ?? ""]);

const isDraftOnly = (phrases: readonly string[], known: string, draft: string): boolean =>
  !phrases.some((phrase) => holds(known, phrase)) && phrases.some((phrase) => holds(draft, phrase));

/** Does a folded text hold the phrase as whole words? */
const holds = (text: string, phrase: string): boolean => {
  const sought = phrase.normalize("NFC").toLowerCase();
  if (sought === "") return false;
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + sought.length])) return true;
  return false;
};

interface Entry {
  readonly path: readonly (string | number)[];
  readonly phrases: readonly string[];
}

/** An entry with its key and its names; a name of several meanings or with an explanation counts in parts. */
const glossaryEntries = (document: Document): Entry[] =>
  Object.entries((document.toJS() ?? {}) as Record<string, Record<string, { name?: string } | string>>).map(
    ([key, entry]) => {
      const names = Object.values(entry).flatMap((one) => (typeof one === "object" ? (one.name ?? "") : []));
      const parts = names.flatMap((name) => name.split(/[;()]/).map((part) => part.trim()));
      return { path: [key], phrases: [key, ...parts].filter((part) => part !== "") };
    },
  );

const synonymEntries = (document: Document): Entry[] => {
  const { contents } = document;
  if (!isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }): Entry[] => {
    const field = String(isScalar(key) ? key.value : key);
    if (isSeq(value))
      return value.items.map((_, index) => ({
        path: [field, index],
        phrases: phrasesOf(document, [field, index]),
      }));
    if (!isMap(value)) return [];
    return value.items.map((pair) => {
      const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
      return { path: [field, name], phrases: [name, ...phrasesOf(document, [field, name])] };
    });
  });
};

const phrasesOf = (document: Document, path: readonly (string | number)[]): string[] => {
  const node: unknown = document.getIn(path);
  const value: unknown =
    node !== null && typeof node === "object" && "toJSON" in node
      ? (node as { toJSON: () => unknown }).toJSON()
      : node;
  return [value].flat().filter((one): one is string => typeof one === "string");
};

/** Takes the entries out of a file of `files`; a file that loses nothing stays as it is, letter by letter. */
const prune = (
  files: Map<string, string>,
  file: string,
  goes: (phrases: readonly string[]) => boolean,
  entriesOf: (document: Document) => readonly Entry[],
): void => {
  const text = files.get(file);
  if (text === undefined) return;
  const document = parseDocument(text);
  if (document.errors.length > 0) return;
  const gone = entriesOf(document).filter(({ phrases }) => goes(phrases));
  if (gone.length === 0) return;
  for (const { path } of gone.toReversed()) document.deleteIn(path);
  document.comment = null;
  files.set(file, String(document));
};
