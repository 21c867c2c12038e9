import type { Issue } from "../model/issue.ts";
import type { Locale } from "../model/locale.ts";
import { releaseFile } from "../model/release.ts";
import { translationsFile } from "../model/translations.ts";
import { confirmationLists } from "./confirmation-lists.ts";
import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";
import type { Sourced } from "./sources.ts";
import { textPairs, type TextPair } from "./text-pairs.ts";

/** A pair of texts with the file that it stands in. */
export interface FilePair extends TextPair {
  readonly source: Sourced;
  /** How a person names the file when confirming its texts: "charts.yaml", "indicators/trade.yaml". */
  readonly name: string;
}

/** The files that list which texts were read. */
export const LISTS = /^content\/(?:reports\/[^/]+\/)?translations\.yaml$/;
const SHARED = /^content\/((?:site|units|glossary|calendar|indicators\/[^/]+)\.yaml)$/;
const OWN = /^(?:(?:report|charts|corrections|audit|relations|derived|catalogue|release)\.yaml|.*\.mdx)$/;
const PAGE = /^content\/(pages\/[^/]+\/)([^/]+)(\.mdx)$/;

/** Holds texts whose place changes when the report is published. */
const RELEASE = "release.yaml";

/** The file that lists the pairs of `file` that were read. */
export const listOf = (file: string): string =>
  /^content\/reports\/[^/]+\//.exec(file)?.[0].concat("translations.yaml") ?? "content/translations.yaml";

/** The pairs of all such lists: a pair that was read is right in the same entry of another report as well. */
export const confirmedPairs = (
  files: Files,
  parsed: ParsedFiles = parsedFiles(),
): { hashes: ReadonlySet<string>; issues: Issue[] } => {
  const { lists, issues } = confirmationLists(files, LISTS, translationsFile, parsed);
  const hashes = new Set(lists.flatMap(({ read }) => read));
  return { hashes, issues };
};

/** The pairs of a report, and of what it shares with others, that nobody has read; of `isAsked` files only. */
export const unreadPairs = (
  files: Files,
  id: string,
  official: Locale,
  locale: Locale,
  parsed: ParsedFiles = parsedFiles(),
  isAsked: (path: string) => boolean = () => true,
): FilePair[] => {
  const { hashes } = confirmedPairs(files, parsed);
  const asked = new Map([...files].filter(([path]) => isAsked(path)));
  return pairsOfReport(asked, id, official, locale, parsed).filter(({ hash }) => !hashes.has(hash));
};

/** Every text of the YAML files and frontmatters of report `id`, and of what it shares with others, in two languages. */
export const pairsOfReport = (
  files: Files,
  id: string,
  official: Locale,
  locale: Locale,
  parsed: ParsedFiles = parsedFiles(),
): FilePair[] => {
  const root = `content/reports/${id}/`;
  return [...files].flatMap(([path, text]): FilePair[] => {
    const page = PAGE.exec(path);
    if (page?.[2] === locale) return pagePair(files, path, `content/${page[1]}${official}${page[3]}`, parsed);
    const own = path.startsWith(root) ? path.slice(root.length) : undefined;
    const name = SHARED.exec(path)?.[1] ?? (own !== undefined && OWN.test(own) ? own : undefined);
    if (name === undefined) return [];
    const { source } = path.endsWith(".mdx") ? parsed.mdx(path, text) : parsed.yaml(path, text);
    if (name === RELEASE)
      return reasonPairs(source, official, locale).map((pair) => ({ ...pair, source, name }));
    return known(source, official, locale).map((pair) => ({ ...pair, source, name }));
  });
};

/** A page of the site in two files is one pair. */
const pagePair = (files: Files, path: string, official: string, parsed: ParsedFiles): FilePair[] => {
  const theirs = files.get(official);
  if (theirs === undefined) return [];
  const { source } = parsed.mdx(path, files.get(path) ?? "");
  const said = { official: theirs, own: files.get(path) };
  const name = path.slice("content/".length);
  return textPairs(said, "official", "own", name).map((pair) => ({ ...pair, path: [], source, name }));
};

/** Why a version takes the place of the one before: the same pair while it is prepared and when it is public. */
const reasonPairs = ({ data }: Sourced, official: Locale, locale: Locale): TextPair[] => {
  const release = releaseFile.safeParse(data).data;
  const versions = release?.versions ?? [];
  const reasons = [
    ...versions.map(({ number, reason }, at) => ({ number, reason, path: ["versions", at, "reason"] })),
    {
      number: (versions.at(-1)?.number ?? 0) + 1,
      reason: release?.correction?.reason,
      path: ["correction", "reason"],
    },
  ];
  return reasons.flatMap(({ number, reason, path }) =>
    textPairs(reason, official, locale, `version ${number}`).map((pair) => ({ ...pair, path })),
  );
};

const memory = new WeakMap<Sourced, Map<string, TextPair[]>>();

const known = (source: Sourced, official: Locale, locale: Locale): TextPair[] => {
  const own = memory.get(source) ?? new Map<string, TextPair[]>();
  memory.set(source, own);
  const key = `${official} ${locale}`;
  const pairs = own.get(key) ?? textPairs(source.data, official, locale);
  own.set(key, pairs);
  return pairs;
};
