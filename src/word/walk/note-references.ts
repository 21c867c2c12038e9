import type { Note } from "../document.ts";
import type { WordPlace } from "../place.ts";
import { formatCount } from "../format/number-formats.ts";
import { childAt, numberAt, valueAt, type XmlElement } from "../xml/element.ts";

type NoteKind = Exclude<Note["kind"], "typed">;

interface Reference {
  readonly kind: NoteKind;
  /** The note's id in its part. */
  readonly id: string;
  /** The note's own sign, which is not counted. */
  readonly mark: string | undefined;
  readonly section: number;
  place: WordPlace | undefined;
}

export interface NumberedReference extends Omit<Reference, "section"> {
  /** As printed. */
  readonly number: string;
}

export interface NoteReferences {
  /** Notes that the text refers to a note; gives the note's id in the document. */
  readonly refer: (kind: NoteKind, id: string, mark: string | undefined) => string;
  readonly placeAt: (note: string, place: WordPlace) => void;
  /** A section of the body ends; its properties may say how its notes are counted. */
  readonly endSection: (properties: XmlElement) => void;
  /** References in the order of the text, by the note's id in the document. */
  readonly numbered: () => ReadonlyMap<string, NumberedReference>;
}

export const noteId = (kind: NoteKind, id: string): string => `${kind}-${id}`;

/** Collects references to notes and numbers them as Word does, by the settings of the file and of each section. */
export const readNoteReferences = (settings: XmlElement | undefined): NoteReferences => {
  const references = new Map<string, Reference>();
  const sections: XmlElement[] = [];
  return {
    refer: (kind, id, mark) => {
      const key = noteId(kind, id);
      if (!references.has(key))
        references.set(key, { kind, id, mark, section: sections.length, place: undefined });
      return key;
    },
    placeAt: (note, place) => {
      const reference = references.get(note);
      if (reference) reference.place ??= place;
    },
    endSection: (properties) => void sections.push(properties),
    numbered: () => {
      const counts = { footnote: counter("footnote", settings), endnote: counter("endnote", settings) };
      return new Map(
        [...references].map(([key, { section, ...reference }]) => [
          key,
          { ...reference, number: reference.mark ?? counts[reference.kind](section, sections[section]) },
        ]),
      );
    },
  };
};

/** Counts the notes of one kind; a section's own properties go before those of the file. */
const counter = (kind: NoteKind, settings: XmlElement | undefined) => {
  const name = kind === "footnote" ? "w:footnotePr" : "w:endnotePr";
  let [count, last] = [0, -1];
  return (section: number, properties: XmlElement | undefined): string => {
    const both = [childAt(properties, name), childAt(settings, name)];
    const first = <T>(value: (element: XmlElement | undefined) => T | undefined): T | undefined =>
      both.map(value).find((found) => found !== undefined);
    const start = first((element) => numberAt(element, "w:numStart")) ?? 1;
    const restarts = first((element) => valueAt(element, "w:numRestart")) === "eachSect";
    count = last < 0 || (restarts && section !== last) ? start : count + 1;
    last = section;
    const format = first((element) => valueAt(element, "w:numFmt"));
    return formatCount(count, format ?? (kind === "footnote" ? "decimal" : "lowerRoman"));
  };
};
