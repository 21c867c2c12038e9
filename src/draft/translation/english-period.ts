import type { NamedPeriod } from "./named-period.ts";

const ORDINALS = ["", "first", "second", "third", "fourth"];
const NUMBERS = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** The heart of a period's name, without its edge and its year; several where English has several. */
const hearts = ({ unit, count = 0, day, year, to }: NamedPeriod): string[] => {
  switch (unit) {
    case "quarter":
      return [`${ORDINALS[count] ?? ""} quarter`];
    case "first-months":
      return count === 0
        ? ["first months"]
        : [`first ${NUMBERS[count] ?? ""} months`, `first ${count} months`];
    case "last-months":
      return count === 0 ? ["last months", "remaining months"] : [`last ${NUMBERS[count] ?? ""} months`];
    case "months":
      return [`${NUMBERS[count] ?? ""} months`];
    case "half":
      return [count === 2 ? "second half of the year" : "first half of the year"];
    case "month":
      return [MONTHS[count - 1] ?? ""];
    case "day":
      return [`${day ?? ""} ${MONTHS[count - 1] ?? ""}`];
    case "year":
      return [];
    case "years":
      return [`${year ?? ""}-${to ?? ""}`, `${year ?? ""}–${to ?? ""}`];
    case "bare":
      return [count === 1 ? "quarter" : "period"];
  }
};

const isNoun = ({ unit }: NamedPeriod): boolean => !["month", "day", "year", "years"].includes(unit);

/** An English text in which a period stands, and where. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly hasYear: boolean;
  readonly hasEdge: boolean;
  readonly hasArticle: boolean;
}

const EDGE = String.raw`(?:the )?(?:end|beginning|start) of `;

/** Where a text names a period, from `from` on. */
const find = (text: string, period: NamedPeriod, from: number): Found | undefined => {
  const heart =
    period.unit === "year"
      ? (period.year ?? "")
      : hearts(period)
          .filter((one) => one.trim())
          .join("|");
  if (!heart) return undefined;
  const year =
    period.unit === "year" || period.unit === "years" ? "" : String.raw`(?<year>(?: of)? (?:19|20)\d{2})?`;
  const form = new RegExp(
    String.raw`(?<edge>${EDGE})?(?<article>the )?(?<![\d–-])(?:${heart})${year}(?![\p{L}\d]|[–-]\d)`,
    "giu",
  );
  form.lastIndex = from;
  const found = form.exec(text);
  if (!found) return undefined;
  return {
    start: found.index,
    end: found.index + found[0].length,
    hasYear: found.groups?.["year"] !== undefined,
    hasEdge: found.groups?.["edge"] !== undefined,
    hasArticle: found.groups?.["article"] !== undefined,
  };
};

/** A period as English writes it where another stood. */
const written = (
  period: NamedPeriod,
  { hasYear, hasEdge, hasArticle }: Found,
  old: NamedPeriod,
  capital: boolean,
): string => {
  const [heart = ""] = hearts(period);
  const edge = period.edge && hasEdge ? `the ${period.edge === "end" ? "end" : "beginning"} of ` : "";
  const article = isNoun(period) ? hasArticle || !isNoun(old) : hasArticle && !isNoun(old);
  const year =
    period.year && (hasYear || period.unit === "day" || period.unit === "month")
      ? `${isNoun(period) ? " of" : ""} ${period.year}`
      : "";
  const name = period.unit === "year" ? (period.year ?? "") : `${heart}${year}`;
  const text = `${edge}${article ? "the " : ""}${name}`;
  return capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
};

/**
 * An English text with the periods exchanged that the Vietnamese has exchanged, in order. A period that the English does
 * not name needs no exchange, unless `each` is to be exchanged. Undefined when a period is written in a way that is not
 * known.
 */
export const exchangePeriods = (
  text: string,
  pairs: readonly { readonly old: NamedPeriod | undefined; readonly now: NamedPeriod | undefined }[],
  { each = false }: { readonly each?: boolean } = {},
): string | undefined => {
  let [result, from] = [text, 0];
  for (const { old, now } of pairs) {
    if (!old || !now) return undefined;
    if (now.unit === "year" && now.year === undefined && old.unit !== "year") return undefined;
    const found = find(result, old, from) ?? find(result, old, 0);
    const same = JSON.stringify(old) === JSON.stringify(now);
    if (!found && !same && (each || (old.unit === "years" && result.includes(old.year ?? ""))))
      return undefined;
    if (!found) continue;
    const capital = /\p{Lu}/u.test(result.charAt(found.start)) && (isNoun(old) || found.hasArticle);
    const words = same ? result.slice(found.start, found.end) : written(now, found, old, capital);
    result = result.slice(0, found.start) + words + result.slice(found.end);
    from = found.start + words.length;
  }
  return result;
};
