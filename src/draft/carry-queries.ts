import type { CorrectionFile } from "../model/schema.ts";
import type { Phrase } from "../model/phrase.ts";
import type { LeftEntry } from "./carry-files.ts";
import { sameLine } from "./same-line.ts";

type Query = CorrectionFile["queries"][number];

/**
 * Queries whose words are not printed any more end. The others hold where the report still prints every number that they
 * name, and nothing speaks against what they say.
 */
export const carryQueries = (
  old: readonly Query[],
  before: readonly string[],
  source: readonly string[],
  official: string,
  refused: ReadonlyMap<number, Phrase>,
): { queries: { origin: number; query: Query }[]; left: LeftEntry[] } => {
  const printed = new Set(numbersIn(source.join("\n")));
  const queries: { origin: number; query: Query }[] = [];
  const left: LeftEntry[] = [];
  for (const [origin, one] of old.entries()) {
    const line = sameLine(before[one.line - 1] ?? "", source, one.text);
    if (line === undefined) continue;
    const gone = numbersIn(one.question[official] ?? "").filter((number) => !printed.has(number));
    const because = refused.get(origin);
    if (gone.length === 0 && !because) queries.push({ origin, query: { ...one, line: line + 1 } });
    else left.push({ file: "corrections.yaml", id: one.text, gone, ...(because ? { because } : {}) });
  }
  return { queries: queries.toSorted((a, b) => a.query.line - b.query.line), left };
};

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
