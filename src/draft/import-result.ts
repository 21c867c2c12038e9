import type { Question } from "../model/question.ts";
import type { Files } from "../report/from-files.ts";
import type { WordDocument } from "../word/document.ts";
import type { CarriedEntries } from "./carry-entries.ts";
import type { DraftReport } from "./draft-report.ts";
import type { RefusedImport } from "./import-refusals.ts";

export interface ImportInput {
  readonly document: WordDocument;
  readonly english?: WordDocument | undefined;
  /** All content files as they stand. */
  readonly files: Files;
  readonly id?: string | undefined;
  /** Name and SHA-256 of the Word file. */
  readonly source: { readonly file: string; readonly sha256: string };
  /** May the draft take the place of a report that is there? */
  readonly replace: boolean;
  /** Is told before each step of the import. */
  readonly progress?: (step: ImportStep) => void;
}

export type ImportStep = "outline" | "files" | "translation" | "answers";

export type ImportResult =
  | {
      readonly id: string;
      readonly draft: DraftReport;
      /** The files of the report: they take the place of all that stand under its folder. */
      readonly files: ReadonlyMap<string, string>;
      /** What is still to be decided, and how many answers of an earlier draft were kept. */
      readonly questions: readonly Question[];
      readonly kept: number;
      /** Charts, relations, derived figures and answers to the audit that were not carried. */
      readonly left: CarriedEntries["left"];
      /** Corrections of the previous report that were made again. */
      readonly corrections: number;
      /** Passages whose translation was carried, those that have it from a Word file, and those that have none. */
      readonly carriedPassages: number;
      readonly readPassages: number;
      readonly missingPassages: number;
      readonly refusal?: never;
    }
  | RefusedImport;
