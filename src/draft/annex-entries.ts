import type { Edition } from "../report/edition.ts";
import type { WordRow } from "../word/document.ts";
import { passagesOfBlocks, wordsOfBlocks, type DraftPassage } from "./passage.ts";
import { titleLikeness } from "./outline-memory.ts";
import type { AnnexBlocks } from "./annex-blocks.ts";
import { shortId } from "./structure.ts";

/** An entry of an annex: one row of its table. */
export interface DraftEntry {
  readonly slug: string;
  readonly known: boolean;
  readonly number?: string;
  /** The entry above it, for a row without number. */
  readonly parent?: string;
  readonly title: string;
  readonly passages: readonly DraftPassage[];
}

export interface DraftEntries {
  readonly columns: Readonly<Record<string, string>>;
  readonly entries: readonly DraftEntry[];
}

/** Titles of entries are long; they are the same from here on. */
const SAME_ENTRY = 0.7;

/** The rows of an annex as entries, each column under a heading of its own. `used`: ids that are taken, to which theirs are added. */
export const entriesOf = (
  annex: AnnexBlocks,
  id: string,
  previous: Edition | undefined,
  used: Set<string>,
): DraftEntries => {
  const head = previous?.entries.get(id)?.get(previous.official);
  const known = (head?.order ?? []).map((slug) => ({
    slug,
    title: previous?.sections.get(slug)?.texts.get(previous.official)?.title ?? "",
  }));
  const [first, ...rest] = annex.table.rows;
  const titles = (first?.cells ?? []).map((cell) => wordsOfBlocks(cell.blocks));
  const columns = columnsOf(titles, head?.columns);
  const names = Object.values(columns).slice(2);
  const entries: (Omit<DraftEntry, "passages"> & { cells: DraftPassage[][] })[] = [];
  let parent: string | undefined;
  for (const row of rest.filter((one) => !isHead(one, titles))) {
    const cell = (column: number) => row.cells.find((one) => one.column === column);
    const [own, ...others] = row.cells.map(({ blocks }) => wordsOfBlocks(blocks)).filter(Boolean);
    const isLine = own !== undefined && others.length === 0 && !wordsOfBlocks(cell(1)?.blocks ?? []);
    const isTitle = isLine && row.cells.some(({ colSpan }) => colSpan > 1);
    const number = isTitle ? "" : wordsOfBlocks(cell(0)?.blocks ?? []) || numberOf(row);
    const title = isTitle ? own : wordsOfBlocks(cell(1)?.blocks ?? []);
    const cells = names.map((_, at) => passagesOfBlocks((isTitle ? undefined : cell(at + 2)?.blocks) ?? []));
    const last = entries.at(-1);
    if (!title) {
      for (const [at, passages] of cells.entries()) last?.cells[at]?.push(...passages);
      continue;
    }
    const match = known
      .filter(({ slug }) => !used.has(slug))
      .map((one) => ({ ...one, likeness: titleLikeness(one.title, title) }))
      .toSorted((a, b) => b.likeness - a.likeness)[0];
    const isKnown = match !== undefined && match.likeness >= SAME_ENTRY;
    const slug = isKnown ? match.slug : free(shortId(title), used, known);
    used.add(slug);
    entries.push({
      slug,
      known: isKnown,
      ...(number ? { number: number.replace(/\.$/, "") } : parent ? { parent } : {}),
      title,
      cells,
    });
    if (number) parent = slug;
  }
  const passagesOf = (cells: readonly DraftPassage[][]): DraftPassage[] =>
    cells.flatMap((own, at) => {
      const text = names[at] ?? "";
      return own.length ? [{ kind: "heading", depth: 0, text, emphasis: [], notes: [] }, ...own] : [];
    });
  return {
    columns,
    entries: entries.map(({ cells, ...entry }) => ({ ...entry, passages: passagesOf(cells) })),
  };
};

/** The automatic number of a row's first paragraph. */
const numberOf = (row: WordRow): string => {
  const block = row.cells.find(({ column }) => column <= 1)?.blocks[0];
  return block?.kind === "paragraph" && block.number?.kind === "number" ? block.number.text : "";
};

/** A head that is repeated on another page. */
const isHead = (row: WordRow, titles: readonly string[]): boolean =>
  row.cells.length === titles.length &&
  row.cells.every((cell, at) => wordsOfBlocks(cell.blocks) === titles[at]);

/** The columns by their old keys where the previous annex has them, each once; else by their words. */
const columnsOf = (
  titles: readonly string[],
  known: Readonly<Record<string, string>> | undefined,
): Record<string, string> => {
  const keys = Object.keys(known ?? {});
  const plain = ["number", "project"];
  const same = titles.map(
    (title) => Object.entries(known ?? {}).find(([, old]) => titleLikeness(old, title) >= SAME_ENTRY)?.[0],
  );
  const used = new Set<string>();
  const isFree = (key: string | undefined, at: number): key is string =>
    key !== undefined && !used.has(key) && same.every((one, other) => other === at || one !== key);
  return Object.fromEntries(
    titles.map((title, at) => {
      const place = titles.length === keys.length || at < 2 ? (keys[at] ?? plain[at]) : undefined;
      const key = [same[at], place].find((one) => isFree(one, at)) ?? free(shortId(title, 3), used, []);
      used.add(key);
      return [key, title];
    }),
  );
};

const free = (id: string, used: ReadonlySet<string>, known: readonly { slug: string }[]): string => {
  let slug = id;
  for (let n = 2; used.has(slug) || known.some((one) => one.slug === slug); n += 1) slug = `${id}-${n}`;
  return slug;
};
