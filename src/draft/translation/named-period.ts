import type { NamedPeriodLanguage, PeriodUnit } from "../named-period-language.ts";

/** A period as a text names it, apart from the words of a language. */
export interface NamedPeriod {
  /** The end or the beginning of it. */
  readonly edge?: "end" | "start";
  readonly unit: PeriodUnit;
  /** Which quarter or month, or how many months; of a period without a name, 1 for "the quarter", 2 for "the period". */
  readonly count?: number;
  readonly day?: number;
  readonly year?: string;
  /** The last of several years. */
  readonly to?: string;
}

/** Reads a period as a language writes it; undefined where it is written in a way that is not known. */
export const namedPeriod = (text: string, language: NamedPeriodLanguage): NamedPeriod | undefined => {
  for (const { unit, pattern, count, exactCase } of language.forms) {
    const parts = new RegExp(pattern, exactCase ? "u" : "iu").exec(text);
    if (!parts) continue;
    const { n, d, m, y, d2, m2, y2, to } = parts.groups ?? {};
    const day = d ?? d2;
    const number = n === undefined ? count : numberOf(n, language);
    const year = day === undefined ? /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text)?.[0] : (y ?? y2);
    const before = text.slice(0, parts.index);
    const edge = language.edges.find(
      (one) =>
        new RegExp(one.before, "iu").test(before) ||
        (one.whole !== undefined && new RegExp(one.whole, "iu").test(text)),
    )?.edge;
    return {
      unit,
      ...(day === undefined ? {} : { day: Number(day) }),
      ...(day === undefined ? (number === undefined ? {} : { count: number }) : { count: Number(m ?? m2) }),
      ...(year ? { year } : {}),
      ...(to === undefined ? {} : { to }),
      ...(edge ? { edge } : {}),
    };
  }
  return undefined;
};

const numberOf = (word: string, { numerals }: NamedPeriodLanguage): number =>
  /^\d+$/.test(word) ? Number(word) : (numerals[word.toLowerCase()] ?? 0);
