import { reportPath } from "../../report/content-paths.ts";
import type { DraftReport } from "../draft-report.ts";
import type { Letterhead } from "../letterhead.ts";
import type { Asked } from "./question-list.ts";
import { phrase } from "../../model/phrase.ts";

/** Lines of the head and the foot of a document that are asked about. */
const LINES = [
  "number",
  "placeAndDate",
  "kind",
  "title",
  "issuer",
  "authority",
  "office",
  "name",
  "recipients",
] as const satisfies readonly (keyof Letterhead)[];

/** One question for each line of the head and the foot that the Word file does not have, or that was not recognised. */
export const letterheadQuestions = ({ id, head }: DraftReport): Asked[] =>
  LINES.filter((line) => head[line]?.length === 0).map((line): Asked => ({
    kind: "section",
    subject: line,
    sentence: head.title || id,
    reason: phrase("draft:letterhead.missing", { line: phrase(`draft:letterhead.lines.${line}`) }),
    at: { file: reportPath(id) },
  }));
