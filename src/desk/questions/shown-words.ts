import type { DeskLocale, Translate } from "../messages/translator.ts";
import type { Field } from "./field.ts";
import type { Question, ShownCard } from "./page-data.ts";

/** What is asked by a field of a card; its kind is named where that is not the kind of the card. */
export const legendOf = (
  { questions: [first], legend }: Field,
  card: Pick<ShownCard, "kind" | "form" | "section">,
  locale: DeskLocale,
  t: Translate,
): string => {
  if (legend) return t(legend.key, legend.values);
  const words =
    first?.printed ?? (first?.kind === "english" ? card.section : first && rowOf(first, locale)) ?? "";
  return card.form === "sentence" && first && first.kind !== card.kind
    ? `${t(`kinds.${first.kind}.name`)}: ${words}`
    : words;
};

/** The words of a question in a list of its group. */
export const rowOf = ({ name, printed, sentence, group, proposed }: Question, locale: DeskLocale): string => {
  if (group === "figures") return sentence;
  const own = name?.[locale] ?? name?.["vi"];
  if (own !== undefined) return own;
  if (group === "table-rows")
    return [printed, proposed?.[locale] ?? proposed?.["vi"] ?? sentence].filter(Boolean).join(" · ");
  return sentence;
};

/** Why a field is asked; nothing where the card says it once for all of them. */
export const reasonOf = ({ questions, legend }: Field, card: ShownCard, locale: DeskLocale): string => {
  const [first] = questions;
  if (legend || !first || card.form !== "sentence" || sharedReason(card, locale)) return "";
  return first.reason[locale] ?? "";
};

/** The reason that all questions of a sentence have. */
export const sharedReason = ({ form, questions }: ShownCard, locale: DeskLocale): string => {
  const reasons = new Set(questions.map(({ reason }) => reason[locale] ?? ""));
  const [only = ""] = reasons;
  return form === "sentence" && questions.length > 1 && reasons.size === 1 ? only : "";
};

/**
 * The sentence that stands above a field of a list: that of its question, unless the row before has it too, or it is
 * what is asked.
 */
export const sentenceAbove = (
  fields: readonly Field[],
  at: number,
  { form }: Pick<ShownCard, "form">,
): string => {
  const [own, before] = [fields[at], fields[at - 1]];
  const isAlone = own?.questions.length === 1 && form !== "sentence";
  const sentence = own?.questions[0]?.sentence ?? "";
  const isRepeated = before?.questions.length === 1 && before.questions[0]?.sentence === sentence;
  const isAsked = own?.questions[0]?.printed === undefined;
  return isAlone && !isRepeated && !isAsked ? sentence : "";
};
