import { isMap, isScalar, parseDocument, type YAMLMap } from "yaml";
import { markOf } from "../../src/model/translation-mark.ts";
import { parsedFiles, type ParsedFiles } from "../../src/report/parsed-files.ts";
import type { Edition } from "../../src/report/edition.ts";
import type { Files } from "../../src/report/from-files.ts";
import { headHash, rowHash, rowsOf } from "../../src/report/freshness.ts";
import { confirmedPairs, listOf, pairsOfReport, type FilePair } from "../../src/report/read-pairs.ts";
import { translationMarks } from "../../src/report/translation-marks.ts";

/**
 * The translations of some sections, summaries and annexes (by slug) and the texts of some YAML files and pages (by name,
 * "charts.yaml"), marked as read beside the official texts as both stand now. Every file that is asked for is there,
 * changed or not.
 */
export const markedTranslations = (
  files: Files,
  edition: Edition,
  asked: (name: string) => boolean,
  parsed: ParsedFiles = parsedFiles(),
): Map<string, string> => {
  const marked = new Map<string, string>();
  const textOf = (file: string): string => marked.get(file) ?? files.get(file) ?? "";
  const translations = edition.report.languages.filter((locale) => locale !== edition.official);
  for (const { slug, texts } of [...edition.sections.values(), ...edition.summaries.values()]) {
    const official = texts.get(edition.official);
    if (!official || !asked(slug)) continue;
    for (const translation of translations.flatMap((locale) => texts.get(locale) ?? [])) {
      const { file } = translation.source;
      const marks = translationMarks(official, translation);
      const isMarked = translation.translationOf?.join() === marks.join();
      marked.set(file, isMarked ? textOf(file) : inFrontmatter(textOf(file), quoted(marks)));
    }
  }
  for (const { annex, locale, file } of edition.files.annexHeads)
    if (asked(annex) && translations.includes(locale))
      marked.set(file, annexText(edition, annex, locale, textOf(file)));
  for (const [file, text] of markedLists(files, edition, translations, asked, parsed)) marked.set(file, text);
  return marked;
};

const HEAD =
  "# Texts of YAML files that were read beside the official ones: written by `npm run confirm-translation`.\n";

/** The lists of pairs that were read, with those that are asked for added. */
const markedLists = (
  files: Files,
  { report, official }: Edition,
  translations: readonly string[],
  asked: (name: string) => boolean,
  parsed: ParsedFiles,
): Map<string, string> => {
  const { hashes } = confirmedPairs(files, parsed);
  const read = translations
    .flatMap((locale) => pairsOfReport(files, report.id, official, locale, parsed))
    .filter(({ name, hash }) => asked(name) && !hashes.has(hash));
  return listsWith(files, read, parsed);
};

/** The lists of pairs that were read, with some more. */
export const listsWith = (
  files: Files,
  pairs: readonly FilePair[],
  parsed: ParsedFiles = parsedFiles(),
): Map<string, string> => {
  const added = new Map<string, Set<string>>();
  for (const { hash, source } of pairs) {
    const list = listOf(source.file);
    added.set(list, (added.get(list) ?? new Set()).add(hash));
  }
  return new Map(
    [...added].map(([list, own]) => {
      const { hashes: before } = confirmedPairs(new Map([[list, files.get(list) ?? "read: []\n"]]), parsed);
      return [list, listText([...before, ...own])];
    }),
  );
};

const listText = (hashes: readonly string[]): string => {
  const lines = [...new Set(hashes)].toSorted().map((hash) => `  - "${hash}"\n`);
  return `${HEAD}read:${lines.length ? `\n${lines.join("")}` : " []\n"}`;
};

/** The lists of pairs that were read, without the entries that no text has any longer. */
export const listsWithout = (
  files: Files,
  unused: ReadonlyMap<string, readonly string[]>,
  parsed: ParsedFiles = parsedFiles(),
): Map<string, string> =>
  new Map(
    [...unused].map(([list, gone]) => {
      const { hashes } = confirmedPairs(new Map([[list, files.get(list) ?? ""]]), parsed);
      return [list, listText([...hashes].filter((hash) => !gone.includes(hash)))];
    }),
  );

const quoted = (marks: readonly string[]): string => `[${marks.map((mark) => `"${mark}"`).join(", ")}]`;

const inFrontmatter = (text: string, value: string): string => {
  const [, yaml = ""] = /^---\r?\n([\s\S]*?)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const start = text.indexOf(yaml);
  return text.slice(0, start) + withTranslationOf(yaml, [], value) + text.slice(start + yaml.length);
};

/** The text of an annex file with the marks of its heads and rows. */
const annexText = (edition: Edition, annex: string, locale: string, text: string): string => {
  const [heads, tables] = [
    edition.programmes.get(annex) ?? edition.entries.get(annex),
    edition.programmes.get(annex),
  ];
  const [head, own] = [heads?.get(edition.official), heads?.get(locale)];
  const [official, translation] = [tables?.get(edition.official), tables?.get(locale)];
  const headed =
    head && own ? withTranslationOf(text, [], `"${markOf(headHash(head), headHash(own))}"`) : text;
  if (!official || !translation) return headed;
  const marks = rowsOf(official);
  return translation.parts.reduce(
    (one, part, p) =>
      part.groups.reduce(
        (two, group, g) =>
          group.rows.reduce((three, row, r) => {
            const source = marks.get(row.id);
            const mark = source && markOf(rowHash(source), rowHash(row));
            return mark === undefined || mark === row.translationOf
              ? three
              : withTranslationOf(three, ["parts", p, "groups", g, "rows", r], `"${mark}"`);
          }, two),
        one,
      ),
    headed,
  );
};

/**
 * `yaml` with the field `translationOf` of the mapping at `path` set to `value`; every other character stays. A new
 * field stands after the first one of a row, before the first one of an annex, and last in a frontmatter.
 */
const withTranslationOf = (yaml: string, path: readonly (string | number)[], value: string): string => {
  const document = parseDocument(yaml);
  const map = (path.length ? document.getIn(path, true) : document.contents) as YAMLMap | null;
  if (!isMap(map)) return yaml;
  const splice = (start: number, end: number, text: string): string =>
    yaml.slice(0, start) + text + yaml.slice(end);
  const known = map.items.find(({ key }) => isScalar(key) && key.value === "translationOf")?.value;
  if (known && typeof known === "object" && "range" in known) {
    const [start = 0, end = 0] = (known.range ?? []) as number[];
    return splice(start, end, value);
  }
  const first = map.items[0];
  const [start = 0] = isScalar(first?.key) ? (first.key.range ?? []) : [];
  if (!path.length)
    return value.startsWith("[")
      ? `${yaml.trimEnd()}\ntranslationOf: ${value}\n`
      : splice(start, start, `translationOf: ${value}\n`);
  const [, end = 0] = isScalar(first?.value) ? (first.value.range ?? []) : [];
  const indent = " ".repeat(start - (yaml.lastIndexOf("\n", start - 1) + 1));
  return splice(end, end, map.flow ? `, translationOf: ${value}` : `\n${indent}translationOf: ${value}`);
};
