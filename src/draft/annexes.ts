import type { Edition } from "../report/edition.ts";
import { entriesOf, type DraftEntries } from "./annex-entries.ts";
import { programmeOf } from "./annex-programme.ts";
import { titleLikeness } from "./outline-memory.ts";
import type { AnnexBlocks } from "./parts-of-file.ts";
import type { NamedAnnex } from "./report-file.ts";
import { shortId } from "./structure.ts";

export type DraftAnnex = NamedAnnex &
  (
    | { readonly programme: ReturnType<typeof programmeOf>; readonly entries?: undefined }
    | { readonly entries: DraftEntries; readonly programme?: undefined; readonly blocks: AnnexBlocks }
  );

/** Annexes with the ids of the previous report, by their titles, else by their form and place. */
export const namedAnnexes = (
  annexes: readonly AnnexBlocks[],
  previous: Edition | undefined,
  sections: readonly string[],
): DraftAnnex[] => {
  const old = (previous?.report.annexes ?? []).map(({ id, form }) => ({
    id,
    form,
    title: (previous?.programmes.get(id) ?? previous?.entries.get(id))?.get(previous.official)?.title ?? "",
  }));
  const used = new Set<string>();
  const taken = new Set(sections);
  return annexes.map((annex) => {
    const name = annex.lines[0] ?? annex.mark ?? "";
    const match = old
      .filter(({ id }) => !used.has(id))
      .map((one) => ({ ...one, likeness: titleLikeness(one.title, name) }))
      .toSorted((a, b) => b.likeness - a.likeness)[0];
    const known = match && match.likeness >= 0.6 ? match : undefined;
    // Tables of indicators are not told from others yet: an editor gives them their columns.
    const isProgramme = known ? known.form === "table" : annex.table.columns > 6;
    const form = isProgramme ? "table" : "entries";
    const id = known?.id ?? shortId(name, 5);
    used.add(id);
    return form === "table"
      ? { id, form, name, programme: programmeOf(annex, id, previous) }
      : { id, form, name, entries: entriesOf(annex, id, previous, taken), blocks: annex };
  });
};
