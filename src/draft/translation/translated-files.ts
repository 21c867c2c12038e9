import { language } from "../../model/languages.ts";
import type { Locale } from "../../model/locale.ts";
import { allPassages, ownFootnotes, type Passage } from "../../prose/document.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { pairNotes, pairPassages } from "../../report/passage-pairs.ts";
import type { DraftReport } from "../draft-report.ts";
import { CONVENTIONS } from "../languages/table.ts";
import { bodyText, frontmatter } from "../mdx-text.ts";
import { titleLikeness } from "../outline-memory.ts";
import { notesOf } from "../place-passages.ts";
import type { DraftPassage } from "../passage.ts";
import { annexTranslations } from "./annex-files.ts";
import type { TranslatedDocument } from "./translated-document.ts";
import { carryPassage, type PassageChanges } from "./carry-passage.ts";
import { translatedNumbers, withoutMarks } from "./translated-numbers.ts";
import { changesIn, samePassages } from "./section-changes.ts";

/** A passage without a translation, and what the Word file has in its place where that says other figures. */
export interface MissingPassage {
  readonly slug: string;
  readonly text: string;
  readonly found?: string;
}

export interface Translated {
  readonly files: ReadonlyMap<string, string>;
  /** How many passages were carried from the previous report, and how many come from the Word file of the translation. */
  readonly carried: number;
  readonly read: number;
  readonly missing: readonly MissingPassage[];
}

/**
 * The translation of a draft into one language: carried from the previous report where only figures, directions and
 * periods changed, else from the Word file of the translation, where there is one.
 */
export const translatedFiles = (
  draft: DraftReport,
  previous: Edition | undefined,
  official: Locale,
  locale: Locale,
  document: TranslatedDocument | undefined,
): Translated => {
  const { units } = draft.reading;
  const tools = { language: language(locale), locale, units };
  const same = samePassages(draft);
  const labels = new Map(draft.notes.map(({ id, label }) => [id, label]));
  const labelOf = (note: string): string | undefined => labels.get(note);
  const files = new Map<string, string>();
  const missing: MissingPassage[] = [];
  const positions = new Map(draft.passages.map(({ passage }, at) => [passage, at]));
  const texts = new Map<
    string,
    { official: SectionText; translation: SectionText; pairs: Map<Passage, Passage> }
  >();
  const textsOf = (slug: string) => {
    const known = texts.get(slug);
    if (known) return known;
    const section = previous?.sections.get(slug);
    const [own, other] = [section?.texts.get(official), section?.texts.get(locale)];
    if (!own || !other) return undefined;
    const made = { official: own, translation: other, pairs: pairsOf(own, other) };
    texts.set(slug, made);
    return made;
  };
  let [carried, read] = [0, 0];
  const translate = (slug: string, passage: DraftPassage): string | undefined => {
    const at = positions.get(passage);
    const found = at === undefined ? undefined : same.get(at);
    const old = found && textsOf(found.section);
    const before = found && old ? allPassages(old.official.prose)[found.index] : undefined;
    const rendered = before && old?.pairs.get(before);
    const text =
      at !== undefined && found && before && rendered
        ? carryPassage(rendered, changesIn(draft, at, found, before, labelOf), tools)
        : undefined;
    if (text !== undefined) {
      carried += 1;
      return text;
    }
    const translation = document?.textOf(passage);
    const inPlace = document?.plainOf(passage);
    if (translation === undefined)
      missing.push({ slug, text: passage.text, ...(inPlace ? { found: inPlace } : {}) });
    else read += 1;
    return translation;
  };
  const write = (
    slug: string,
    head: Readonly<Record<string, unknown>>,
    passages: readonly DraftPassage[],
    close: boolean,
    columns: ReadonlyMap<string, string>,
  ): string | undefined => {
    const body = passages.flatMap((passage) => {
      const written =
        passage.kind === "heading"
          ? (columns.get(passage.text) ?? document?.wordsOf(passage.text))
          : translate(slug, passage);
      return written === undefined ? [] : [{ ...passage, written }];
    });
    const marked = body.map(({ written }) => written).join(" ");
    const isMarked = ({ label }: { label: string }): boolean => marked.includes(`[^${label}]`);
    const notes = notesOf(passages, draft.notes)
      .filter(isMarked)
      .map(({ label, passages: own }) => ({ label, lines: own.map((one) => translate(slug, one)) }));
    const isWhole = ({ lines }: (typeof notes)[number]): boolean => lines.every((line) => line !== undefined);
    const whole = notes.filter(isWhole);
    if (!body.some(({ kind }) => kind !== "heading") && !whole.length && passages.length) return undefined;
    const without = notes.filter((note) => !isWhole(note)).map(({ label }) => label);
    const noteText = whole.map(({ label, lines }) => `\n[^${label}]: ${lines.join(" ")}\n`);
    const text = withoutMarks(bodyText(body, close) + noteText.join(""), without);
    const own = textsOf(slug)?.translation;
    const all = text + translatorsNotes(text, own, tools);
    const numbers = translatedNumbers(
      all,
      own?.numbers ?? [],
      draft.bound.numbers.get(slug) ?? [],
      tools.language,
      CONVENTIONS[locale]?.rateWords ?? [],
    );
    return frontmatter(head, [], numbers.length ? numbers : undefined) + all;
  };
  const root = `content/reports/${draft.id}`;
  const titleOf = (slug: string, title: string): string => {
    const old = textsOf(slug);
    return old && titleLikeness(old.official.title, title) === 1
      ? old.translation.title
      : (document?.wordsOf(title) ?? "");
  };
  for (const { slug, number, title, passages, runIn } of draft.sections) {
    const head = {
      number,
      title: titleOf(slug, title),
      runIn: runIn && textsOf(slug)?.translation.runIn ? true : undefined,
    };
    const text = write(slug, head, passages, false, new Map());
    if (text !== undefined) files.set(`${root}/sections/${slug}/${locale}.mdx`, text);
  }
  for (const annex of draft.annexes) {
    if (!annex.entries) continue;
    const [own, other] = [official, locale].map(
      (one) => previous?.entries.get(annex.id)?.get(one)?.columns ?? {},
    );
    const columns = new Map(
      Object.entries(annex.entries.columns).flatMap(([key, name]) =>
        own?.[key] === name && other?.[key] !== undefined ? [[name, other[key]] as const] : [],
      ),
    );
    for (const { slug, number, title, parent, passages } of annex.entries.entries) {
      const text = write(slug, { number, title: titleOf(slug, title), parent }, passages, true, columns);
      if (text !== undefined) files.set(`${root}/annexes/${annex.id}/${slug}/${locale}.mdx`, text);
    }
  }
  for (const [path, text] of annexTranslations(draft, previous, official, locale, document))
    files.set(path, text);
  return { files, carried, read, missing };
};

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

const NOTHING: PassageChanges = { figures: new Map(), periods: [], documents: [], labels: new Map() };

/** The translator's notes that a text still marks. */
const translatorsNotes = (
  text: string,
  own: SectionText | undefined,
  tools: Parameters<typeof carryPassage>[2],
): string => {
  if (!own) return "";
  const reports = new Set(ownFootnotes(own.prose));
  return own.prose.footnotes
    .filter((note) => !reports.has(note) && text.includes(`[^${note.label}]`))
    .flatMap(({ label, passages }) => {
      const lines = passages.map((one) => carryPassage(one, NOTHING, tools));
      return lines.every((line) => line !== undefined) ? [`\n[^${label}]: ${lines.join(" ")}\n`] : [];
    })
    .join("");
};
