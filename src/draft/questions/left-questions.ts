import type { QuestionGroup } from "../../model/question.ts";
import type { Edition } from "../../report/edition.ts";
import type { LeftEntry } from "../carry-files.ts";
import { indicatorNames } from "./indicator-names.ts";
import type { Asked } from "./question-list.ts";
import { phrase, type Phrase } from "../../model/phrase.ts";
import { whyLeft } from "./why-left.ts";

interface Entry {
  readonly group: QuestionGroup;
  readonly what: Phrase;
}

/** What an entry of a file is to an editor. */
const ENTRIES: Readonly<Record<string, Entry>> = {
  "charts.yaml": { group: "charts", what: phrase("draft:left.entries.charts") },
  "relations.yaml": { group: "relations", what: phrase("draft:left.entries.relations") },
  "derived.yaml": { group: "derived-figures", what: phrase("draft:left.entries.derived") },
  "audit.yaml": { group: "audit-answers", what: phrase("draft:left.entries.audit") },
  "corrections.yaml": { group: "queries", what: phrase("draft:left.entries.corrections") },
};
const QUOTE: Entry = {
  group: "quotes",
  what: phrase("draft:left.entries.quotes"),
};

/** Files whose entries calculate with figures: without the figures nothing can be decided about an entry. */
const CALCULATING: readonly string[] = ["relations.yaml", "derived.yaml"];

/**
 * What the previous report had and the draft has not, because a figure that it names is gone or prints something else. A
 * relation or a derived figure goes with its figures: where whether all that are gone are printed is asked (`asked`, ids
 * of metrics), it is not asked about by itself.
 */
export const leftQuestions = (
  id: string,
  left: readonly LeftEntry[],
  previous: Edition | undefined,
  asked: ReadonlySet<string>,
): Asked[] =>
  left
    .filter((one) => !goesWithFigures(one, asked))
    .map(({ file, id: entry, name, gone, because }): Asked => {
      const { group, what } = ENTRIES[file] ?? QUOTE;
      return {
        kind: "lost",
        subject: entry,
        sentence: `${file}: ${entry}`,
        group,
        ...(name ? { name } : ENTRIES[file] ? {} : { name: indicatorNames([entry], previous) }),
        reason: because
          ? phrase("draft:left.because", { entry: what, because: whyLeft(because) })
          : gone.length > 0
            ? phrase("draft:left.gone", { entry: what, names: { text: indicatorNames(gone, previous) } })
            : phrase("draft:left.changed", { entry: what }),
        at: { file: `content/reports/${id}/${file}` },
      };
    });

const goesWithFigures = ({ file, gone }: LeftEntry, asked: ReadonlySet<string>): boolean =>
  CALCULATING.includes(file) && gone.length > 0 && gone.every((metric) => asked.has(metric));
