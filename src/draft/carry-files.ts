import { parse } from "yaml";
import type { Files } from "../report/from-files.ts";

/** Files whose entries name figures, and the key of their list. */
const LISTS = { "relations.yaml": "relations", "derived.yaml": "derived", "charts.yaml": "charts" } as const;

/** An entry that was not carried: the figures that it names and that are not printed any more. */
export interface LeftEntry {
  readonly file: string;
  readonly id: string;
  readonly gone: readonly string[];
}

export interface CarriedFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly left: readonly LeftEntry[];
}

/**
 * Relations, derived figures and charts of the previous report, entry by entry: those of which every figure is printed
 * again are carried as they are written. An answer to the audit is carried with its relation when every figure of that
 * prints what it printed. `known`: the values of the metrics of the previous report; `printed`: those of the new one.
 */
export const carryFiles = (
  files: Files,
  from: string,
  to: string,
  known: ReadonlyMap<string, string>,
  printed: ReadonlyMap<string, string>,
  sections: ReadonlySet<string>,
): CarriedFiles => {
  const carried = new Map<string, string>();
  const left: LeftEntry[] = [];
  const gone = new Set([...known.keys()].filter((id) => !printed.has(id)));
  const unchanged = new Set<string>();
  const write = (name: string, key: string, kept: readonly string[]): void => {
    carried.set(`content/reports/${to}/${name}`, kept.length ? `${key}:\n${kept.join("")}` : `${key}: []\n`);
  };
  for (const [name, key] of Object.entries(LISTS)) {
    const text = files.get(`content/reports/${from}/${name}`);
    if (text === undefined) continue;
    const kept: string[] = [];
    for (const entry of entriesOf(text, key)) {
      const { id, section } = dataOf(entry);
      const names = idsIn(entry).filter((one) => one !== id);
      const missing = names.filter((one) => gone.has(one));
      if (missing.length === 0 && (section === undefined || sections.has(section))) {
        kept.push(entry);
        const figures = names.filter((one) => known.has(one));
        if (figures.every((one) => known.get(one) === printed.get(one))) unchanged.add(id);
        continue;
      }
      left.push({ file: name, id, gone: missing });
      if (name === "derived.yaml") gone.add(id);
    }
    write(name, key, kept);
  }
  const answers = files.get(`content/reports/${from}/audit.yaml`);
  if (answers !== undefined) {
    const all = entriesOf(answers, "findings");
    const relationOf = (entry: string): string => dataOf(entry).relation ?? "";
    write(
      "audit.yaml",
      "findings",
      all.filter((entry) => unchanged.has(relationOf(entry))),
    );
    for (const entry of all)
      if (!unchanged.has(relationOf(entry)))
        left.push({ file: "audit.yaml", id: relationOf(entry), gone: [] });
  }
  return { files: carried, left };
};

/** The entries of a list as they are written, comments above them left out. */
const entriesOf = (text: string, key: string): string[] => {
  const [, body = ""] = text.split(new RegExp(`^${key}:\\n`, "m"));
  return body
    .split(/^(?= {2}- )/m)
    .map((entry) => entry.replace(/^\s*#.*\n/gm, "").replace(/\n{2,}$/, "\n"))
    .filter((entry) => /^ {2}- /.test(entry));
};

interface EntryData {
  readonly id: string;
  readonly section?: string;
  readonly relation?: string;
}

const dataOf = (entry: string): EntryData => (parse(entry) as EntryData[])[0] ?? { id: "" };

const idsIn = (entry: string): string[] =>
  entry.match(/(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w-])/g) ?? [];
