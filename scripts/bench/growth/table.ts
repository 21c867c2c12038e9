/** What one build of so many quarters took. */
export interface Measure {
  readonly quarters: number;
  readonly pages: number;
  readonly seconds: number;
  /** In bytes. */
  readonly peakMemory: number;
}

const MEBIBYTE = 1024 * 1024;
const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(11)).join("");
const times = (now: number, before: number): string => `× ${(now / before).toFixed(2)}`;

const COLUMNS: readonly { head: string; read: (one: Measure) => number; digits: number }[] = [
  { head: "quarters", read: ({ quarters }) => quarters, digits: 0 },
  { head: "pages", read: ({ pages }) => pages, digits: 0 },
  { head: "seconds", read: ({ seconds }) => seconds, digits: 1 },
  { head: "pages/s", read: ({ pages, seconds }) => pages / seconds, digits: 1 },
  { head: "peak MiB", read: ({ peakMemory }) => peakMemory / MEBIBYTE, digits: 0 },
];

/** The measures as a table for people: a line for each, and below each the growth from the one before. */
export const growthTable = (measures: readonly Measure[]): string =>
  [
    row(COLUMNS.map(({ head }) => head)),
    ...measures.flatMap((now, index) => {
      const before = measures[index - 1];
      const values = row(COLUMNS.map(({ read, digits }) => read(now).toFixed(digits)));
      return before ? [row(COLUMNS.map(({ read }) => times(read(now), read(before)))), values] : [values];
    }),
  ].join("\n");
