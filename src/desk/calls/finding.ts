import { z } from "astro/zod";
import { findingsOf, printedIn } from "../../checks/findings.ts";
import { askDepartment, withoutAsked } from "../../draft/answers/ask-department.ts";
import { id } from "../../model/schema.ts";
import type { Files } from "../../report/from-files.ts";
import { contentSource } from "../../site/content-source.ts";
import { withAcceptance } from "../audit/accepted-finding.ts";
import { findingCards } from "../audit/finding-cards.ts";
import { changeFigure } from "../figures/change-figure.ts";
import { withReasons } from "../figures/with-reasons.ts";
import { reasonWords } from "../messages/reason-words.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { CHANGED } from "../store/form-base.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";
import { typedTexts } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  relation: id,
  /** What the report printed when the finding was shown; with anything else, nothing is written. */
  printed: z.string().min(1),
  answer: z.discriminatedUnion("do", [
    /** Printed so: it is published with this explanation. */
    z.strictObject({ do: z.literal("explain"), reason: typedTexts, isQuestion: z.boolean() }),
    /** A typing error: the figure is to say this. */
    z.strictObject({
      do: z.literal("correct"),
      id,
      field: z.enum(["value", "total"]),
      value: z.string().regex(/^\d+(?:\.\d+)?$/),
    }),
    z.strictObject({ do: z.literal("ask") }),
  ]),
});

/** Answers one finding of the audit; `saved` is false where it is no more, or the answer cannot be written. */
export const finding = call(input, async ({ key, report, relation, printed, answer }, desk) => {
  const reading = contentSource().reading();
  const { files } = reading;
  const edition = editionOf(reading, report);
  const found =
    edition &&
    findingsOf(edition).find(({ result }) => result.id === relation && printedIn(result) === printed);
  if (!found) return { saved: false };
  if (found.acceptance) return CHANGED;

  const answered = (): Files | undefined => {
    if (answer.do === "explain") {
      const path = `content/reports/${report}/audit.yaml`;
      const { reason, isQuestion } = answer;
      const entry = { relation, printed, ...(isQuestion ? { isQuestion: true as const } : {}), reason };
      return new Map(files).set(path, withAcceptance(files.get(path), entry));
    }
    if (answer.do === "correct") {
      const changed = changeFigure(files, edition, answer.id, answer);
      return changed && withReasons(reading, changed, report, reasonWords("figure"));
    }
    const card = findingCards(edition, "vi").find((one) => one.relation === relation);
    const sentence = (card?.sentences[0] ?? []).map(({ text }) => text).join("") || printed;
    const text = [card?.statement, card?.verdict].filter(Boolean).join(" ");
    return askDepartment(files, report, { id: relation, sentence, text: text || printed });
  };
  const after = answered();
  if (!after) return { saved: false };
  const settled = answer.do === "ask" ? after : withoutAsked(after, report, relation);
  return save(desk, {
    key,
    label: `finding ${report} ${relation}`,
    changes: changedFiles(files, settled),
  });
});
