import { parse } from "yaml";
import { isLanguage } from "../model/languages.ts";
import type { Localized } from "../model/locale.ts";
import type { Phrase } from "../model/phrase.ts";
import type { Files } from "../report/from-files.ts";

/** Files whose entries name figures, and the key of their list. */
const LISTS = { "relations.yaml": "relations", "derived.yaml": "derived", "charts.yaml": "charts" } as const;

/** An entry that was not carried: the figures that it names and that are not printed any more, or what else speaks against it. */
export interface LeftEntry {
  readonly file: string;
  readonly id: string;
  readonly name?: Localized | undefined;
  readonly gone: readonly string[];
  readonly because?: Phrase;
}

export interface CarriedFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly left: readonly LeftEntry[];
}

/**
 * Relations, derived figures and charts of the previous report, entry by entry: those of which every figure is printed
 * again are carried as they are written. What another publication printed is about the figures of that report alone:
 * it is neither carried nor listed. `known`: the ids of the metrics of the previous report; `printed`: those of the
 * new one.
 */
export const carryFiles = (
  files: Files,
  from: string,
  to: string,
  known: ReadonlySet<string>,
  printed: ReadonlySet<string>,
  sections: ReadonlySet<string>,
): CarriedFiles => {
  const carried = new Map<string, string>();
  const left: LeftEntry[] = [];
  const gone = new Set([...known].filter((id) => !printed.has(id)));
  for (const [file, key] of Object.entries(LISTS)) {
    const text = files.get(`content/reports/${from}/${file}`);
    if (text === undefined) continue;
    const kept: string[] = [];
    for (const entry of entriesOf(text, key).filter((one) => !citesPublication(one))) {
      const { id, section, name, headline } = dataOf(entry);
      const names = idsIn(entry).filter((one) => one !== id);
      const missing = names.filter((one) => gone.has(one));
      if (missing.length === 0 && (section === undefined || sections.has(section))) {
        kept.push(entry);
        continue;
      }
      left.push({ file, id, name: name ?? headline, gone: missing });
      if (file === "derived.yaml") gone.add(id);
    }
    carried.set(`content/reports/${to}/${file}`, listText(key, kept));
  }
  return { files: carried, left };
};

/** A file of one list. */
export const listText = (key: string, entries: readonly string[]): string =>
  entries.length ? `${key}:\n${entries.join("")}` : `${key}: []\n`;

/** The entries of a list as they are written, comments above them left out. */
export const entriesOf = (text: string, key: string): string[] => {
  const [, body = ""] = text.split(new RegExp(`^${key}:\\n`, "m"));
  return body
    .split(/^(?= {2}- )/m)
    .map((entry) => entry.replace(/^\s*#.*\n/gm, "").replace(/\n{2,}$/, "\n"))
    .filter((entry) => /^ {2}- /.test(entry));
};

interface EntryData {
  readonly id: string;
  /** Of a derived figure, and of a chart. */
  readonly name?: Localized;
  readonly headline?: Localized;
  readonly section?: string;
  readonly relation?: string;
  readonly printed?: string;
}

/** What an entry says of itself. */
export const dataOf = (entry: string): EntryData => (parse(entry) as EntryData[])[0] ?? { id: "" };

/** The ids that an entry names; words of its texts are none, though a figure may be called so: "branches of industry". */
export const idsIn = (entry: string): string[] =>
  codesOf(parse(entry)).flatMap((code) => code.match(ID) ?? []);

const ID = /(?<!\w-?)[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w-])/g;

const citesPublication = (entry: string): boolean => codesOf(parse(entry)).includes("publication");

/** The texts in a value, and its keys, without those that stand there language by language. */
const codesOf = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(codesOf);
  return Object.entries(value).flatMap(([key, inner]) => (isLanguage(key) ? [] : [key, ...codesOf(inner)]));
};
