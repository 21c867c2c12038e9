import type { Language } from "../../model/language.ts";
import type { Metric } from "../../model/schema.ts";
import { otherNumbers } from "../../prose/number-grammar.ts";
import { formatPlainNumber } from "../../prose/printed-number.ts";
import type { Binding } from "../mdx-text.ts";
import type { Span } from "../tokens.ts";

/** How a unit is written, by language. */
interface WrittenUnit {
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** A place of a translation that says a metric's value. */
interface Found extends Span {
  /** Is the unit printed with it? */
  readonly withUnit: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A whole number that may be written in a word: "three". */
const wordsFor = (plain: string, { numberWords }: Language): string[] =>
  /^\d{1,2}$/.test(plain) && plain !== "0"
    ? numberWords.flatMap((list) => list[Number(plain) - 1] ?? [])
    : [];

const LETTERS = { one: /^\p{L}/u, two: /^\p{L}{2}/u } as const;

/** Does a word go on before or behind a span? One letter behind a unit may be that of its plural. */
const isWithinWord = (text: string, { start, end }: Span, behind: keyof typeof LETTERS): boolean =>
  (LETTERS.one.test(text.slice(start)) && LETTERS.one.test(text.slice(Math.max(0, start - 1), start))) ||
  LETTERS[behind].test(text.slice(end, end + 4));

/** Where a text says the value of a metric, the longest spelling of its unit first. */
const placesOf = (
  text: string,
  metric: Metric,
  unit: WrittenUnit | undefined,
  locale: string,
  language: Language,
): Found[] => {
  const number = (plain: string): string =>
    String.raw`(?<![\d.,])0*${escaped(formatPlainNumber(plain, language))}(?!\d|[.,]\d)`;
  const second = metric.kind === "count-of-total" || metric.kind === "rank" ? metric.total : metric.upper;
  const joints = ["/", "-", "–", ...language.pair, ...language.range.to].map(escaped).join("|");
  const tail = (form: string): string =>
    second === undefined
      ? ""
      : String.raw`(?:\s?${escaped(form)})?\s?(?:${joints})\s?${number(second).replace(String.raw`(?<![\d.,])`, "")}`;
  const isPrinted = (form: string): boolean => form.split("#").every((part) => text.includes(part.trim()));
  const forms = (unit?.forms[locale] ?? []).filter(isPrinted).toSorted((a, b) => b.length - a.length);
  const patterns = forms.map((form) => {
    const [before = "", after = ""] = form.includes("#")
      ? form.split("#").map((one) => one.trim())
      : ["", form];
    const lead = before ? String.raw`${escaped(before)}\s?` : "";
    const end = after ? String.raw`\s?${escaped(after)}` : "";
    return `${lead}${number(metric.value)}${tail(after)}${end}`;
  });
  const found: Found[] = [];
  const add = (pattern: string, withUnit: boolean, behind?: keyof typeof LETTERS, flags = "gu"): void => {
    for (const { 0: words, index } of text.matchAll(new RegExp(pattern, flags))) {
      const span = { start: index, end: index + words.length };
      if (behind !== undefined && isWithinWord(text, span, behind)) continue;
      if (!found.some((one) => one.start < span.end && span.start < one.end))
        found.push({ ...span, withUnit });
    }
  };
  for (const pattern of patterns) add(pattern, true, "two");
  const others = otherNumbers(text, language);
  const bare = found.length;
  add(`${number(metric.value)}${tail("")}`, false);
  for (const word of second === undefined ? wordsFor(metric.value, language) : [])
    add(`(?:${word})`, false, "one", "giu");
  return found.filter(
    (one, at) => at < bare || !others.some(({ start, end }) => start < one.end && one.start < end),
  );
};

/**
 * The figures of an official passage, in their order, found in its translation. Undefined when one of them is not there:
 * then the translation is of other figures.
 */
export const bindTranslation = (
  text: string,
  figures: readonly { readonly metric: Metric; readonly unit: WrittenUnit | undefined }[],
  locale: string,
  language: Language,
): Binding[] | undefined => {
  const bindings: Binding[] = [];
  const isFree = (one: Span): boolean =>
    !bindings.some(({ start, end }) => start < one.end && one.start < end);
  const places = figures.map(({ metric, unit }) => placesOf(text, metric, unit, locale, language));
  // Figures that can stand in one place only go first, so that a figure of the same value does not take it.
  const order = figures
    .map((_, at) => at)
    .toSorted((a, b) => (places[a]?.length ?? 0) - (places[b]?.length ?? 0) || a - b);
  const placed = new Map<number, number>();
  for (const at of order) {
    const metric = figures[at]?.metric;
    const free = (places[at] ?? []).filter(isFree);
    const best = free.filter(({ withUnit }) => withUnit === free.some((one) => one.withUnit));
    const before = Math.max(-1, ...[...placed].filter(([other]) => other < at).map(([, start]) => start));
    const inOrder = best.toSorted((a, b) => a.start - b.start);
    const place = inOrder.find(({ start }) => start > before) ?? inOrder[0];
    if (!metric || !place) return undefined;
    placed.set(at, place.start);
    bindings.push({ start: place.start, end: place.end, id: metric.id });
  }
  return bindings.toSorted((a, b) => a.start - b.start);
};
