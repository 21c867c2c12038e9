import { z } from "astro/zod";
import { withNewPairsRead } from "../../../scripts/content/read-new-pairs.ts";
import { findingsOf, printedIn } from "../../checks/findings.ts";
import { askDepartment, withoutAsked } from "../../draft/answers/ask-department.ts";
import { id } from "../../model/schema.ts";
import type { Files } from "../../report/from-files.ts";
import { contentSource } from "../../site/content-source.ts";
import { withAcceptance, withoutAcceptance } from "../audit/accepted-finding.ts";
import { findingCards } from "../audit/finding-cards.ts";
import { changeFigure } from "../figures/change-figure.ts";
import { withReasons } from "../figures/with-reasons.ts";
import { reasonWords } from "../messages/reason-words.ts";
import { save } from "../save.ts";
import { changedFiles } from "../store/changed-files.ts";
import { base, formBase, staleForm } from "../store/form-base.ts";
import { call } from "./call.ts";
import { editionOf } from "../edition-of.ts";
import { typedTexts } from "./typed-words.ts";

const input = z.strictObject({
  key: z.string().min(1),
  report: z.string().min(1),
  relation: id,
  /** What the report printed when the finding was shown; with anything else, nothing is written. */
  printed: z.string().min(1),
  /** The version of the answer that was shown; of a finding without one, of none. */
  base,
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
    /** The explanation goes; the finding, where there is still one, is open again. */
    z.strictObject({ do: z.literal("withdraw") }),
  ]),
});

/** Answers one finding of the audit; `saved` is false where it is no more, or the answer cannot be written. */
export const finding = call(input, async ({ key, report, relation, printed, base: shown, answer }, desk) => {
  const reading = contentSource().reading();
  const { files } = reading;
  const edition = editionOf(reading, report);
  if (!edition) return { saved: false };
  const known = edition.auditAcceptances.find((one) => one.relation === relation && one.printed === printed);
  const isFound = findingsOf(edition).some(
    ({ result }) => result.id === relation && printedIn(result) === printed,
  );
  if (!isFound && !(known && answer.do === "withdraw")) return staleForm(desk.store, key);
  if (formBase(known) !== shown) return staleForm(desk.store, key);

  const acceptancesPath = `content/reports/${report}/audit.yaml`;
  const answered = (): Files | undefined => {
    if (answer.do === "explain") {
      const { reason, isQuestion } = answer;
      const entry = { relation, printed, ...(isQuestion ? { isQuestion: true as const } : {}), reason };
      return new Map(files).set(acceptancesPath, withAcceptance(files.get(acceptancesPath), entry));
    }
    if (answer.do === "withdraw")
      return new Map(files).set(acceptancesPath, withoutAcceptance(files.get(acceptancesPath), relation));
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
  const read = withNewPairsRead(reading, settled, edition, acceptancesPath);
  return save(desk, {
    key,
    label: `finding ${report} ${relation}`,
    changes: changedFiles(files, read),
  });
});
