import { parse } from "yaml";
import { flow } from "../yaml-text.ts";

type Entry = Readonly<Record<string, unknown>>;

/** A section file taken apart: what stands in its frontmatter, and its lines, of which each that is not blank is a passage. */
export interface SectionFile {
  readonly head: Entry;
  readonly metrics: readonly Entry[];
  readonly numbers: readonly Entry[];
  readonly lines: readonly string[];
}

export const readSection = (text: string): SectionFile => {
  const [, front = "", body = text] = /^---\n([^]*?)\n?---\n([^]*)$/.exec(text) ?? [];
  const { metrics = [], numbers = [], ...head } = (parse(front) ?? {}) as Record<string, unknown>;
  return {
    head,
    metrics: metrics as Entry[],
    numbers: numbers as Entry[],
    lines: body.split("\n"),
  };
};

export const writeSection = ({ head, metrics, numbers, lines }: SectionFile): string => {
  const list = (key: string, entries: readonly Entry[]): string =>
    entries.length ? `${key}:\n${entries.map((one) => `  - ${flow(one)}\n`).join("")}` : "";
  const own = Object.entries(head).map(([key, value]) =>
    key === "number" || key === "title" ? `${key}: ${JSON.stringify(value)}\n` : `${key}: ${flow(value)}\n`,
  );
  return `---\n${own.join("")}${list("metrics", metrics)}${list("numbers", numbers)}---\n${lines.join("\n")}`;
};

/** The letters and digits that a line prints: what is bound, marked, escaped or set in italics does not count. */
export const lettersOf = (line: string): string =>
  line
    .normalize("NFC")
    .replace(/^\[\^[\w-]+\]:/, "")
    .replaceAll(/\]\(#[^)]*\)|\[\^[\w-]+\]/g, "")
    .replace(/[^\p{L}\d]/gu, "");

/** Ids that a line binds. */
export const idsIn = (line: string): string[] =>
  [...line.matchAll(/\]\(#([^)]+)\)/g)].map(([, id = ""]) => id);
