import { fixedPoint, times, type FixedPoint } from "../../quantity/fixed-point.ts";
import type { IndicatorEntry, ReportData, SearchCatalogue, SearchData, SearchRecord } from "./search-data.ts";
import { yearsNamer } from "./named-years.ts";
import { textIndex, type IndexedField, type TextIndex } from "./text-index.ts";

/** A figure as the search knows it. */
export interface Figure {
  readonly record: SearchRecord;
  readonly data: ReportData;
  readonly indicator: IndicatorEntry;
  readonly name: string;
  readonly section: string;
  readonly dimension: string;
  readonly value: FixedPoint | undefined;
  /** The value in the dimension's base unit. */
  readonly base: FixedPoint | undefined;
  readonly total: FixedPoint | undefined;
  /** Value and total, as printed and in the base unit, nearly: most numbers are told apart without exact ones. */
  readonly nearly: readonly number[];
  /** What one printed unit is in the dimension's base unit. */
  readonly factor: FixedPoint;
  /** The texts that name it, and the other texts in which its words are looked up. */
  readonly names: readonly number[];
  readonly context: readonly number[];
  /** The texts that say what kind of figure it is, and in which unit. */
  readonly facts: readonly number[];
  /** The years that its sentence says it is of, whatever its reference period is. */
  readonly years: readonly number[];
  /** How well each key of `Vocabulary.intents` asks for it, from 0 to 1. */
  readonly intents: ReadonlyMap<string, number>;
  /** What makes one result together: an indicator, or a derived figure with a name of its own. */
  readonly group: string;
  /** Place of its report, the newest 0. */
  readonly age: number;
}

export interface Corpus extends TextIndex {
  readonly catalogue: SearchCatalogue;
  readonly figures: readonly Figure[];
  /** How much a word of a name tells: the fewer indicators have it in a name, the more. */
  readonly rarity: ReadonlyMap<string, number>;
  /** The rarity of a word that no name has. */
  readonly unknownRarity: number;
}

/** How well words ask for what a figure is; a fall is also found by one who asks how much it rose. */
const ASKED = 0.85;
const ASKED_OTHERWISE = 0.7;

/** The figures and words of some reports in one language, the newest report first. */
export const corpusOf = ({ catalogue, reports }: SearchData): Corpus => {
  const { add, ...index } = textIndex(catalogue.vocabulary.places);
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, one]));
  const texts = { add, listOf: sharedLists(), yearsIn: yearsNamer(catalogue.languages) };
  const figures = reports.flatMap((data, age) => figuresOf(catalogue, data, age, indicators, texts));
  const owners = new Map<string, Set<string>>();
  const groups = new Set(figures.map(({ group }) => group));
  for (const { names, group } of figures)
    for (const text of names)
      for (const word of index.nameWords.get(text) ?? []) {
        const own = owners.get(word);
        if (own) own.add(group);
        else owners.set(word, new Set([group]));
      }
  const rarity = new Map([...owners].map(([word, { size }]) => [word, Math.log(1 + groups.size / size)]));
  return { ...index, catalogue, figures, rarity, unknownRarity: Math.log(1 + groups.size) };
};

interface Texts {
  readonly add: (phrases: readonly string[], field: IndexedField) => number;
  /** The same list for the same texts: what is found out of it is found out once. */
  readonly listOf: (texts: readonly number[]) => readonly number[];
  readonly yearsIn: (text: string) => readonly number[];
}

const sharedLists = (): Texts["listOf"] => {
  const known = new Map<string, readonly number[]>();
  return (texts) => {
    const key = texts.join();
    const list = known.get(key) ?? texts;
    known.set(key, list);
    return list;
  };
};

