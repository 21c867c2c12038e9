/** How official documents in one language are laid out: what tells the importer head, text, signature and annexes apart. */
export interface DocumentConventions {
  /** Kinds of document, as the line above the title names them, in capitals. */
  readonly documentKinds: readonly string[];
  /** How the list of recipients, the lines of the signature and the annexes begin. */
  readonly recipients: readonly string[];
  readonly authorities: readonly string[];
  /** How the line of a signature begins that says in whose name another signs. */
  readonly onBehalf: readonly string[];
  readonly annexes: readonly string[];
  /** Words before the number of a heading, of parts, of chapters and of what stands below, and numbers in words. */
  readonly headingWords: {
    readonly part: readonly string[];
    readonly chapter: readonly string[];
    readonly section: readonly string[];
    readonly ordinals: readonly string[];
  };
  /** How the title of one of several tables of an annex begins. */
  readonly tableMarks: readonly string[];
  /** The document's number, as the source of a regular expression with the group `number`. */
  readonly documentNumber: string;
  /** Place and date, with the groups `place`, `day`, `month`, `year`; the month in digits or as one of `months`. */
  readonly placeAndDate: string;
  readonly months: readonly string[];
  /** What may stand before the number of an annex, as the source of a regular expression. */
  readonly numberSign: string;
  /** How a closing sentence begins. */
  readonly closings: readonly string[];
  /** Lines of the head that are the same on every document of the country. */
  readonly motto: readonly string[];
  /** Words that say little of what is counted: verbs of reaching, particles. They never tell two indicators apart and open no name. */
  readonly light: readonly string[];
  /** Verbs that make a clause of the name of what is counted, and what stands in their place in the name. */
  readonly finite: readonly (readonly [pattern: string, noun: string])[];
  /** Words before what a rate is of: "per ten thousand people". */
  readonly rateWords: readonly string[];
  /** What the whole of a share is called. */
  readonly whole: string;
  /** How a name says that its figure is planned. */
  readonly planned: string;
  /** What opens a row of a table that is a part of the row above it. */
  readonly ofWhich: readonly string[];
}
