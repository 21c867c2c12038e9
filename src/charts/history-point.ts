/** One value of an indicator in time; `time` and `value` are the words of the page's language. */
export interface HistoryPoint {
  /** The figure's id in its report. */
  readonly figure: string;
  /** The report that gives the value. */
  readonly report: string;
  readonly time: string;
  readonly value: string;
  /** The value as the drawing says it. */
  readonly drawn: string;
  /** Said behind the time: that a value is estimated or worked out; empty for one that is plainly reported. */
  readonly mark: string;
  /** Is it worked out, not reported? */
  readonly isDerived: boolean;
  /** For the drawing alone: the middle of the time in days, the value in the series' unit. */
  readonly day: number;
  readonly number: number;
  /** How many of the series' units the unit is in which the report prints the value. */
  readonly perOwnUnit: number;
  /** Is the value not comparable with the one before, or is one of the periods between them missing? */
  readonly isApart: boolean;
}
