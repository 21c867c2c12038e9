import type { DeskLocale, Translate } from "../messages/translator.ts";
import type { Field } from "./field.ts";
import type { Question, ShownCard } from "./page-data.ts";
import { standsIn, surroundings } from "./surroundings.ts";

/** So many words on either side say what a number is that a finding of the Word file is about. */
const AROUND_FINDING = 12;

/** What is asked by a field of a card; its kind is named where that is not the kind of the card. */
export const legendOf = (
  { questions: [first], legend }: Field,
  card: Pick<ShownCard, "kind" | "form" | "section">,
  locale: DeskLocale,
  t: Translate,
): string => {
  if (legend) return t(legend.key, legend.values);
  const change = first?.kind === "revision" ? (first.name?.[locale] ?? first.name?.["vi"]) : undefined;
  const words =
    change ??
    first?.printed ??
    (first?.kind === "english" ? card.section : first && rowOf(first, locale)) ??
    "";
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

/** Why a field is asked; nothing where the card says it once for all of them, or all rows of a list have one reason. */
export const reasonOf = ({ questions, legend }: Field, card: ShownCard, locale: DeskLocale): string => {
  const [first] = questions;
  if (legend || !first || sharedReason(card, locale)) return "";
  if (card.form !== "sentence" && !isFinding(first)) return "";
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
 * what is asked. Of the sentence of a finding the words around it; none where it is not in that sentence any more.
 */
export const sentenceAbove = (
  fields: readonly Field[],
  at: number,
  { form }: Pick<ShownCard, "form">,
): string => {
  const above = (field: Field | undefined): string => {
    const [first, ...others] = field?.questions ?? [];
    if (!first || others.length > 0 || first.printed === undefined) return "";
    if (!isFinding(first)) return first.sentence;
    if (standsIn(first.sentence, first.printed))
      return surroundings(first.sentence, first.printed, AROUND_FINDING);
    return first.name && !/[.;!?…]["”)]*$/.test(first.printed) ? first.sentence : "";
  };
  const own = form === "sentence" ? "" : above(fields[at]);
  return own === above(fields[at - 1]) ? "" : own;
};

/** Is a question about what the Word file has besides its text? */
const isFinding = ({ kind }: Question): boolean => kind === "revision" || kind === "comment";
