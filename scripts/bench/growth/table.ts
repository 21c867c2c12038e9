/** What one build of so many quarters took. */
export interface Measure {
  readonly quarters: number;
  readonly pages: number;
  readonly seconds: number;
  /** In bytes; 0 when it is not known. */
  readonly peakMemory: number;
}

const MEBIBYTE = 1024 * 1024;
const NOT_KNOWN = "–";

const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(11)).join("");
const number = (value: number, digits: number): string => (value > 0 ? value.toFixed(digits) : NOT_KNOWN);
const growth = (now: number, before: number): string =>
  now > 0 && before > 0 ? `× ${(now / before).toFixed(2)}` : NOT_KNOWN;

const COLUMNS: readonly { head: string; read: (one: Measure) => number; digits: number }[] = [
  { head: "quarters", read: ({ quarters }) => quarters, digits: 0 },
  { head: "pages", read: ({ pages }) => pages, digits: 0 },
  { head: "seconds", read: ({ seconds }) => seconds, digits: 1 },
  { head: "pages/s", read: ({ pages, seconds }) => pages / seconds, digits: 1 },
  { head: "peak MiB", read: ({ peakMemory }) => peakMemory / MEBIBYTE, digits: 0 },
];

/** The measures as a table for people: a line for each, and above it the growth from the one before. */
export const growthTable = (measures: readonly Measure[]): string =>
  [
    row(COLUMNS.map(({ head }) => head)),
    ...measures.flatMap((now, index) => {
      const before = measures[index - 1];
      const values = row(COLUMNS.map(({ read, digits }) => number(read(now), digits)));
      return before ? [row(COLUMNS.map(({ read }) => growth(read(now), read(before)))), values] : [values];
    }),
  ].join("\n");
