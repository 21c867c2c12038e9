import type { Locale } from "../model/locale.ts";
import type { TableColumn } from "../model/schema.ts";
import type { InlineView } from "../prose/inline-view.ts";
import { passageViewer } from "../prose/passage-view.ts";
import { isStale } from "../report/freshness.ts";
import type { Edition, Section } from "../report/edition.ts";
import { textOf } from "../report/text-of.ts";
import { tableRows } from "../report/table-rows.ts";
import { sectionAnchor } from "./addresses.ts";
import { inlineContext } from "./inline-context.ts";

/** A cell of the head: words over one column or several. */
interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

interface IndicatorTableView {
  readonly anchor: string;
  readonly title: string;
  /** Does print set the title in capitals? */
  readonly capitals: true | undefined;
  /** Set when the text stands in another language than the page. */
  readonly lang?: Locale;
  readonly stale: boolean;
  readonly columns: readonly { readonly role: TableColumn["role"]; readonly name: string }[];
  /** Rows of the head, from the top. */
  readonly heads: readonly (readonly HeadCell[])[];
  readonly rows: readonly {
    readonly kind: "group" | "row";
    readonly depth: number;
    readonly id?: string;
    readonly cells: readonly (readonly InlineView[])[];
  }[];
}

/** A table of indicators as its page shows it; undefined for a section that is none. */
export const indicatorTableView = (
  edition: Edition,
  section: Section,
  locale: Locale,
): IndicatorTableView | undefined => {
  const text = textOf(edition, section, locale);
  if (!text?.table) return undefined;
  const viewer = passageViewer(inlineContext(edition, text.slug, locale));
  const { columns } = text.table;
  return {
    anchor: sectionAnchor(text.slug),
    capitals: section.texts.get(edition.official)?.capitals,
    title: text.title || (section.texts.get(edition.official)?.unprintedTitle?.[locale] ?? ""),
    ...(text.locale === locale ? {} : { lang: text.locale }),
    stale: text.locale === locale && locale !== edition.official && isStale(edition, section, locale),
    columns: columns.map(({ role, heads }) => ({ role, name: heads.join(", ") })),
    heads: headRows(columns),
    rows: tableRows(text).map(({ kind, depth, passage }) => {
      const { id, inlines } = viewer.passage(passage);
      return {
        kind,
        depth,
        ...(id === undefined ? {} : { id }),
        cells: kind === "group" ? [inlines] : cellsOf(inlines),
      };
    }),
  };
};

/** The inlines of a row, parted at the signs between its cells. */
const cellsOf = (inlines: readonly InlineView[]): InlineView[][] => {
  const cells: InlineView[][] = [[]];
  for (const one of inlines) {
    if (typeof one !== "string") {
      cells.at(-1)?.push(one);
      continue;
    }
    const [first = "", ...others] = one.split("|").map((part) => part.trim());
    if (first) cells.at(-1)?.push(first);
    for (const part of others) cells.push(part ? [part] : []);
  }
  return cells;
};

/** Equal words side by side are one cell; the words of a column with fewer rows than others reach down. */
const headRows = (columns: readonly TableColumn[]): HeadCell[][] => {
  const depth = Math.max(...columns.map(({ heads }) => heads.length));
  return Array.from({ length: depth }, (_, level) => {
    const row: HeadCell[] = [];
    let before: TableColumn | undefined;
    for (const column of columns) {
      const text = column.heads[level];
      const isLast = level === column.heads.length - 1;
      const isSame =
        before !== undefined &&
        !isLast &&
        before.heads.slice(0, level + 1).join("\n") === column.heads.slice(0, level + 1).join("\n");
      const last = row.at(-1);
      if (text !== undefined && isSame && last) row[row.length - 1] = { ...last, columns: last.columns + 1 };
      else if (text !== undefined) row.push({ text, columns: 1, rows: isLast ? depth - level : 1 });
      before = column;
    }
    return row;
  });
};
