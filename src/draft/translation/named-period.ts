/** A period as a text names it, apart from the words of a language. */
export interface NamedPeriod {
  /** The end or the beginning of it. */
  readonly edge?: "end" | "start";
  readonly unit:
    "quarter" | "first-months" | "last-months" | "months" | "half" | "month" | "day" | "year" | "bare";
  /** Which quarter or month, or how many months; of a period without a name, 1 for "the quarter", 2 for "the period". */
  readonly count?: number;
  readonly day?: number;
  readonly year?: string;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

const FORMS: readonly {
  readonly form: RegExp;
  readonly read: (parts: Record<string, string>) => NamedPeriod;
}[] = [
  {
    form: /ngày (?<d>\d{1,2}) tháng (?<m>\d{1,2}) năm (?<y>\d{4})|(?<d2>\d{1,2})\/(?<m2>\d{1,2})\/(?<y2>\d{4})/iu,
    read: ({ d, m, y, d2, m2, y2 }) => ({
      unit: "day",
      day: Number(d ?? d2),
      count: Number(m ?? m2),
      year: y ?? y2 ?? "",
    }),
  },
  {
    form: /quý (?<q>[ivx]+|[1-4])(?!\p{L})/iu,
    read: ({ q = "" }) => ({ unit: "quarter", count: ROMAN[q.toLowerCase()] ?? Number(q) }),
  },
  {
    form: /(?<n>\d{1,2}|\p{L}+) tháng (?<e>đầu|cuối)/iu,
    read: ({ n = "", e }) => ({
      unit: e?.toLowerCase() === "cuối" ? "last-months" : "first-months",
      count: /\d/.test(n) ? Number(n) : (WORDS[n.toLowerCase()] ?? 0),
    }),
  },
  {
    form: /nửa (?<e>đầu|cuối) năm/iu,
    read: ({ e }) => ({ unit: "half", count: e?.toLowerCase() === "cuối" ? 2 : 1 }),
  },
  { form: /tháng (?<m>\d{1,2})/iu, read: ({ m }) => ({ unit: "month", count: Number(m) }) },
  {
    form: /(?<n>\d{1,2}|ba|sáu|chín) tháng/iu,
    read: ({ n = "" }) => ({
      unit: "months",
      count: /\d/.test(n) ? Number(n) : (WORDS[n.toLowerCase()] ?? 0),
    }),
  },
  { form: /(?:19|20)\d{2}|năm/u, read: () => ({ unit: "year" }) },
  {
    form: /^(?<q>quý|kỳ)$/iu,
    read: ({ q }) => ({ unit: "bare", count: q?.toLowerCase() === "quý" ? 1 : 2 }),
  },
];

/** Reads a period as Vietnamese writes it; undefined where it is written in a way that is not known. */
export const namedPeriod = (text: string): NamedPeriod | undefined => {
  for (const { form, read } of FORMS) {
    const parts = form.exec(text);
    if (!parts) continue;
    const found = read(parts.groups ?? {});
    const year = /(?<![\d])(?:19|20)\d{2}(?!\d)/.exec(text)?.[0];
    const before = text.slice(0, parts.index);
    const edge = /hết/iu.test(before)
      ? ("end" as const)
      : /đầu/iu.test(before) || /^đầu năm/iu.test(text)
        ? ("start" as const)
        : /cuối/iu.test(before) || /^cuối năm/iu.test(text)
          ? ("end" as const)
          : undefined;
    return { ...found, ...(year && !found.year ? { year } : {}), ...(edge ? { edge } : {}) };
  }
  return undefined;
};
