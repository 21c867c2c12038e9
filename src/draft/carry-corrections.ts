import { parse } from "yaml";
import type { Localized } from "../model/locale.ts";
import type { CorrectionFile } from "../model/schema.ts";
import type { Files } from "../report/from-files.ts";
import type { LeftEntry } from "./carry-files.ts";
import { carryQueries } from "./carry-queries.ts";
import { correctRow } from "./correct-row.ts";
import { lettersOf } from "./merge/section-file.ts";
import type { Asked } from "./questions/question-list.ts";
import { occurrences, sameLine } from "./same-line.ts";
import { block } from "./yaml-text.ts";
import { phrase, type Phrase } from "../model/phrase.ts";

type Correction = CorrectionFile["corrections"][number];

export interface CarriedCorrections {
  /** Places in the previous lists of the corrections and the queries in the new ones, in their order. */
  readonly origins: { readonly corrections: readonly number[]; readonly queries: readonly number[] };
  /** The texts that were corrected, and the list of what was corrected. */
  readonly files: ReadonlyMap<string, string>;
  readonly count: number;
  /** About those that could not be made. */
  readonly questions: readonly Asked[];
  /** Queries about the text that do not hold for the new one. */
  readonly left: readonly LeftEntry[];
}

/** What speaks against entries of the previous lists, by their places there. */
export interface Refused {
  readonly corrections: ReadonlyMap<number, Phrase>;
  readonly queries: ReadonlyMap<number, Phrase>;
}

/**
 * Corrections of the previous report whose passage the new Word file has with the same words to correct: they are made in
 * the official text again and listed there; one that cannot be made is asked. Those whose words are not printed any more
 * end, and one that changes more than signs and capitals is asked: that the new report is wrong too is for a person to say.
 * Queries that hold are listed again. `texts`: the files of the draft before; `refused` corrections are asked and not
 * made, `refused` queries are left.
 */
export const carryCorrections = (
  files: Files,
  texts: Files,
  from: string,
  to: string,
  official: string,
  refused: Refused = { corrections: new Map(), queries: new Map() },
): CarriedCorrections => {
  const old = parse(
    files.get(`content/reports/${from}/corrections.yaml`) ?? "",
  ) as Partial<CorrectionFile> | null;
  const linesOf = (text: string | undefined): string[] => (text ?? "").split("\n");
  const before = linesOf(files.get(`content/reports/${from}/source.txt`));
  const source = linesOf(texts.get(`content/reports/${to}/source.txt`));
  const corrected = new Map(
    [...texts].filter(
      ([path]) =>
        path.startsWith(`content/reports/${to}/`) &&
        (path.endsWith(`/${official}.mdx`) || path.endsWith(`/${official}.yaml`)),
    ),
  );
  const changed = new Set<string>();
  const corrections: Correction[] = [];
  const origins = new Map<Correction, number>();
  const questions: Asked[] = [];
  for (const [origin, one] of (old?.corrections ?? []).entries()) {
    const done = corrections
      .filter(({ received }) => received === one.received)
      .map((other) => other.line - 1);
    const line = sameLine(before[one.line - 1] ?? "", source, one.received, done);
    if (line === undefined) continue;
    const text = source[line] ?? "";
    const against = refused.corrections.get(origin);
    const place =
      against || changesWords(one)
        ? undefined
        : correctIn(
            corrected,
            text,
            corrections.filter((other) => other.line === line + 1),
            one,
          );
    if (place) {
      changed.add(place);
      const reason = withLines(one.reason, before, source);
      const made = { ...one, line: line + 1, reason };
      corrections.push(made);
      origins.set(made, origin);
      continue;
    }
    questions.push({
      kind: "lost",
      group: "corrections",
      subject: `“${one.received}” → “${one.published}”`,
      printed: one.received,
      sentence: text,
      reason: reasonOf(one, against),
      at: { file: `content/reports/${to}/corrections.yaml` },
    });
  }
  const { queries, left } = carryQueries(old?.queries ?? [], before, source, official, refused.queries);
  const ordered = corrections.toSorted((a, b) => a.line - b.line);
  const list = { corrections: ordered, queries: queries.map(({ query }) => query) };
  return {
    origins: {
      corrections: ordered.flatMap((one) => origins.get(one) ?? []),
      queries: queries.map(({ origin }) => origin),
    },
    files: new Map([
      ...[...corrected].filter(([path]) => changed.has(path)),
      [`content/reports/${to}/corrections.yaml`, block(list)],
    ]),
    count: corrections.length,
    questions,
    left,
  };
};

const changesWords = ({ received, published }: Correction): boolean =>
  lettersOf(received).toLowerCase() !== lettersOf(published).toLowerCase();

/** Corrects the one line of the official texts, or row of a table, that says a line of the source; the path of its file. */
const correctIn = (
  texts: Map<string, string>,
  line: string,
  made: readonly Correction[],
  correction: Correction,
): string | undefined => {
  const { received, published } = correction;
  const said = lettersOf(made.reduce((text, one) => text.replace(one.received, one.published), line));
  for (const [path, text] of texts) {
    if (path.endsWith(".yaml")) {
      const row = correctRow(text, said, correction);
      if (row === undefined) continue;
      texts.set(path, row);
      return path;
    }
    const start = text.indexOf("\n---\n") + 1;
    const lines = text.slice(start).split("\n");
    const at = lines.findIndex((one) => {
      const own = lettersOf(one);
      return own !== "" && said.includes(own) && occurrences(one, received) === 1;
    });
    const found = lines[at];
    if (found === undefined) continue;
    lines[at] = found.replace(received, () => published);
    texts.set(path, text.slice(0, start) + lines.join("\n"));
    return path;
  }
  return undefined;
};

/** Reasons with the numbers of the lines in which the words that they quote stand now. */
const withLines = (reason: Localized, before: readonly string[], source: readonly string[]): Localized =>
  Object.fromEntries(
    Object.entries(reason).map(([locale, text]) => {
      const quotes = [...text.matchAll(/“([^”]+)”/g)].map(([, quote = ""]) => quote);
      const moved = text.replaceAll(/(?<![\d.,/])\d+(?![\d/]|[.,]\d)/g, (number) => {
        const old = before[Number(number) - 1] ?? "";
        const quote = quotes.find((one) => old.includes(one));
        const line = quote === undefined ? undefined : sameLine(old, source, quote);
        return line === undefined ? number : String(line + 1);
      });
      return [locale, moved];
    }),
  );

const reasonOf = ({ received, published }: Correction, against: Phrase | undefined): Phrase => {
  const correction = phrase("draft:correction", { received, published });
  return against ? phrase("draft:correction-refused", { correction, against }) : correction;
};
