import { fixedPoint, times, type FixedPoint } from "../../quantity/fixed-point.ts";
import type { IndicatorEntry, ReportData, SearchCatalogue, SearchData, SearchRecord } from "./search-data.ts";
import { sharedIntents } from "./figure-intents.ts";
import { yearsNamer } from "./named-years.ts";
import { nearWordsIn } from "./surroundings.ts";
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

/** The figures and words of some reports in one language, the newest report first. */
export const corpusOf = ({ catalogue, reports }: SearchData): Corpus => {
  const { add, ...index } = textIndex(catalogue.vocabulary.places);
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, one]));
  const texts = { add, namesOf: sharedNames(add), yearsIn: yearsNamer(catalogue.languages) };
  const unitOf = unitsIn(catalogue);
  const figures = reports.flatMap((data, age) => figuresOf(catalogue, data, age, indicators, unitOf, texts));
  const owners = new Map<string, Set<string>>();
  const groups = new Map<string, readonly number[]>();
  for (const { names, group } of figures) {
    if (groups.get(group) === names) continue;
    groups.set(group, names);
    for (const text of names)
      for (const word of index.nameWords.get(text) ?? []) {
        const own = owners.get(word);
        if (own) own.add(group);
        else owners.set(word, new Set([group]));
      }
  }
  const rarity = new Map([...owners].map(([word, { size }]) => [word, Math.log(1 + groups.size / size)]));
  return { ...index, catalogue, figures, rarity, unknownRarity: Math.log(1 + groups.size) };
};

interface Texts {
  readonly add: (phrases: readonly string[], field: IndexedField) => number;
  /** The same list for the same names: what is found out of it is found out once. */
  readonly namesOf: (named: Named) => readonly number[];
  readonly yearsIn: (text: string) => readonly number[];
}

type Named = Pick<IndicatorEntry, "names" | "everyday">;

const sharedNames = (add: Texts["add"]): Texts["namesOf"] => {
  const known = new Map<string, readonly number[]>();
  const ofEntries = new Map<Named, readonly number[]>();
  const read = ({ names, everyday = [] }: Named): readonly number[] => {
    const texts = [
      ...names.map((name, index) => add([name], index ? "otherName" : "name")),
      ...everyday.map((name) => add([name], "everyday")),
    ];
    const list = known.get(texts.join()) ?? texts;
    known.set(texts.join(), list);
    return list;
  };
  return (named) => {
    const list = ofEntries.get(named) ?? read(named);
    ofEntries.set(named, list);
    return list;
  };
};

/** A unit as figures in it need it. */
interface Unit {
  readonly dimension: string;
  readonly factor: FixedPoint;
  /** The factor, nearly. */
  readonly perUnit: number;
  readonly forms: readonly string[];
}

const unitsIn = ({ units }: SearchCatalogue): ((id: string) => Unit) => {
  const known = new Map<string, Unit>();
  const read = (id: string): Unit => {
    const { dimension = id, factor = "1", forms = [] } = units[id] ?? {};
    return { dimension, factor: fixedPoint(factor), perUnit: Number(factor), forms: plainForms(forms) };
  };
  return (id) => {
    const unit = known.get(id) ?? read(id);
    known.set(id, unit);
    return unit;
  };
};

const figuresOf = (
  { topics, statuses }: SearchCatalogue,
  data: ReportData,
  age: number,
  indicators: ReadonlyMap<string, IndicatorEntry>,
  unitOf: (id: string) => Unit,
  { add, namesOf, yearsIn }: Texts,
): Figure[] => {
  const near = nearWordsIn(data);
  const intentsOf = sharedIntents(data.report.period);
  return [...data.figures, ...(data.details?.derived ?? [])].flatMap((record): Figure[] => {
    const indicator = indicators.get(record.indicator);
    if (!indicator) return [];
    const { dimension, factor, perUnit, forms } = unitOf(record.unit);
    const section = data.sections[record.section ?? -1] ?? "";
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
        // Most queries ask for no number.
        get value() {
          return record.value ? fixedPoint(record.value) : undefined;
        },
        get base() {
          return record.value ? times(fixedPoint(record.value), factor) : undefined;
        },
        get total() {
          return record.total === undefined ? undefined : fixedPoint(record.total);
        },
        get nearly() {
          const printed = [record.value, record.total].flatMap((one) => (one ? [Number(one)] : []));
          return [...printed, ...printed.map((one) => one * perUnit)];
        },
        factor,
        names: namesOf(ownNames ? { names: ownNames } : indicator),
        context: [
          ...(topics[indicator.topic] ?? []).map((topic) => add([topic], "topic")),
          ...(section ? [add([section], "section")] : []),
          ...(sentence ? [add([sentence], "sentence"), add([words], "near")] : []),
        ],
        facts: [add(facts, "facts"), add(forms, "facts")],
        get years() {
          return yearsIn(said);
        },
        intents: intentsOf(record, dimension),
        group: ownNames ? record.id : indicator.id,
        age,
      },
    ];
  });
};

/** The forms of a unit that say no more than another one: "hộ", and not "hộ nghèo", which says what one of its figures counts. */
const plainForms = (forms: readonly string[]): string[] =>
  forms.filter((form) => !forms.some((other) => other !== form && ` ${form} `.includes(` ${other} `)));
