import type { Edition } from "../report/edition.ts";
import type { Files } from "../report/from-files.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";
import { carryCorrections } from "./carry-corrections.ts";
import { carryFiles, type LeftEntry } from "./carry-files.ts";
import type { DraftReport } from "./draft-report.ts";
import { withoutNotes } from "./carry-notes.ts";
import { judgeCarried } from "./judge-carried.ts";
import { metricsOf } from "./memory.ts";
import type { Asked } from "./questions/question-list.ts";
import { phrase, type Phrase } from "../model/phrase.ts";

/** What a draft takes over from the previous report besides its texts, and what it does not. */
export interface CarriedEntries {
  readonly files: ReadonlyMap<string, string>;
  readonly left: readonly LeftEntry[];
  /** Corrections that were made again; questions about those that could not be made, and about translators' notes. */
  readonly corrections: number;
  readonly questions: readonly Asked[];
}

/**
 * Relations, derived figures, charts, answers to the audit and corrections of the previous report, as far as they hold
 * for a draft. `texts`: the files of the draft as they stand; `previous`: undefined where there is nothing to carry; `parsed`: files
 * that were read before.
 */
export const carryEntries = (
  files: Files,
  texts: Files,
  previous: Edition | undefined,
  draft: DraftReport,
  official: string,
  parsed: ParsedFiles,
): CarriedEntries => {
  if (!previous) return { files: new Map(), left: [], corrections: 0, questions: [] };
  const [from, to] = [previous.report.id, draft.id];
  const named = carryFiles(
    files,
    from,
    to,
    new Set(metricsOf(previous).map(({ id }) => id)),
    new Set(draft.bound.figures.map(({ metric }) => metric.id)),
    new Set(draft.sections.map(({ slug }) => slug)),
  );
  const made = carryCorrections(files, texts, from, to, official);
  const judged = judgeCarried(files, new Map([...texts, ...named.files, ...made.files]), from, to, parsed);
  const refused = {
    corrections: byOrigin(made.origins.corrections, judged.corrections),
    queries: byOrigin(made.origins.queries, judged.queries),
  };
  const corrected =
    refused.corrections.size + refused.queries.size > 0
      ? carryCorrections(files, texts, from, to, official, refused)
      : made;
  const notes = withoutNotes(texts, judged.notes);
  return {
    files: new Map([...named.files, ...judged.files, ...corrected.files, ...notes.files]),
    left: [...named.left, ...judged.left, ...corrected.left, ...leftQuotes(draft, official)],
    corrections: corrected.count,
    questions: [...corrected.questions, ...notes.questions],
  };
};

/** What speaks against the entries of a new list, by the places of these in the previous one. */
const byOrigin = (
  origins: readonly number[],
  against: readonly (Phrase | undefined)[],
): ReadonlyMap<number, Phrase> =>
  new Map(
    origins.flatMap((origin, at) => {
      const found = against[at];
      return found ? [[origin, found] as const] : [];
    }),
  );

/** Figures that repeated one of an earlier report and print something else now. */
const leftQuotes = ({ bound, passages }: DraftReport, official: string): LeftEntry[] =>
  bound.figures.flatMap(({ claim, metric, passage }) => {
    const quoted = claim?.figure.metric.quotes;
    const place = passages[passage];
    if (quoted === undefined || metric.quotes !== undefined || !place) return [];
    const folder = place.annex === undefined ? "sections" : `annexes/${place.annex}`;
    return [
      {
        file: `${folder}/${place.slug}/${official}.mdx`,
        id: metric.id,
        gone: [],
        because: phrase("draft:left.other-quote"),
      },
    ];
  });
