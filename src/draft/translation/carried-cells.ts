import type { Locale } from "../../model/locale.ts";
import type { Edition, SectionText } from "../../report/edition.ts";
import { pairPassages } from "../../report/passage-pairs.ts";
import { tableRows } from "../../report/table-rows.ts";
import type { DraftingLanguage } from "../drafting-language.ts";
import { comparedWords, withItsPeriods, type TranslatedWords } from "./period-words.ts";

type Kind = "head" | "cell";

/** Words of a table of the previous report. */
interface Known extends TranslatedWords {
  readonly table: string;
  readonly kind: Kind;
}

/** The words of the previous report's tables in one language, by the official ones. */
export class CarriedCells {
  readonly #byWords: ReadonlyMap<string, readonly Known[]>;
  readonly #byTable: ReadonlyMap<string, readonly Known[]>;
  readonly #drafting: DraftingLanguage;

  constructor(previous: Edition | undefined, locale: Locale, drafting: DraftingLanguage) {
    this.#drafting = drafting;
    const known = [...(previous?.sections.values() ?? [])].flatMap(({ texts }) => {
      const [official, translation] = [texts.get(previous?.official ?? ""), texts.get(locale)];
      return official?.table && translation?.table ? wordsOf(official, translation) : [];
    });
    this.#byWords = Map.groupBy(known, ({ kind, official }) => `${kind} ${comparedWords(official)}`);
    this.#byTable = Map.groupBy(known, ({ kind, table }) => `${kind} ${table}`);
  }

  /**
   * How the words of a head or a cell were translated. `place`: of a cell whose words its table prints several times,
   * which of them it is. Undefined where the previous report does not have the words, or translates them in several ways.
   */
  textOf(kind: Kind, table: string, text: string, place?: { at: number; of: number }): string | undefined {
    const same = this.#byWords.get(`${kind} ${comparedWords(text)}`) ?? [];
    return (
      oneOf(
        same.filter((one) => one.table === table),
        place,
      ) ?? oneOf(same)
    );
  }

  /** How words were translated that are those of the previous table but for the periods that they name. */
  exchanged(kind: Kind, table: string, text: string): string | undefined {
    const own = this.#byTable.get(`${kind} ${table}`) ?? [];
    return only(own.flatMap((one) => withItsPeriods(text, one, this.#drafting) ?? []));
  }
}

const only = (texts: readonly string[]): string | undefined =>
  new Set(texts).size === 1 ? texts[0] : undefined;

const oneOf = (known: readonly Known[], place?: { at: number; of: number }): string | undefined =>
  only(known.map(({ translation }) => translation)) ??
  (place?.of === known.length ? known[place.at]?.translation : undefined);

/** The heads and cells of two texts of a table side by side, where both have them. */
const wordsOf = (official: SectionText, translation: SectionText): Known[] => {
  const known: Known[] = [];
  const say = (kind: Kind, own: string | undefined, other: string | undefined): void => {
    if (own && other) known.push({ table: official.slug, kind, official: own, translation: other });
  };
  for (const [column, { heads }] of (official.table?.columns ?? []).entries()) {
    const others = translation.table?.columns[column]?.heads ?? [];
    if (others.length === heads.length)
      for (const [at, head] of heads.entries()) say("head", head, others[at]);
  }
  const rows = new Map(tableRows(official).map((row) => [row.passage, row]));
  const others = new Map(tableRows(translation).map((row) => [row.passage, row]));
  for (const { official: own, translation: other } of pairPassages(official, translation)) {
    const [one, two] = [own[0] && rows.get(own[0]), other[0] && others.get(other[0])];
    if (!one || !two || own.length !== 1 || other.length !== 1 || one.cells.length !== two.cells.length)
      continue;
    for (const [at, cell] of one.cells.entries())
      if (cell.figure === undefined) say("cell", cell.text, two.cells[at]?.text);
  }
  return known;
};
