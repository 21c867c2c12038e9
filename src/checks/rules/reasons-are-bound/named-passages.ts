import type { PlaceKind } from "../../../model/compared-language.ts";
import { language } from "../../../model/languages.ts";
import { lowerCaseWords } from "../../../prose/lower-case-words.ts";
import { ownFootnotes, plain } from "../../../prose/document.ts";
import type { Edition } from "../../../report/edition.ts";

/** The words of a question and those that it asks about. */
interface Asked {
  readonly text: string;
  readonly question: string;
}

const ROW = /^\t*(\d+)\t/;
const GROUP = /^\t*([IVX]+)\t/;
const HEADING = /^(\d+(?:\.\d+)*|[IVX]+|\p{Lu})\. /u;

/**
 * Finds the passages under `number` of which a question can speak: rows, sections, an annex, a note; of all these only
 * those that share words with the question. Without a `kind`, of whichever kind it is.
 */
export const passagesNamed = (
  edition: Edition,
): ((number: string, asked: Asked, kind?: PlaceKind) => string[]) => {
  const lines = edition.received.split("\n");
  const rows = lines.flatMap((text, at) => ({ at, text, number: ROW.exec(text)?.[1] }));
  const sections = sectionsOf(lines);
  const annexes = annexesOf(edition, lines);
  const notes = notesOf(edition);
  // A section is asked about again and again.
  const known = new Map<string, ReadonlySet<string>>();
  const runsOnce = (text: string): ReadonlySet<string> => {
    const runs = known.get(text) ?? runsOf(text);
    known.set(text, runs);
    return runs;
  };
  return (number, asked, kind) => {
    const places: Readonly<Record<PlaceKind, readonly string[]>> = {
      row: rows.filter((row) => row.number === number).map(({ text }) => text),
      section: sections.get(number) ?? [],
      annex: annexes[Number(number) - 1] ?? [],
      note: notes.get(number) ?? [],
    };
    return (kind ? places[kind] : Object.values(places).flat()).filter(
      (text) => text.includes(asked.text) || sharesWords(text, `${asked.question} ${asked.text}`, runsOnce),
    );
  };
};

/** The text of each section by its number, from its heading to the next. */
const sectionsOf = (lines: readonly string[]): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  let open: { number: string; text: string[] } | undefined;
  for (const line of [...lines, "A. "]) {
    const number = HEADING.exec(line)?.[1] ?? (ROW.test(line) || GROUP.test(line) ? "" : undefined);
    if (number !== undefined) {
      if (open?.number) found.set(open.number, [...(found.get(open.number) ?? []), open.text.join("\n")]);
      open = { number, text: [] };
    }
    open?.text.push(line);
  }
  return found;
};

/** The text of each annex in the order of the report, from the line of its title to the next. */
const annexesOf = ({ report, programmes, entries, official }: Edition, lines: readonly string[]) => {
  const starts = report.annexes.map(({ id }) => {
    const title = (programmes.get(id) ?? entries.get(id))?.get(official)?.title.toLowerCase();
    return title ? lines.findIndex((line) => line.toLowerCase().includes(title)) : -1;
  });
  return starts.map((start, index) => (start < 0 ? [] : [lines.slice(start, starts[index + 1]).join("\n")]));
};

/** The report's own footnotes by their numbers. */
const notesOf = ({ sections, official }: Edition): Map<string, string[]> =>
  new Map(
    [...sections.values()].flatMap(({ texts }) => {
      const text = texts.get(official);
      return text
        ? ownFootnotes(text.prose).map(({ label, passages }): [string, string[]] => [
            label,
            passages.map((passage) => plain(passage).text),
          ])
        : [];
    }),
  );

/** So many words in a row tell what two texts speak of. */
export const TELLING = 3;

/** Do some words in a row stand in both? Fewer words than that tell nothing, so that any text has them. */
export const sharesWords = (text: string, words: string, runs = runsOf): boolean => {
  const own = runs(text);
  const told = runs(words);
  return told.size === 0 || [...told].some((run) => own.has(run));
};

/** Each three words that follow one another. */
const runsOf = (text: string): ReadonlySet<string> => {
  const words = lowerCaseWords(text);
  return new Set(words.slice(TELLING - 1).map((_, index) => words.slice(index, index + TELLING).join(" ")));
};

/** Do these words stand right before, or before other numbers of a list that is right before? */
const isBefore = (words: readonly string[], before: string, joined: readonly string[]): boolean =>
  words.length > 0 &&
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:${words.join("|")})\s+(?:[\d“]+(?:, | (?:${joined.join("|")}) ))*[“]?$`,
    "iu",
  ).test(before);

/** Does a word for a line or a row stand right before, or before the list whose end is right before? */
export const isAfterLine = (before: string, locale: string): boolean => {
  const { compared } = language(locale);
  return compared !== undefined && isBefore(compared.line, before, compared.joined);
};

const PLACES: readonly PlaceKind[] = ["note", "section", "annex", "row"];

/** The letter and the Roman numeral of a part and chapter before the number of a section: "A.I.7". */
const PART = /\p{Lu}\.(?:[IVX]+\.)?$/u;

/** Of which kind the place is whose number stands right behind; undefined where no word says that it is one. */
export const placeAfter = (before: string, locale: string): PlaceKind | undefined => {
  const { compared } = language(locale);
  if (PART.test(before)) return "section";
  return compared && PLACES.find((kind) => isBefore(compared.reference[kind], before, compared.joined));
};
