import { z } from "astro/zod";
import { BOUNDS, DIRECTIONS, id, localizedText, NOT_FIGURE_KINDS } from "./schema.ts";
import { sourceHash } from "./translation-mark.ts";

/** What an importer asks, in the order of harm: what would be wrong if nobody looked. */
export const QUESTION_KINDS = [
  /** Two places claim one indicator, or a sentence contradicts what its figure was. */
  "conflict",
  /** A value far from that of the previous report. */
  "jump",
  /** The same words and the same value as last time: perhaps not updated. */
  "unchanged",
  /** A figure whose sentence changed; it was bound to the indicator that its words name. */
  "proposed",
  /** A figure without counterpart in the previous report; an indicator was made up for it. */
  "new",
  /** A number that was taken for no figure, without a rule of the language that says so. */
  "not-a-figure",
  /** A section, chapter or annex that is new, or was recognised only in part. */
  "section",
  /** An indicator of the previous report that is not printed now. */
  "lost",
  /** A revision in the Word file that nobody accepted or rejected, or another finding of the file. */
  "revision",
  /** A comment in the Word file. */
  "comment",
  /** A passage without English, or with English carried over that a person has to read. */
  "english",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Kinds that may stay open when a report is published. */
const OPEN_WHEN_PUBLISHED: readonly QuestionKind[] = ["lost", "english"];

/** What questions of one kind are about that have one natural decision: a desk asks them together. */
export const QUESTION_GROUPS = [
  /** Figures of the previous report that are not printed now, by sentence. */
  "figures",
  /** What the previous report said of its text and its figures, and what does not hold any more. */
  "queries",
  "relations",
  "derived-figures",
  "charts",
  "audit-answers",
  "quotes",
  /** Corrections of the previous report that were not made again though their words are printed. */
  "corrections",
  /** Cells of one table that were recognised in one way. */
  "table-rows",
  /** Tracked changes of the Word file in sentences without a figure. */
  "word-changes",
  /** Passages without a translation, by section. */
  "passages",
] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** Does an open question of this kind keep a report from being published? */
export const isHarmful = (kind: QuestionKind): boolean => !OPEN_WHEN_PUBLISHED.includes(kind);

/** What an editor can answer; `src/draft/answers.ts` carries it out. */
export const answer = z.discriminatedUnion("do", [
  /** What the draft has is right. */
  z.strictObject({ do: z.literal("accept") }),
  /** The figure is this metric; its id is used in the draft from then on. */
  z.strictObject({ do: z.literal("bind"), metric: id }),
  /** The figure is of an indicator that no report had: under this id and with these names. */
  z.strictObject({
    do: z.literal("new"),
    indicator: id,
    name: localizedText.optional(),
    unit: id.optional(),
    topic: id.optional(),
  }),
  /** The number is no figure, but for instance part of a name. */
  z.strictObject({
    do: z.literal("not-a-figure"),
    as: z.enum(NOT_FIGURE_KINDS),
  }),
  /** The section is this one of the previous report, or a new one under this id. */
  z.strictObject({ do: z.literal("section"), slug: id }),
  /** The figure is right; for this reason its series is not comparable with what earlier reports print. */
  z.strictObject({ do: z.literal("break"), reason: localizedText }),
  /** Figures of the previous report stand elsewhere in this one; what of the sentence is not named is not printed. */
  z.strictObject({
    do: z.literal("printed-as"),
    figures: z
      .array(
        z.strictObject({
          metric: id,
          /** The figure that it is in the draft, and how it is printed there. */
          figure: id,
          printed: z.string().min(1),
          sentence: z.string().min(1),
        }),
      )
      .min(1),
  }),
  /** The figure is right, and is not asked about while it is printed as it is now. */
  z.strictObject({ do: z.literal("always") }),
]);
export type Answer = z.infer<typeof answer>;

/** A figure that is not asked about while reports print it so. */
export const standingFigure = z.strictObject({
  metric: id,
  printed: z.string().min(1),
  /** What the words are read as. */
  value: z.string(),
  upper: z.string().optional(),
  total: z.string().optional(),
  unit: id,
  direction: z.enum(DIRECTIONS).optional(),
  bound: z.enum(BOUNDS).optional(),
});
export type StandingFigure = z.infer<typeof standingFigure>;

export const question = z.strictObject({
  /** Made from what is asked, so that the same question has the same id after another import. */
  id: sourceHash,
  kind: z.enum(QUESTION_KINDS),
  place: z.strictObject({
    file: z.string(),
    line: z.number().int().positive(),
    column: z.number().int().positive(),
  }),
  /** The metric, section, annex row or passage that is asked about. */
  subject: z.string().optional(),
  /** The printed figure or words. */
  printed: z.string().optional(),
  sentence: z.string(),
  group: z.enum(QUESTION_GROUPS).optional(),
  /** The name of its subject, where that has one, as the headline of a chart; what a tracked change does. */
  name: localizedText.optional(),
  /** What the draft has now, in words. */
  proposed: localizedText.optional(),
  reason: localizedText,
  /** What else an editor may answer, the most likely first; "accept" is always possible. */
  alternatives: z.array(z.strictObject({ answer, label: localizedText })).optional(),
});
export type Question = z.infer<typeof question>;

/** What a department was asked to say again. Nobody approves a report while it has not answered. */
export const askedDepartment = z.strictObject({
  /** The question of the import, or the relation that does not hold. */
  id: z.string().min(1),
  /** Whom the letter goes to, as the editor writes it. */
  department: z.string().min(1).optional(),
  sentence: z.string().min(1),
  /** What is asked, as the letter says it. */
  text: z.string().min(1),
});
export type AskedDepartment = z.infer<typeof askedDepartment>;

/**
 * `questions.yaml`: open questions by harm, the answers given, which another import of the same file keeps, and the
 * figures that stay as they are, which the import of the next report reads.
 */
export const questionFile = z.strictObject({
  /** SHA-256 of the Word file that the draft was made from. */
  source: z.string().optional(),
  questions: z.array(question),
  answered: z.array(z.strictObject({ id: sourceHash, answer })).optional(),
  asked: z.array(askedDepartment).optional(),
  standing: z.array(standingFigure).optional(),
});
export type QuestionFile = z.infer<typeof questionFile>;
