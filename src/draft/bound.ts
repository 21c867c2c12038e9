import type { Metric } from "../model/schema.ts";
import type { Indicator } from "../report/edition.ts";
import type { ProposedCatalogue } from "./catalogue.ts";
import type { IdentityClaim, Recognised } from "./identity/sentence.ts";
import type { Binding } from "./mdx-text.ts";
import type { Memory } from "./memory.ts";
import type { Reading } from "./reading.ts";
import type { Periods } from "./metric-carry.ts";
import type { Typed } from "./typing.ts";

/** Words with a number that is no figure. */
export interface Listed {
  readonly text: string;
  readonly kind: string;
}

/** A figure of the new report, bound. */
export interface BoundFigure {
  readonly passage: number;
  readonly binding: Binding;
  readonly metric: Metric;
  readonly sentence: string;
  /** The figure of an earlier report that it goes on, and how it was recognised. */
  readonly claim?: IdentityClaim;
  /** That figure as the nearest report that has it declares it. */
  readonly before?: Metric;
  /** Another figure that claimed the same metric. */
  readonly rival?: IdentityClaim;
  readonly typed: Typed;
  /** The unit was made up. */
  readonly newUnit: boolean;
  /** Of a cell of a table: is it the one of its row that is asked about, which known indicator its row names, is its unit named? */
  readonly cell?: { readonly asks: boolean; readonly indicator?: string; readonly unitIsNamed: boolean };
}

export interface BoundText {
  readonly figures: readonly BoundFigure[];
  /** Numbers that are no figures and that the grammar does not know, by section. */
  readonly numbers: ReadonlyMap<string, readonly Listed[]>;
  /** Numbers that were taken for no figure on weak grounds. */
  readonly doubtful: readonly {
    readonly passage: number;
    readonly listed: Listed;
    readonly sentence: string;
  }[];
  readonly recognised: readonly Recognised[];
}

/** What binding needs besides the passages. */
export interface BindTools {
  /** The id of the draft. */
  readonly report: string;
  readonly reading: Reading;
  readonly memory: Memory;
  readonly periods: Periods;
  /** The day of the report. */
  readonly date: string | undefined;
  readonly catalogue: ProposedCatalogue;
  readonly topicOf: (section: string) => string | undefined;
  /** The indicators of the catalogue. */
  readonly indicators: ReadonlyMap<string, Pick<Indicator, "id" | "name" | "unit">>;
}
