import { Decimal } from "../quantity/decimal.ts";
import { isNumber, wordsOf } from "./fold.ts";
import type { FigureRecord, IndicatorEntry, SearchData } from "./search-data.ts";

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
  /** For a level: what is said of its change. */
  readonly changes: readonly Figure[];
}

/** Words by the texts that hold them. Texts are numbers; each is there once, however many figures share it. */
export interface Corpus {
  readonly figures: readonly Figure[];
  /** How much a word of each text says about its figures, from 0 to 1. */
  readonly weights: readonly number[];
  /** Folded word, its forms with marks, the texts with that form. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** Two folded words that follow each other, and the texts where they do. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
  /** The folded words of each text; kept for names only. */
  readonly nameWords: ReadonlyMap<number, readonly string[]>;
}

const WEIGHT = {
  name: 1,
  otherName: 0.9,
  intent: 0.8,
  near: 0.5,
  topic: 0.5,
  facts: 0.45,
  section: 0.35,
  sentence: 0.22,
} as const;

/** Kinds of figures that a change can be of. */
const STATES: ReadonlySet<string> = new Set(["level", "share-of-total", "count-of-total"]);

/** The figures and words of some reports in one language, the newest report first. */
export const corpusOf = (reports: readonly SearchData[]): Corpus => {
  const weights: number[] = [];
  const words = new Map<string, Map<string, number[]>>();
  const pairs = new Map<string, number[]>();
  const nameWords = new Map<number, string[]>();
  const known = new Map<string, number>();

  const addText = (text: string, field: keyof typeof WEIGHT): number => {
    const key = `${field} ${text}`;
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const id = weights.push(WEIGHT[field]) - 1;
    known.set(key, id);
    const read = wordsOf(text);
    const isName = field === "name" || field === "otherName" || field === "topic";
    if (isName) nameWords.set(id, [...new Set(read.map(({ folded }) => folded))]);
    const inProse = field === "sentence" || field === "near";
    let before = "";
    for (const { form, folded } of read) {
      const left = before;
      before = folded;
      // A number in a sentence is another figure as often as not; figures are looked up by value.
      if (inProse && isNumber(folded)) continue;
      const forms = words.get(folded) ?? new Map<string, number[]>();
      if (forms.size === 0) words.set(folded, forms);
      append(forms, form, id);
      if (left) append(pairs, `${left} ${folded}`, id);
    }
    return id;
  };

  const figures = reports.flatMap((data) => {
    const changes = new Map<number, Figure[]>();
    return data.figures.flatMap((record): Figure[] => {
      const indicator = data.indicators[record.indicator];
      if (!indicator) return [];
      const unit = data.units[record.unit];
      const section = data.sections[record.section ?? -1] ?? "";
      const sentence = data.sentences[record.sentence?.[0] ?? -1] ?? "";
      const { intents } = data.vocabulary;
      const ownNames = record.alsoCalled && record.name ? [record.name, ...record.alsoCalled] : undefined;
      const names = (ownNames ?? indicator.names).map((name, index) =>
        addText(name, index ? "otherName" : "name"),
      );
      const topics = (data.topics[indicator.topic] ?? []).map((topic) => addText(topic, "topic"));
      const asked = [record.kind, record.direction, record.status].flatMap((key) => intents[key ?? ""] ?? []);
      // A fall is also found by one who asks how much it rose.
      const eitherWay = record.direction
        ? [...(intents["increase"] ?? []), ...(intents["decrease"] ?? [])]
        : [];
      const facts = [
        ...eitherWay,
        ownNames ? "" : record.name?.replace(indicator.names[0] ?? "", ""),
        record.against,
        record.time,
        data.statuses[record.status],
      ];
      const texts = [
        ...names,
        ...asked.map((phrase) => addText(phrase, "intent")),
        ...facts.flatMap((fact) => (fact ? addText(fact, "facts") : [])),
        ...(unit?.forms ?? []).map((form) => addText(form, "facts")),
        ...topics,
        ...(section ? [addText(section, "section")] : []),
        ...(sentence
          ? [addText(sentence, "sentence"), addText(nearWords(record, data, sentence), "near")]
          : []),
      ];
      const ofIndicator = changes.get(record.indicator) ?? [];
      changes.set(record.indicator, ofIndicator);
      const figure: Figure = {
        record,
        data,
        indicator,
        name: record.name ?? indicator.names[0] ?? record.id,
        section,
        sentence,
        dimension: unit?.dimension ?? record.unit,
        value: record.value ? new Decimal(record.value) : undefined,
        total: record.total === undefined ? undefined : new Decimal(record.total),
        factor: new Decimal(unit?.factor ?? 1),
        texts,
        names: [...names, ...topics],
        changes: STATES.has(record.kind) ? ofIndicator : [],
      };
      if (record.kind === "change" && !record.sameAs) ofIndicator.push(figure);
      return [figure];
    });
  });
  return { figures, weights, words, pairs, nameWords };
};

const append = <Key>(lists: Map<Key, number[]>, key: Key, id: number): void => {
  const list = lists.get(key);
  if (!list) lists.set(key, [id]);
  else if (list.at(-1) !== id) list.push(id);
};

/** The words between the figure before and the next comma: what the sentence says of this figure and no other. */
const nearWords = ({ sentence }: FigureRecord, data: SearchData, text: string): string => {
  const [index = -1, start = 0, end = 0] = sentence ?? [];
  const others = data.figures.flatMap((one) => (one.sentence?.[0] === index ? [one.sentence] : []));
  const from = Math.max(0, ...others.filter(([, , stop]) => stop <= start).map(([, , stop]) => stop));
  const behind = /^[^,;.()]{0,60}/.exec(text.slice(end))?.[0] ?? "";
  return text.slice(from, end) + behind;
};
