import type { Issue } from "../model/issue.ts";
import { lowerCaseWords } from "../prose/lower-case-words.ts";
import type { Edition, Indicator } from "../report/edition.ts";
import { reportOfPath } from "../report/content-paths.ts";
import type { Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import type { AcrossIssue } from "./across.ts";
import { readSynonyms } from "../report/read-word-lists.ts";

const RULE = "everyday-names-tell";

/**
 * An everyday name tells one indicator from all others: it has a word that is not only part of a question, and no other
 * indicator is called so. A list has each name once. The catalogue that reports share is looked through once, that of a draft beside it.
 * Passes: "rice grown". Fails: "how many", where that is a filler of `synonyms.yaml`; "rice area" at two indicators, or twice at one.
 */
export const everydayNamesTell = (
  files: Files,
  editions: readonly Edition[],
  parsed?: ParsedFiles,
): AcrossIssue[] => {
  const fillers = new Set(
    readSynonyms(files, parsed).synonyms.fillers.map((one) => lowerCaseWords(one).join(" ")),
  );
  const indicators = new Map(
    editions.flatMap((edition) =>
      [...edition.indicators.values()].map((one) => [`${one.source.file} ${one.id}`, one] as const),
    ),
  );
  const catalogues = Map.groupBy(indicators.values(), ({ source }) => source.file);
  const shared = [...catalogues].flatMap(([file, own]) => (reportOfPath(file) ? [] : own.flatMap(namesOf)));
  return [
    ...issuesAmong(shared, fillers).map((issue) => ({ issue })),
    ...[...catalogues].flatMap(([file, own]) => {
      const report = reportOfPath(file);
      if (report === undefined) return [];
      return issuesAmong([...shared, ...own.flatMap(namesOf)], fillers)
        .filter(({ place }) => place.file === file)
        .map((issue) => ({ report, issue }));
    }),
  ];
};

const issuesAmong = (names: readonly Name[], fillers: ReadonlySet<string>): Issue[] => {
  const owners = new Map<string, string>();
  const listed = new Set<string>();
  // An official name is its own indicator's, whatever stands before it.
  for (const { key, id, path } of names) if (path === undefined) owners.set(key, id);
  return names.flatMap(({ name, key, id, path, source }): Issue[] => {
    if (path === undefined) return [];
    const place = source.placeOf(path);
    if (isMadeOf(fillers, lowerCaseWords(name)))
      return [{ rule: RULE, place, code: `${RULE}.question-words`, values: { name } }];
    const entry = [source.file, ...path.slice(0, -1), key].join("\n");
    if (listed.has(entry)) return [{ rule: RULE, place, code: `${RULE}.listed-twice`, values: { name } }];
    listed.add(entry);
    const owner = owners.get(key) ?? id;
    owners.set(key, owner);
    return owner === id ? [] : [{ rule: RULE, place, code: `${RULE}.another`, values: { name, owner } }];
  });
};

/** A name in one spelling; `path` is the place of an everyday one. */
interface Name extends Pick<Indicator, "id" | "source"> {
  readonly name: string;
  readonly key: string;
  readonly path?: readonly PropertyKey[];
}

const namesOf = ({ id, name, everydayNames = {}, source }: Indicator): Name[] => [
  ...Object.values(name).map((one) => ({ id, source, name: one, key: lowerCaseWords(one).join(" ") })),
  ...Object.entries(everydayNames).flatMap(([locale, list]) =>
    list.map((one, at) => ({
      id,
      source,
      name: one,
      key: lowerCaseWords(one).join(" "),
      path: ["indicators", id, "everydayNames", locale, at],
    })),
  ),
];

/** Are `words` nothing but phrases of a list, one behind the other? */
const isMadeOf = (phrases: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.length === 0 ||
  words.some(
    (_, at) => phrases.has(words.slice(0, at + 1).join(" ")) && isMadeOf(phrases, words.slice(at + 1)),
  );
