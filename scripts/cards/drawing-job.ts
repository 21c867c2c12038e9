/** A drawing to be made a picture of: in its place, or, where it stays, beside it and at twice its size. */
export interface DrawingJob {
  readonly file: string;
  readonly stays: boolean;
}
