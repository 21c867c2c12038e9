import { reportPath } from "../../report/content-paths.ts";
import type { Edition } from "../../report/edition.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import type { Asked } from "./question-list.ts";
import { phrase } from "../../model/phrase.ts";

/** What became of each table that stands inside the text of the Word file, unless the previous report has its annex. */
export const runningTextQuestions = (
  { id, annexes, parts, passages }: DraftReport,
  previous: Edition | undefined,
  official: string,
): Asked[] => [
  ...annexes.flatMap((annex): Asked[] =>
    annex.behind === undefined || previous?.report.annexes.some((one) => one.id === annex.id)
      ? []
      : [
          {
            kind: "section",
            subject: annex.id,
            sentence: annex.name,
            reason: annex.behind
              ? phrase("draft:running-text.table-behind", { behind: annex.behind })
              : phrase("draft:running-text.table"),
            at: { file: `content/reports/${id}/annexes/${annex.id}/${official}.yaml` },
          },
        ],
  ),
  ...parts.listed.flatMap(({ first, behind }): Asked[] => {
    const place = passages.find(({ passage }) => passage.text === first);
    return [
      {
        kind: "section",
        subject: place?.slug ?? "text",
        sentence: first,
        reason: behind
          ? phrase("draft:running-text.words-behind", { behind })
          : phrase("draft:running-text.words"),
        at: {
          file: place ? fileOfPassage(id, place, official) : reportPath(id),
          ...(place ? { line: first } : {}),
        },
      },
    ];
  }),
];
