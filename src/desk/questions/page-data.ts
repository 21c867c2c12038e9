import type { Question, QuestionKind } from "../../model/question.ts";
import type { Card } from "./cards.ts";

/** A sentence of the previous report that speaks of the same indicators. */
export interface LastTime {
  /** "Quý I năm 2021". */
  readonly period: string;
  readonly sentence: string;
  /** What it prints for each question of the card, in their order; empty where it prints nothing for it. */
  readonly printed: readonly string[];
}

/** A card with what its screen shows besides its questions. */
export interface ShownCard extends Card {
  /** "A.I.2 Nông nghiệp". */
  readonly section: string;
  readonly sentence: string;
  readonly lastTime?: LastTime;
  /** The control question that the card is. */
  readonly control?: string;
}

/** What the page of the questions is given. */
export interface QuestionPage {
  readonly report: string;
  /** The language of its official text. */
  readonly official: string;
  readonly period: string;
  readonly cards: readonly ShownCard[];
  readonly counts: readonly { readonly kind: QuestionKind; readonly count: number }[];
  /** How many of the cards are control questions. */
  readonly controls: number;
  /** Figures that are bound with certainty, and all. */
  readonly certain: number;
  readonly figures: number;
  /** Are these all questions of the report, or those on the findings of its Word file? */
  readonly about: "report" | "word";
  /** Is there no earlier report to compare with? */
  readonly isFirst: boolean;
}

export type { Question };
