import type { Localized } from "../../model/locale.ts";
import type { FigureStatus } from "../figures/figure-status.ts";
import type { PassageText } from "../passages/passage-text.ts";

/** A passage as the page of a section begins with it. */
export interface ShownPassage {
  readonly index: number;
  readonly kind: "paragraph" | "item" | "heading";
  readonly content: PassageText;
}

/** A figure that the texts of the section may bind. */
export interface ShownFigure {
  readonly id: string;
  readonly name: string;
}

/** One section in one language, to be edited. */
export interface SectionPage {
  readonly report: string;
  readonly section: string;
  readonly file: string;
  readonly lang: string;
  readonly passages: readonly ShownPassage[];
  readonly figures: readonly ShownFigure[];
}

/** What is wrong in a passage; without `passage`, in the head of its file. */
export interface TextProblem {
  readonly passage?: number;
  readonly rule: string;
  readonly message: Localized;
  /** The figure differs from what an earlier report printed for the same time: this one may revise it. */
  readonly revision?: { readonly id: string; readonly revises: string };
  /** The figure, and what may be said of it where a word of estimation and its status do not agree. */
  readonly estimate?: {
    readonly id: string;
    readonly printed: string;
    readonly answers: readonly FigureStatus[];
  };
  /** The passage departs here from the text as received, and no reason is written. */
  readonly departure?: { readonly line: number; readonly published: string; readonly received: string };
}

/** Problems of one section, and how many every section has. */
export interface SectionProblems {
  readonly problems: readonly TextProblem[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Reasons for a departure from the text as received, as the messages name them. */
export const REASONS = ["spelling", "figure", "format", "corrigendum"] as const;
