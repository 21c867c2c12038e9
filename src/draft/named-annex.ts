/** An annex of the new report. */
export interface NamedAnnex {
  readonly id: string;
  readonly form: "table" | "entries" | "indicators";
  readonly name: string;
}
