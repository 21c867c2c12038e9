import type { Period } from "../../model/period.ts";
import type { Edition } from "../../report/edition.ts";
import type { DocumentConventions } from "../document-conventions.ts";
import { opensWith } from "../opening-words.ts";
import type { Reading } from "../reading.ts";
import { titleLikeness } from "../outline-memory.ts";
import type { AnnexBlocks } from "../annex-blocks.ts";
import { shortId } from "../structure.ts";
import { tableParts, type DraftTable } from "./draft-table.ts";
import { gridOf } from "./table-grid.ts";

/** An annex of tables of indicators. */
export interface DraftTables {
  readonly title: string;
  readonly attached: string;
  readonly tables: readonly DraftTable[];
}

/** Titles of tables are the same from here on. */
const SAME_TABLE = 0.7;

/**
 * The tables of one annex with the ids that the previous report gave them, by their titles, else by their place where
 * both have as many. `taken`: ids that are used, to which theirs are added.
 */
export const tablesOf = (
  blocks: readonly AnnexBlocks[],
  id: string,
  previous: Edition | undefined,
  now: Period,
  reading: Reading,
  taken: Set<string>,
): DraftTables => {
  const title = blocks[0]?.title ?? "";
  const old = (previous?.entries.get(id)?.get(previous.official)?.order ?? []).map((slug) => {
    const text = previous?.sections.get(slug)?.texts.get(previous.official);
    return { slug, title: text?.title || (text?.unprintedTitle?.[previous?.official ?? ""] ?? "") };
  });
  const used = new Set<string>();
  const tables = blocks.map((one, at): DraftTable => {
    const own = annexHeads(one, at, reading.drafting).title;
    const name = own || title;
    const like = old
      .filter(({ slug }) => !used.has(slug))
      .map((each) => ({ ...each, likeness: titleLikeness(each.title, name) }))
      .toSorted((a, b) => b.likeness - a.likeness)[0];
    const inPlace = old.length === blocks.length ? old[at] : undefined;
    const known =
      like && like.likeness >= SAME_TABLE
        ? like.slug
        : inPlace && !used.has(inPlace.slug) && own === ""
          ? inPlace.slug
          : undefined;
    const slug = known ?? free(shortId(name, 6), taken, old);
    used.add(slug);
    taken.add(slug);
    const parts = tableParts(gridOf(one.table), now, reading);
    return { slug, known: known !== undefined, title: own, unit: unitLineOf(one.lines, reading), ...parts };
  });
  return { title, attached: blocks[0] ? annexHeads(blocks[0], 0, reading.drafting).attached : "", tables };
};

/**
 * What the lines above a table say: the title of the annex and what it is attached to, above its first table; the title
 * of the table, "" where the first has none of its own.
 */
export const annexHeads = (
  { lines, title: annex }: Pick<AnnexBlocks, "lines" | "title">,
  at: number,
  { tableMarks }: Pick<DocumentConventions, "tableMarks">,
): { readonly annex: string; readonly attached: string; readonly title: string } => {
  if (at > 0) return { annex: "", attached: "", title: lines.join(" ") };
  const heads = opensWith(tableMarks);
  const title = lines.slice(1).find((line) => heads.test(line)) ?? "";
  const attached = lines.slice(1).filter((line) => line !== title);
  return { annex, attached: attached.join(" "), title };
};

/** The unit that a line above a table names: "Đơn vị tính: triệu đồng". */
const unitLineOf = (lines: readonly string[], { drafting }: Reading): string => {
  const pattern = new RegExp(String.raw`(?:${drafting.tables.unitLine})([^()\n;]+)`, "iu");
  return (
    lines
      .flatMap(
        (line) =>
          pattern
            .exec(line)?.[1]
            ?.replace(/[.,]\s*$/, "")
            .trim() ?? [],
      )
      .at(-1) ?? ""
  );
};

const free = (id: string, taken: ReadonlySet<string>, known: readonly { slug: string }[]): string => {
  let slug = id;
  for (let n = 2; taken.has(slug) || known.some((one) => one.slug === slug); n += 1) slug = `${id}-${n}`;
  return slug;
};
