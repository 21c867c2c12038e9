import type { Note } from "../word/document.ts";
import type { DraftAnnex } from "./annexes.ts";
import { passagesOfBlocks, type DraftPassage } from "./passage.ts";
import type { Span } from "./tokens.ts";
import type { NamedSection } from "./section-identity.ts";

/** A passage of the new report with the section or entry that prints it. */
export interface PassageInSection {
  readonly slug: string;
  /** The section of the previous report that this one goes on. */
  readonly known: string | undefined;
  readonly where: "text" | "note" | "annex" | "table";
  /** The note's id in the Word file. */
  readonly note?: string;
  readonly passage: DraftPassage;
  /** The annex that it stands in. */
  readonly annex?: string;
  /** Spans of a row of a table that number it or name its unit. */
  readonly signs?: readonly Span[];
}

export interface DraftNote {
  readonly label: string;
  readonly id: string;
  readonly passages: readonly DraftPassage[];
}

/** Notes with the labels that the content uses: their printed numbers where these are digits and not taken. */
export const labelledNotes = (notes: readonly Note[]): DraftNote[] => {
  const used = new Set<string>();
  const wanted = notes.map(({ number }) => (/^[1-9]\d*$/.test(number) ? number : ""));
  return notes.map((note, at) => {
    let label = wanted[at] ?? "";
    if (!label || used.has(label))
      for (let n = 1; !label || used.has(label) || wanted.includes(label); n += 1) label = String(n);
    used.add(label);
    return { label, id: note.id, passages: passagesOfBlocks(note.blocks) };
  });
};

/**
 * Every passage in the order of print: sections with their notes, then the entries of annexes. A note that several of
 * them refer to stands with the first.
 */
export const placePassages = (
  sections: readonly NamedSection[],
  annexes: readonly DraftAnnex[],
  notes: readonly DraftNote[],
): PassageInSection[] => {
  const all = allPassages(sections, annexes, notes);
  const firsts = new Map(all.toReversed().map((one) => [one.passage, one]));
  return all.filter((one) => firsts.get(one.passage) === one);
};

const allPassages = (
  sections: readonly NamedSection[],
  annexes: readonly DraftAnnex[],
  notes: readonly DraftNote[],
): PassageInSection[] => [
  ...sections.flatMap(({ slug, known, passages }): PassageInSection[] => {
    const section = { slug, known: known ? slug : undefined };
    return [
      ...passages.map((passage) => ({ ...section, where: "text" as const, passage })),
      ...notePassages(passages, notes, section),
    ];
  }),
  ...annexes.flatMap((annex): PassageInSection[] => [
    ...(annex.entries?.entries ?? []).flatMap(({ slug, known, passages }) => {
      const entry = { slug, known: known ? slug : undefined, annex: annex.id };
      return [
        ...passages
          .filter(({ kind }) => kind !== "heading")
          .map((passage) => ({ ...entry, where: "annex" as const, passage })),
        ...notePassages(passages, notes, entry),
      ];
    }),
    ...(annex.tables?.tables ?? []).flatMap(({ slug, known, rows }) => {
      const entry = { slug, known: known ? slug : undefined, annex: annex.id };
      const passages = rows.map(({ passage }) => passage);
      return [
        ...rows.map(({ passage, signs }) => ({ ...entry, where: "table" as const, passage, signs })),
        ...notePassages(passages, notes, entry),
      ];
    }),
  ]),
];

const notePassages = (
  passages: readonly DraftPassage[],
  notes: readonly DraftNote[],
  place: Pick<PassageInSection, "slug" | "known" | "annex">,
): PassageInSection[] =>
  notesOf(passages, notes).flatMap((note) =>
    note.passages.map((passage) => ({ ...place, where: "note" as const, note: note.id, passage })),
  );

/** The file of the draft that prints a passage. */
export const fileOfPassage = (
  report: string,
  { slug, annex }: { readonly slug: string; readonly annex?: string | undefined },
  official: string,
): string =>
  `content/reports/${report}/${annex === undefined ? "sections" : `annexes/${annex}`}/${slug}/${official}.mdx`;

/** The notes that passages refer to, in order, each once. */
export const notesOf = (passages: readonly DraftPassage[], notes: readonly DraftNote[]): DraftNote[] => {
  const ids = new Set(passages.flatMap((one) => one.notes.map(({ note }) => note)));
  return notes.filter(({ id }) => ids.has(id));
};
