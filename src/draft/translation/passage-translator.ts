import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import { allPassages, type Passage } from "../../prose/document.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { pairNotes, pairPassages } from "../../report/passage-pairs.ts";
import type { DraftReport } from "../draft-report.ts";
import type { DraftPassage } from "../passage.ts";
import { carryPassage, type TranslationTools } from "./carry-passage.ts";
import { changesIn, samePassages } from "./section-changes.ts";
import type { TranslatedDocument, UnknownUnit } from "./translated-document.ts";

/** Where a passage stands: its section, and the annex that this is an entry of. */
export interface SectionPlace {
  readonly slug: string;
  readonly annex?: string | undefined;
}

/** A passage without a translation, and what the Word file has in its place where that says other figures. */
export interface MissingPassage extends SectionPlace {
  readonly text: string;
  readonly found?: string;
}

/** A passage read from the Word file of a translation that calls units what the catalogue does not. */
export interface DoubtfulPassage extends SectionPlace {
  readonly text: string;
  readonly units: readonly UnknownUnit[];
}

/** A section of an earlier report and its translation. */
interface OldTexts {
  readonly official: SectionText;
  readonly translation: SectionText;
  readonly pairs: ReadonlyMap<Passage, Passage>;
}

/** Translates the passages of a draft: carried from an earlier report, else from the Word file of the translation. */
export class PassageTranslator {
  readonly tools: TranslationTools;
  readonly labelOf: (note: string) => string | undefined;
  /** How many passages were carried, how many come from the Word file, and those that have no translation. */
  carried = 0;
  read = 0;
  readonly missing: MissingPassage[] = [];
  readonly doubtful: DoubtfulPassage[] = [];
  readonly #draft: DraftReport;
  readonly #earlier: readonly Edition[];
  readonly #official: Locale;
  readonly #document: TranslatedDocument | undefined;
  readonly #same: ReturnType<typeof samePassages>;
  readonly #positions: ReadonlyMap<DraftPassage, number>;
  readonly #texts = new Map<string, OldTexts>();
  /** The translations that passages were carried from, and whose notes their labels name, by section. */
  readonly #sources = new Map<string, { texts: Set<SectionText>; labels: Map<string, SectionText> }>();

  constructor(
    draft: DraftReport,
    earlier: readonly Edition[],
    official: Locale,
    locale: Locale,
    document: TranslatedDocument | undefined,
  ) {
    this.tools = { language: language(locale), locale, units: draft.reading.units };
    const labels = new Map(draft.notes.map(({ id, label }) => [id, label]));
    this.labelOf = (note) => labels.get(note);
    this.#draft = draft;
    this.#earlier = earlier;
    this.#official = official;
    this.#document = document;
    this.#same = samePassages(draft);
    this.#positions = new Map(draft.passages.map(({ passage }, at) => [passage, at]));
  }

  /** A section in both languages, as the nearest report that has it in both prints it. */
  textsOf(slug: string): OldTexts | undefined {
    for (const edition of this.#earlier) {
      const texts = this.#textsIn(edition, slug);
      if (texts) return texts;
    }
    return undefined;
  }

  #textsIn({ report, sections }: Edition, slug: string): OldTexts | undefined {
    const key = `${report.id}|${slug}`;
    const known = this.#texts.get(key);
    if (known) return known;
    const { texts } = sections.get(slug) ?? {};
    const [official, translation] = [this.#official, this.tools.locale].map((one) => texts?.get(one));
    if (!official || !translation) return undefined;
    const made = { official, translation, pairs: pairsOf(official, translation) };
    this.#texts.set(key, made);
    return made;
  }

  /** The translations that the passages of a section were carried from. */
  sourcesOf(slug: string): readonly SectionText[] {
    return [...(this.#sources.get(slug)?.texts ?? [])];
  }

  /** A passage as the translation has it; undefined where there is none: then it is missing. */
  textOf(place: SectionPlace, passage: DraftPassage): string | undefined {
    const carried = this.#carriedText(place, passage);
    if (carried !== undefined) {
      this.carried += 1;
      return carried;
    }
    const translation = this.#document?.textOf(passage);
    const inPlace = this.#document?.plainOf(passage);
    if (translation === undefined)
      this.missing.push({ ...place, text: passage.text, ...(inPlace ? { found: inPlace } : {}) });
    else {
      this.read += 1;
      const units = this.#document?.unitsOf(passage) ?? [];
      if (units.length) this.doubtful.push({ ...place, text: passage.text, units });
    }
    return translation;
  }

  #carriedText({ slug }: SectionPlace, passage: DraftPassage): string | undefined {
    const at = this.#positions.get(passage);
    const found = at === undefined ? undefined : this.#same.get(at);
    const edition = this.#earlier.find(({ report }) => report.id === found?.report);
    const old = found && edition && this.#textsIn(edition, found.section);
    const before = found && old ? allPassages(old.official.prose)[found.index] : undefined;
    const rendered = before && old?.pairs.get(before);
    const text =
      at !== undefined && found && before && rendered
        ? carryPassage(rendered, changesIn(this.#draft, at, found, before, this.labelOf), this.tools)
        : undefined;
    return text !== undefined && old && this.#isNoted(slug, text, old.translation) ? text : undefined;
  }

  /** Notes the source of a carried text; false where another source of its section has a note of the same label. */
  #isNoted(slug: string, text: string, source: SectionText): boolean {
    const own = this.#sources.get(slug) ?? { texts: new Set(), labels: new Map<string, SectionText>() };
    const labels = [...text.matchAll(/\[\^([a-z][^\]]*)\]/g)].map(([, label = ""]) => label);
    if (labels.some((label) => (own.labels.get(label) ?? source) !== source)) return false;
    for (const label of labels) own.labels.set(label, source);
    own.texts.add(source);
    this.#sources.set(slug, own);
    return true;
  }
}

/** Each official passage with the one that translates it. */
const pairsOf = (official: SectionText, translation: SectionText): Map<Passage, Passage> => {
  const pairs = new Map<Passage, Passage>();
  for (const { official: own, translation: other } of pairPassages(official, translation)) {
    const [one, two] = [own[0], other[0]];
    if (one && two && own.length === 1 && other.length === 1) pairs.set(one, two);
  }
  for (const { official: own, translation: other } of pairNotes(official, translation))
    for (const [at, one] of (own?.passages ?? []).entries()) {
      const two = other?.passages[at];
      if (two) pairs.set(one, two);
    }
  return pairs;
};
