import { parse } from "yaml";
import type { Files } from "../report/from-files.ts";

/** Files whose entries name figures, and the key of their list. */
const LISTS = { "relations.yaml": "relations", "derived.yaml": "derived", "charts.yaml": "charts" } as const;

export interface CarriedFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Entries that name a figure which is not printed any more, by file. */
  readonly left: readonly { readonly file: string; readonly id: string }[];
}

/**
 * Relations, derived figures and charts of the previous report, entry by entry: those of which every figure is printed
 * again are carried as they are written. `known`: the metrics of the previous report; `printed`: those of the new one.
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
  const left: { file: string; id: string }[] = [];
  const gone = new Set([...known].filter((id) => !printed.has(id)));
  for (const [name, key] of Object.entries(LISTS)) {
    const text = files.get(`content/reports/${from}/${name}`);
    if (text === undefined) continue;
    const kept: string[] = [];
    for (const entry of entriesOf(text, key)) {
      const { id, section } = dataOf(entry);
      const names = idsIn(entry).filter((one) => one !== id);
      const isWhole =
        names.every((one) => !gone.has(one)) && (section === undefined || sections.has(section));
      if (isWhole) kept.push(entry);
      else {
        left.push({ file: name, id });
        if (name === "derived.yaml") gone.add(id);
      }
    }
    carried.set(`content/reports/${to}/${name}`, kept.length ? `${key}:\n${kept.join("")}` : `${key}: []\n`);
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

const dataOf = (entry: string): { id: string; section?: string } =>
  (parse(entry) as { id: string; section?: string }[])[0] ?? { id: "" };

const idsIn = (entry: string): string[] =>
  entry.match(/(?<![\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w-])/g) ?? [];