const figuresOf = (
  { units, topics, statuses }: SearchCatalogue,
  data: ReportData,
  age: number,
  indicators: ReadonlyMap<string, IndicatorEntry>,
  { add, listOf, yearsIn }: Texts,
): Figure[] => {
  const near = nearWordsIn(data);
  return [...data.figures, ...(data.details?.derived ?? [])].flatMap((record): Figure[] => {
    const indicator = indicators.get(record.indicator);
    if (!indicator) return [];
    const unit = units[record.unit];
    const section = data.sections[record.section ?? -1] ?? "";
    const dimension = unit?.dimension ?? record.unit;
    const factor = fixedPoint(unit?.factor ?? "1");
    const value = record.value ? fixedPoint(record.value) : undefined;
    const printed = [record.value, record.total].flatMap((one) => (one ? [Number(one)] : []));
    const ownNames = record.alsoCalled && record.name ? [record.name, ...record.alsoCalled] : undefined;
    const facts = [
      ownNames ? "" : (record.name?.replace(indicator.names[0] ?? "", "") ?? ""),
      record.against ?? "",
      record.time,
      statuses[record.status] ?? "",
    ].filter(Boolean);
    const { sentence, words, said } = near(record);
    return [
      {
        record,
        data,
        indicator,
        name: record.name ?? indicator.names[0] ?? record.id,
        section,
        dimension,
        value,
        base: value && times(value, factor),
        total: record.total === undefined ? undefined : fixedPoint(record.total),
        factor,
        nearly: [...printed, ...printed.map((one) => one * Number(unit?.factor ?? 1))],
        names: listOf([
          ...(ownNames ?? indicator.names).map((name, index) => add([name], index ? "otherName" : "name")),
          ...(ownNames ? [] : (indicator.everyday ?? []).map((name) => add([name], "everyday"))),
        ]),
        context: [
          ...(topics[indicator.topic] ?? []).map((topic) => add([topic], "topic")),
          ...(section ? [add([section], "section")] : []),
          ...(sentence ? [add([sentence], "sentence"), add([words], "near")] : []),
        ],
        facts: [add(facts, "facts"), add(plainForms(unit?.forms ?? []), "facts")],
        get years() {
          return yearsIn(said);
        },
        intents: intentsOf(record, dimension, data.report.period),
        group: ownNames ? record.id : indicator.id,
        age,
      },
    ];
  });
};

/**
 * What one can ask for instead of a figure's name: its kind, its method, its direction, its status, its dimension, and the
 * year before.
 */
const intentsOf = (record: SearchRecord, dimension: string, now: string): Map<string, number> => {
  const { kind, method, direction, status, period } = record;
  const asked = new Map([kind, method, direction, status, dimension].map((key) => [key ?? "", ASKED]));
  if (kind === "level" && period === yearBefore(now)) asked.set(BASE_LEVEL, ASKED);
  if (isRatioToBase(record)) asked.set("change", ASKED);
  for (const other of direction ? ["increase", "decrease"] : [])
    if (!asked.has(other)) asked.set(other, ASKED_OTHERWISE);
  return asked;
};

/** Is a value given in per cent of an earlier one? It says how that changed. */
export const isRatioToBase = ({ kind, against }: SearchRecord): boolean =>
  kind === "ratio" && against !== undefined;

/** The forms of a unit that say no more than another one: "hộ", and not "hộ nghèo", which says what one of its figures counts. */
const plainForms = (forms: readonly string[]): string[] =>
  forms.filter((form) => !forms.some((other) => other !== form && ` ${form} `.includes(` ${other} `)));

/** The method of a derived level of the year before; a printed one answers the same question. */
const BASE_LEVEL = "base-level";

const yearBefore = (period: string): string => period.replace(/^\d{4}/, (year) => String(Number(year) - 1));

interface Surroundings {
  readonly sentence: string;
  /** The words between the figure before and the next comma: what a sentence says of one figure and no other. */
  readonly words: string;
  /** The sentence to its end of these words: a time that was named before holds on. */
  readonly said: string;
}

const NOTHING: Surroundings = { sentence: "", words: "", said: "" };

const nearWordsIn = ({ details }: ReportData): ((record: SearchRecord) => Surroundings) => {
  if (!details) return () => NOTHING;
  const { sentences, printed } = details;
  const ends = sentences.map((): number[] => []);
  const places = new Map(Object.entries(printed));
  for (const [index, , end] of places.values()) ends[index]?.push(end);
  return ({ id }) => {
    const place = places.get(id);
    if (!place) return NOTHING;
    const [index, start, end] = place;
    const text = sentences[index] ?? "";
    const before = (ends[index] ?? []).filter((stop) => stop <= start);
    const behind = /^[^,;.()]{0,60}/.exec(text.slice(end))?.[0] ?? "";
    const said = text.slice(0, end) + behind;
    return { sentence: text, words: said.slice(Math.max(0, ...before)), said };
  };
};
