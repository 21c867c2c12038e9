import { sha256 } from "../model/sha256.ts";
import { contentPathIn, usedEntries } from "./catalogue-use.ts";
import type { Files } from "./from-files.ts";
import { parsedFiles, type ParsedFiles } from "./parsed-files.ts";

/**
 * SHA-256 of what a report says: its own files without `release.yaml`, `questions.yaml`, frozen versions and the
 * `status` line of `report.yaml`, and the indicators and units that it uses. Any other change of one letter gives
 * another digest. Line ends do not count, nor what the catalogues hold for other reports, the forms in which a unit may
 * be printed, the addresses of indicators and breaks of series that other reports name, so that a new report does not
 * change the digest of an old one.
 */
export const contentDigest = (files: Files, id: string, parsed: ParsedFiles = parsedFiles()): string => {
  const lines: string[] = [];
  for (const [path, text] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const own = contentPathIn(id, path);
    if (own === undefined) continue;
    const said = own === "report.yaml" ? text.replace(/^status:.*\r?\n/m, "") : text;
    lines.push(`${sha256(said.replaceAll("\r\n", "\n"))}  ${own}`);
  }
  const entries = usedEntries(files, id, parsed).map(
    (entry) => `${sha256(JSON.stringify(inOrder(saidOf(entry.data, id))))}  ${entry.kind} ${entry.id}`,
  );
  return sha256(`${[...lines, ...entries.toSorted()].join("\n")}\n`);
};

/**
 * What an entry says to report `id`: without the forms of a unit, the addresses and everyday names of an indicator and
 * the breaks that other reports name.
 */
const saidOf = (data: unknown, id: string): unknown =>
  data !== null && typeof data === "object"
    ? {
        ...data,
        forms: undefined,
        slug: undefined,
        formerSlugs: undefined,
        everydayNames: undefined,
        breaks: "breaks" in data ? breaksOf(data.breaks, id) : undefined,
      }
    : data;

const breaksOf = (breaks: unknown, id: string): unknown => {
  if (!Array.isArray(breaks)) return breaks;
  const own = (breaks as readonly { readonly report?: unknown }[]).filter(
    ({ report }) => report === undefined || report === id,
  );
  return own.length > 0 ? own : undefined;
};

/** A value whose fields stand in the order of their names, so that their order in the file does not count. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]: [string, unknown]) => [key, inOrder(one)]),
        )
      : value;
