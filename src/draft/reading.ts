import type { Locale } from "../model/locale.ts";
import type { Period } from "../model/period.ts";
import type { UnitWords } from "./unit-around.ts";
import type { Grammar } from "./grammar.ts";

/** How the official text of a report is read. */
export interface Reading extends Grammar {
  readonly locale: Locale;
  readonly words: UnitWords;
  /** The reference period of the report that is read. */
  readonly period: Period;
}
