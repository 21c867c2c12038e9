import type { Translate } from "../messages/translator.ts";
import type { ShownCard } from "./page-data.ts";

/** Places of cards, from 0, and how many are left. */
interface Progress {
  readonly saved: number;
  readonly shown: number;
  readonly left: number;
}

/** What is said when a card is saved: which one, how many are left, and of which kind the next is where that is another one. */
export const progressWords = (
  cards: readonly Pick<ShownCard, "kind">[],
  { saved, shown, left }: Progress,
  t: Translate,
): string => {
  const said = t("questions.savedCard", { number: saved + 1, n: left });
  const kind = cards[shown]?.kind;
  const isOther = left > 0 && kind !== undefined && kind !== cards[saved]?.kind;
  return isOther ? `${said} ${t("questions.newKind", { kind: t(`kinds.${kind}.name`) })}` : said;
};
