import { Decimal } from "../quantity/decimal.ts";
import type { FigureRecord, IndicatorEntry, SearchData } from "./search-data.ts";
import { textIndex, type Field, type TextIndex } from "./text-index.ts";

/** A figure as the search knows it. */
export interface Figure {
  readonly record: FigureRecord;
  readonly data: SearchData;
  readonly indicator: IndicatorEntry;
  readonly name: string;
  readonly section: string;
  readonly sentence: string;
  readonly dimension: string;
  readonly value: Decimal | undefined;
  readonly total: Decimal | undefined;
  /** What one printed unit is in the dimension's base unit. */
  readonly factor: Decimal;
  /** The texts in which its words are looked up, and those of them that are names. */
  readonly texts: readonly number[];
  readonly names: readonly number[];
  /** How well each key of `Vocabulary.intents` asks for it, from 0 to 1. */
  readonly intents: ReadonlyMap<string, number>;
  /** For a level: what is said of its change. */
  readonly changes: readonly Figure[];
}

export interface Corpus extends TextIndex {
  readonly figures: readonly Figure[];
}

/** Kinds of figures that a change can be of. */
const STATES: ReadonlySet<string> = new Set(["level", "share-of-total", "count-of-total"]);

/** How well words ask for what a figure is; a fall is also found by one who asks how much it rose. */
const ASKED = 0.8;
const ASKED_OTHERWISE = 0.6;

/** The figures and words of some reports in one language, the newest report first. */
export const corpusOf = (reports: readonly SearchData[]): Corpus => {
  const { add, ...index } = textIndex();
  return { ...index, figures: reports.flatMap((data) => figuresOf(data, add)) };
};

type Add = (phrases: readonly string[], field: Field) => number;

const figuresOf = (data: SearchData, add: Add): Figure[] => {
  const changes = data.indicators.map((): Figure[] => []);
  const near = nearWordsIn(data);
  return data.figures.flatMap((record): Figure[] => {
    const indicator = data.indicators[record.indicator];
    if (!indicator) return [];
    const unit = data.units[record.unit];
    const section = data.sections[record.section ?? -1] ?? "";
    const sentence = data.sentences[record.sentence?.[0] ?? -1] ?? "";
    const ofIndicator = changes[record.indicator] ?? [];
    const { names, others } = textsOf(record, data, indicator, add);
    const dimension = unit?.dimension ?? record.unit;
    const prose = [
      ...(section ? [add([section], "section")] : []),
      ...(sentence ? [add([sentence], "sentence"), add([near(record)], "near")] : []),
    ];
    const figure: Figure = {
      record,
      data,
      indicator,
      name: record.name ?? indicator.names[0] ?? record.id,
      section,
      sentence,
      dimension,
      value: record.value ? new Decimal(record.value) : undefined,
      total: record.total === undefined ? undefined : new Decimal(record.total),
      factor: new Decimal(unit?.factor ?? 1),
      texts: [...names, ...others, ...prose],
      names,
      intents: intentsOf(record, dimension),
      changes: STATES.has(record.kind) ? ofIndicator : [],
    };
    if (record.kind === "change" && !record.sameAs) ofIndicator.push(figure);
    return [figure];
  });
};

/** The texts about a figure besides its sentence: what it is called, and what else is known of it. */
const textsOf = (record: FigureRecord, data: SearchData, indicator: IndicatorEntry, add: Add) => {
  const ownNames = record.alsoCalled && record.name ? [record.name, ...record.alsoCalled] : undefined;
  const said = [
    ownNames ? "" : (record.name?.replace(indicator.names[0] ?? "", "") ?? ""),
    record.against ?? "",
    record.time,
    data.statuses[record.status] ?? "",
  ];
  return {
    names: [
      ...(ownNames ?? indicator.names).map((name, index) => add([name], index ? "otherName" : "name")),
      ...(data.topics[indicator.topic] ?? []).map((topic) => add([topic], "topic")),
    ],
    others: [add(said.filter(Boolean), "facts"), add(data.units[record.unit]?.forms ?? [], "facts")],
  };
};

/** What one can ask for instead of a figure's name: its kind, its method, its direction, its status, its dimension. */
const intentsOf = (
  { kind, method, direction, status }: FigureRecord,
  dimension: string,
): Map<string, number> => {
  const asked = new Map([kind, method, direction, status, dimension].map((key) => [key ?? "", ASKED]));
  for (const other of direction ? ["increase", "decrease"] : [])
    if (!asked.has(other)) asked.set(other, ASKED_OTHERWISE);
  return asked;
};

/** The words between the figure before and the next comma: what a sentence says of one figure and no other. */
const nearWordsIn = ({ figures, sentences }: SearchData): ((record: FigureRecord) => string) => {
  const printed = sentences.map((): number[] => []);
  for (const { sentence: [index = -1, , end = 0] = [] } of figures) printed[index]?.push(end);
  return ({ sentence: [index, start, end] = [-1, 0, 0] }) => {
    const text = sentences[index] ?? "";
    const before = (printed[index] ?? []).filter((stop) => stop <= start);
    const behind = /^[^,;.()]{0,60}/.exec(text.slice(end))?.[0] ?? "";
    return text.slice(Math.max(0, ...before), end) + behind;
  };
};
