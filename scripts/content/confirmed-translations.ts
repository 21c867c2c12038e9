import { isMap, isScalar, parseDocument, type YAMLMap } from "yaml";
import { checkFiles } from "../../src/checks/check-files.ts";
import type { Issue } from "../../src/model/issue.ts";
import type { Edition } from "../../src/report/edition.ts";
import type { Files } from "../../src/report/from-files.ts";
import { headHash, rowHash, sourceHashes, rowsOf } from "../../src/report/freshness.ts";

export interface Confirmation {
  /** The files whose marks change, with their new text; nothing else in them changes. */
  readonly files: ReadonlyMap<string, string>;
  /** Texts that say something else than the official one: these are not marked. */
  readonly refused: readonly Issue[];
}

/** Rules that a translation must keep before it can be said to render the official text. */
const NEEDED = new Set([
  "translations-say-the-same",
  "annex-rows-are-translated",
  "content-has-its-fields",
  "yaml-can-be-read",
  "mdx-can-be-read",
]);

/** Writes into the translations of some sections, summaries and annexes (by name, or of all) which official text they render. */
export const confirmedTranslations = (files: Files, names: ReadonlySet<string> | "all"): Confirmation => {
  const changed = new Map<string, string>();
  const refused: Issue[] = [];
  const asked = (name: string): boolean => names === "all" || names.has(name);
  for (const { edition, issues } of checkFiles(files)) {
    if (!edition) continue;
    const write = (file: string, text: string): void => {
      const against = issues.filter(
        ({ rule, place, other }) => NEEDED.has(rule) && (place.file === file || other?.file === file),
      );
      if (against.length) refused.push(...against);
      else if (text !== files.get(file)) changed.set(file, text);
    };
    const translations = edition.report.languages.filter((locale) => locale !== edition.official);
    for (const { slug, texts } of [...edition.sections.values(), ...edition.summaries.values()]) {
      if (!asked(slug)) continue;
      const official = texts.get(edition.official);
      for (const locale of official ? translations : []) {
        const file = texts.get(locale)?.source.file;
        if (official && file)
          write(file, inFrontmatter(files.get(file) ?? "", quoted(sourceHashes(official))));
      }
    }
    for (const head of edition.files.annexHeads.filter(
      ({ annex, locale }) => asked(annex) && translations.includes(locale),
    ))
      write(head.file, annexText(edition, head.annex, head.locale, files.get(head.file) ?? ""));
  }
  return { files: changed, refused };
};

const quoted = (marks: readonly string[]): string => `[${marks.map((mark) => `"${mark}"`).join(", ")}]`;

const inFrontmatter = (text: string, value: string): string => {
  const [, yaml = ""] = /^---\r?\n([\s\S]*?)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  const start = text.indexOf(yaml);
  return text.slice(0, start) + withTranslationOf(yaml, [], value) + text.slice(start + yaml.length);
};

const annexText = (edition: Edition, annex: string, locale: string, text: string): string => {
  const [heads, tables] = [
    edition.programmes.get(annex) ?? edition.entries.get(annex),
    edition.programmes.get(annex),
  ];
  const [head, official, translation] = [
    heads?.get(edition.official),
    tables?.get(edition.official),
    tables?.get(locale),
  ];
  const headed = head ? withTranslationOf(text, [], `"${headHash(head)}"`) : text;
  if (!official || !translation) return headed;
  const marks = rowsOf(official);
  return translation.parts.reduce(
    (one, part, p) =>
      part.groups.reduce(
        (two, group, g) =>
          group.rows.reduce((three, row, r) => {
            const source = marks.get(row.id);
            return source
              ? withTranslationOf(three, ["parts", p, "groups", g, "rows", r], `"${rowHash(source)}"`)
              : three;
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
