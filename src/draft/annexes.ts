import type { Period } from "../model/period.ts";
import type { Edition } from "../report/edition.ts";
import { entriesOf, type DraftEntries } from "./annex-entries.ts";
import { programmeOf } from "./annex-programme.ts";
import type { Reading } from "./reading.ts";
import { titleLikeness } from "./outline-memory.ts";
import type { AnnexBlocks } from "./annex-blocks.ts";
import { opensWith } from "./opening-words.ts";
import type { NamedAnnex } from "./named-annex.ts";
import { shortId } from "./structure.ts";
import { tablesOf, type DraftTables } from "./tables/annex-tables.ts";
import { isIndicatorTable } from "./tables/column-roles.ts";
import { gridOf } from "./tables/table-grid.ts";

/** An annex by its form: of the three, one is there. */
export type DraftAnnex = NamedAnnex & {
  /** Of a table inside the text: the sentence before it. */
  readonly behind?: string;
  readonly programme?: ReturnType<typeof programmeOf>;
  readonly entries?: DraftEntries & { readonly blocks: AnnexBlocks };
  readonly tables?: DraftTables;
};

type Form = NamedAnnex["form"];

/** Tables of the file that make one annex. */
interface AnnexParts {
  readonly form: Form;
  readonly known: string | undefined;
  readonly blocks: readonly AnnexBlocks[];
}

/** Annexes with the ids of the previous report, by their titles, else by their form and place. */
export const namedAnnexes = (
  annexes: readonly AnnexBlocks[],
  previous: Edition | undefined,
  sections: readonly string[],
  now: Period,
  reading: Reading,
): DraftAnnex[] => {
  const used = new Set<string>();
  const taken = new Set(sections);
  return partedAnnexes(annexes, previous, reading).map(({ form, known, blocks }): DraftAnnex => {
    const [first] = blocks;
    if (!first) return { id: "", form, name: "" };
    const name = first.title;
    const id = known ?? freeId(shortId(name, 5), used);
    used.add(id);
    const named = { id, form, name, ...(first.behind === undefined ? {} : { behind: first.behind }) };
    if (form === "table") return { ...named, programme: programmeOf(first, id, previous) };
    if (form === "entries")
      return { ...named, entries: { ...entriesOf(first, id, previous, taken), blocks: first } };
    return { ...named, tables: tablesOf(blocks, id, previous, now, reading, taken) };
  });
};

/** What form each table has, and which of them make one annex: tables of indicators up to the next mark of an annex. */
const partedAnnexes = (
  annexes: readonly AnnexBlocks[],
  previous: Edition | undefined,
  reading: Reading,
): AnnexParts[] => {
  const { language, drafting } = reading;
  const old = (previous?.report.annexes ?? []).map(({ id, form }) => ({
    id,
    form,
    title: (previous?.programmes.get(id) ?? previous?.entries.get(id))?.get(previous.official)?.title ?? "",
  }));
  const opens = opensWith(drafting.annexes);
  const isOfAnnex = opensWith(drafting.tableMarks);
  const used = new Set<string>();
  const parts: AnnexParts[] = [];
  for (const annex of annexes) {
    const { title: name } = annex;
    const match = old
      .filter(({ id }) => !used.has(id))
      .map((one) => ({ ...one, likeness: titleLikeness(one.title, name) }))
      .toSorted((a, b) => b.likeness - a.likeness)[0];
    const known = match && match.likeness >= SAME_ANNEX ? match : undefined;
    const isTables = isIndicatorTable(gridOf(annex.table), language, drafting.tables);
    const form: Form =
      known?.form ?? (isTables ? "indicators" : annex.table.columns > MOST_OF_ENTRIES ? "table" : "entries");
    const last = parts.at(-1);
    const above = [annex.mark ?? "", ...annex.lines];
    const isNew =
      annex.behind !== undefined || above.some((line) => opens.test(line) && !isOfAnnex.test(line));
    if (form === "indicators" && last?.form === "indicators" && !known && !isNew) {
      parts[parts.length - 1] = { ...last, blocks: [...last.blocks, annex] };
      continue;
    }
    if (known) used.add(known.id);
    parts.push({ form, known: known?.id, blocks: [annex] });
  }
  return parts;
};

const SAME_ANNEX = 0.6;

/** Wider tables of text are work programmes. */
const MOST_OF_ENTRIES = 6;

const freeId = (id: string, used: ReadonlySet<string>): string => {
  let own = id;
  for (let n = 2; used.has(own); n += 1) own = `${id}-${n}`;
  return own;
};
