import type { DeskLocale, Translate } from "../messages/translator.ts";
import { fieldsIn, type CardState } from "./card-state.ts";
import type { ShownCard } from "./page-data.ts";
import { shortRow } from "./short-row.ts";
import { legendOf, reasonOf, sentenceAbove, sharedReason } from "./shown-words.ts";

/** All that a person reads on a card before its decisions, as one text. */
export const wordsToRead = (card: ShownCard, state: CardState, locale: DeskLocale, t: Translate): string => {
  const fields = fieldsIn(state);
  return [
    ...(card.form === "sentence" ? [card.sentence, card.lastTime?.sentence] : []),
    sharedReason(card, locale),
    ...fields.flatMap((field, at) => [
      sentenceAbove(fields, at, card),
      legendOf(field, card, locale, t),
      reasonOf(field, card, locale),
      ...(card.form === "group" && field.questions.length > 1
        ? field.questions.map((one) => shortRow(one, locale))
        : []),
    ]),
  ]
    .filter(Boolean)
    .join(" ");
};
