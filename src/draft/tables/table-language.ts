/** What the importer must know of a language to read a table of indicators in it. Patterns match whole words and ignore case. */
export interface TableLanguage {
  /** Whole heads of the columns that number a row, name its unit, and hold notes. */
  readonly number: readonly string[];
  readonly unit: readonly string[];
  readonly note: readonly string[];
  /** How a line above a table, or the end of a head, names the unit of all its figures: the words behind are the unit. */
  readonly unitLine: string;
  /** Abbreviations of heads, and what they stand for; tried in order. */
  readonly short: readonly (readonly [pattern: string, written: string])[];
  /** Heads of changes in per cent or in units, of parts of a whole, and of figures that run from the beginning of the year. */
  readonly growth: readonly string[];
  readonly absolute: readonly string[];
  readonly shares: readonly string[];
  readonly cumulative: readonly string[];
  readonly estimated: readonly string[];
  /** Words by which a head is of the same period or the whole of the year before. */
  readonly yearAgo: readonly string[];
  readonly lastYear: readonly string[];
  readonly wholeYear: readonly string[];
  /** Words of a head that name nothing. */
  readonly silent: readonly string[];
  /** Words before a name in a head that say that it was reached. */
  readonly reached: readonly string[];
  /** How the row of a sum of all others begins. */
  readonly totals: readonly string[];
  /** How the name of a count begins: "Số hộ", "Tổng số trường". */
  readonly counts: readonly string[];
  /** Words of a cell or a unit that stand for the one above. */
  readonly ditto: readonly string[];
  /** Abbreviations of units, and what they stand for. */
  readonly unitShort: readonly (readonly [pattern: string, written: string])[];
}
